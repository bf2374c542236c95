import type { Activation } from './activation';
import { sigmoid } from './sigmoid';
import { tanh } from './tanh';
import { relu } from './relu';
import { leakyRelu } from './leaky-relu';
import { elu } from './elu';
import { selu } from './selu';
import { softplus } from './softplus';
import { softsign } from './softsign';
import { silu } from './silu';
import { gelu } from './gelu';
import { mish } from './mish';
import { gaussian } from './gaussian';
import { hardSigmoid } from './hard-sigmoid';
import { hardTanh } from './hard-tanh';
import { identity } from './identity';
import { binaryStep } from './binary-step';

export { activation } from './activation';
export type { Activation } from './activation';
export {
  sigmoid,
  tanh,
  relu,
  leakyRelu,
  elu,
  selu,
  softplus,
  softsign,
  silu,
  gelu,
  mish,
  gaussian,
  hardSigmoid,
  hardTanh,
  identity,
  binaryStep,
};

/** Every ready-made activation function, in the order of the workshop's list. */
export const activations: readonly Activation[] = [
  sigmoid,
  tanh,
  relu,
  leakyRelu,
  elu,
  selu,
  softplus,
  softsign,
  silu,
  gelu,
  mish,
  gaussian,
  hardSigmoid,
  hardTanh,
  identity,
  binaryStep,
];
