import { activation } from './activation';

/**
 * The hard sigmoid: 0 up to z = -3, 1 from z = 3 on, and the straight line (z + 3) / 6 between.
 *
 * Slope: 1/6 between the kinks, else 0. At both kinks it is taken as 0.
 * Accuracy: within 1 unit in the last place.
 */
export const hardSigmoid = activation(
  'hard sigmoid',
  (z) => (z <= -3 ? 0 : z >= 3 ? 1 : (z + 3) / 6),
  (z) => (z > -3 && z < 3 ? 1 / 6 : 0),
);
