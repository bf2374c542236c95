import { activation } from './activation';

/**
 * Softsign, z / (1 + |z|): squeezes any number into -1 to 1, more slowly than tanh.
 *
 * Slope: 1 / (1 + |z|)^2, which is 1 at its steepest, z = 0.
 * Accuracy: within 4 units in the last place.
 */
export const softsign = activation(
  'softsign',
  (z) => z / (1 + Math.abs(z)),
  (z) => 1 / (1 + Math.abs(z)) ** 2,
);
