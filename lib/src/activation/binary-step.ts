import { activation } from './activation';

/**
 * The binary step: 1 from z = 0 on, else 0.
 *
 * Slope: 0 everywhere. At the jump, z = 0, there is none, and it is taken as 0. So a neuron with
 * it never learns by gradient descent.
 * Exact.
 */
export const binaryStep = activation(
  'binary step',
  (z) => (z >= 0 ? 1 : 0),
  () => 0,
);
