import { activation } from './activation';
import { sigmoid } from './sigmoid';

/**
 * Softplus, ln(1 + e^z): a ReLU with a rounded corner.
 *
 * Slope: the sigmoid of z.
 * Accuracy: within 2 units in the last place. Written this way because e^z alone overflows for z
 * above 709, and 1 + e^z forgets e^z for z below -37.
 */
export const softplus = activation(
  'softplus',
  (z) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))),
  (z) => sigmoid(z),
);
