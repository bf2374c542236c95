export { ShapeError } from './errors';
export * from './random';
export * from './matrix';
export * from './activation';
export * from './neuron';
