import { activation } from './activation';

const SCALE = 1.0507009873554805;
const ALPHA = 1.6732632423543772;

/**
 * The scaled exponential linear unit: SCALE * z where z is positive, else
 * SCALE * ALPHA * (e^z - 1), with SCALE = 1.0507009873554805 and ALPHA = 1.6732632423543772.
 * Source of the two numbers: Klambauer and others, 'Self-Normalizing Neural Networks', 2017.
 *
 * Slope: SCALE where z is positive, else SCALE * ALPHA * e^z. At the kink, z = 0, it is taken as
 * the left one, 1.758.
 * Accuracy: within 3 units in the last place.
 */
export const selu = activation(
  'SELU',
  (z) => (z > 0 ? SCALE * z : SCALE * ALPHA * Math.expm1(z)),
  (z) => (z > 0 ? SCALE : SCALE * ALPHA * Math.exp(z)),
);
