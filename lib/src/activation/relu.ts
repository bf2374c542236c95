import { activation } from './activation';

/**
 * The rectified linear unit: z where z is positive, else 0.
 *
 * Slope: 1 where z is positive, else 0. At the kink, z = 0, it is taken as 0.
 * Exact.
 */
export const relu = activation(
  'ReLU',
  (z) => (z > 0 ? z : 0),
  (z) => (z > 0 ? 1 : 0),
);
