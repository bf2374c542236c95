import { activation } from './activation';

/**
 * The exponential linear unit: z where z is positive, else e^z - 1, which levels off at -1.
 *
 * Slope: 1 where z is positive, else e^z. There is no kink: both give 1 at z = 0.
 * Accuracy: within 2 units in the last place.
 */
export const elu = activation(
  'ELU',
  (z) => (z > 0 ? z : Math.expm1(z)),
  (z) => (z > 0 ? 1 : Math.exp(z)),
);
