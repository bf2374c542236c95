export { ShapeError } from './checks';
export * from './random';
export * from './matrix';
export * from './activation';
export * from './neuron';
