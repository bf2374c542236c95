export { ShapeError } from './errors';
export * from './random';
export * from './matrix';
export * from './activation';
export * from './neuron';
export * from './kernel';
export * from './progress';
export * from './figures';
export * from './show';
