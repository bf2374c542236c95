import { activation } from './activation';

const LEAK = 0.01;

/**
 * ReLU with a leak: z where z is positive, else 0.01 * z, so that it never goes quite flat.
 *
 * Slope: 1 where z is positive, else 0.01. At the kink, z = 0, it is taken as 0.01.
 * Accuracy: within half a unit in the last place.
 */
export const leakyRelu = activation(
  'leaky ReLU',
  (z) => (z > 0 ? z : LEAK * z),
  (z) => (z > 0 ? 1 : LEAK),
);
