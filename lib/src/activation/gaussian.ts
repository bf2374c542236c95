import { activation } from './activation';
import { expOfMinusSquare } from './normal';

/**
 * The Gaussian, e^(-z^2): a bell, 1 at z = 0 and close to 0 far from it.
 *
 * Slope: -2 * z * y.
 */
export const gaussian = activation(
  'Gaussian',
  (z) => expOfMinusSquare(z, 1),
  (z, y) => -2 * z * y,
);
