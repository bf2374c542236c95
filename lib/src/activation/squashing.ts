/** Activations that squash every number into a range. Their values are within 4 units in the last
 * place; sigmoid, tanh and Gaussian within 2. So are their slopes, but those of sigmoid and tanh:
 * within 2e-16, and 0 where y is rounded to its limit. */
import { activation } from './activation';
import { expOfMinusSquare } from './normal';

/** The logistic sigmoid, 1 / (1 + e^-z): 0 to 1, slope y * (1 - y). Verhulst, 1845. */
export const sigmoid = activation(
  'sigmoid',
  (z) => (z < -700 ? Math.exp(z) : 1 / (1 + Math.exp(-z))),
  (_z, y) => y * (1 - y),
);

/** The hyperbolic tangent: -1 to 1, slope 1 - y * y. LeCun, 'Efficient BackProp', 1998. */
export const tanh = activation('tanh', Math.tanh, (_z, y) => 1 - y * y);

/** Softsign, z / (1 + |z|): -1 to 1, slope 1 / (1 + |z|)^2. Bergstra and others, 2009. */
export const softsign = activation(
  'softsign',
  (z) => z / (1 + Math.abs(z)),
  (z) => 1 / (1 + Math.abs(z)) ** 2,
);

/** The Gaussian, e^(-z^2): a bell, 0 to 1, slope -2 * z * y. Broomhead and Lowe, 1988. */
export const gaussian = activation(
  'Gaussian',
  (z) => expOfMinusSquare(z, 1),
  (z, y) => -2 * z * y,
);

/** The hard sigmoid, (z + 3) / 6 cut off at 0 and 1: slope 1/6 between, else 0. Howard, 2019. */
export const hardSigmoid = activation(
  'hard sigmoid',
  (z) => (z <= -3 ? 0 : z >= 3 ? 1 : (z + 3) / 6),
  (z) => (z > -3 && z < 3 ? 1 / 6 : 0),
);

/** The hard tanh, z cut off at -1 and 1: slope 1 between, else 0. Collobert, 2004. */
export const hardTanh = activation(
  'hard tanh',
  (z) => (z <= -1 ? -1 : z >= 1 ? 1 : z),
  (z) => (z > -1 && z < 1 ? 1 : 0),
);

/** The binary step: 1 from z = 0 on, else 0; slope 0, so gradient descent cannot train it.
 * McCulloch and Pitts, 1943. */
export const binaryStep = activation(
  'binary step',
  (z) => (z >= 0 ? 1 : 0),
  () => 0,
);
