export { ShapeError } from './checks';
export * from './random';
export { Matrix } from './matrix/matrix';
export * from './activation';
export { Neuron } from './neuron/neuron';
export { Network } from './network/network';
export type { NeuronOptions, TrainOptions } from './neuron/options';
export type { History } from './neuron/history';
export type { Layer, NetworkOptions } from './network/options';
