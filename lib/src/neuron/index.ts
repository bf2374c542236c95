export { Neuron } from './neuron';
export type { NeuronOptions, TrainOptions } from './neuron';
export type { History } from './history';
