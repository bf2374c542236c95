import type { Activation } from './activation';
import * as rectifiers from './rectifiers';
import * as squashing from './squashing';

export { activation } from './activation';
export type { Activation } from './activation';
export * from './rectifiers';
export * from './squashing';

/** Every ready-made activation function, in the order of the table in notebook 9. */
export const activations: readonly Activation[] = [
  squashing.sigmoid,
  squashing.tanh,
  rectifiers.relu,
  rectifiers.leakyRelu,
  rectifiers.elu,
  rectifiers.selu,
  rectifiers.softplus,
  squashing.softsign,
  rectifiers.silu,
  rectifiers.gelu,
  rectifiers.mish,
  squashing.gaussian,
  squashing.hardSigmoid,
  squashing.hardTanh,
  rectifiers.identity,
  squashing.binaryStep,
];
