import { activation } from './activation';
import { area, density } from './normal';

/**
 * The Gaussian error linear unit: z times the area under the normal distribution left of z. This
 * is the exact one, not the approximation with tanh.
 *
 * Slope: that area plus z times the normal density at z.
 * Accuracy: the value within 4 units in the last place, the slope within 4e-16.
 */
export const gelu = activation(
  'GELU',
  (z) => z * area(z),
  (z) => area(z) + z * density(z),
);
