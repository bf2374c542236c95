import { activation } from './activation';

/**
 * The identity: z as it is. A neuron with it draws a straight line.
 *
 * Slope: 1 everywhere.
 * Exact.
 */
export const identity = activation(
  'identity',
  (z) => z,
  () => 1,
);
