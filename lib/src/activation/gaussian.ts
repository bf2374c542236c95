import { activation } from './activation';
import { expOfMinusSquare } from './normal';

/**
 * The Gaussian, e^(-z^2): a bell, 1 at z = 0 and close to 0 far from it.
 *
 * Slope: -2 * z * y.
 * Accuracy: the value within 2 units in the last place, the slope within 3.
 */
export const gaussian = activation(
  'Gaussian',
  (z) => expOfMinusSquare(z, 1),
  (z, y) => -2 * z * y,
);
