import { activation } from './activation';
import { sigmoid } from './sigmoid';

/**
 * The sigmoid linear unit, z * sigmoid(z), also called swish.
 *
 * Slope: sigmoid(z) * (1 + z * sigmoid(-z)).
 * Accuracy: the value within 4 units in the last place for z above -708, the slope within 4e-16.
 */
export const silu = activation(
  'SiLU',
  (z) => z * sigmoid(z),
  (z) => sigmoid(z) * (1 + z * sigmoid(-z)),
);
