import { activation } from './activation';

/**
 * The hard tanh: -1 up to z = -1, 1 from z = 1 on, and z itself between.
 *
 * Slope: 1 between the kinks, else 0. At both kinks it is taken as 0.
 * Exact.
 */
export const hardTanh = activation(
  'hard tanh',
  (z) => (z <= -1 ? -1 : z >= 1 ? 1 : z),
  (z) => (z > -1 && z < 1 ? 1 : 0),
);
