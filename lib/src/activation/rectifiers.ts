/**
 * Activations that let positive numbers through, and bend below. Their values are within 4 units in
 * the last place; ELU and softplus within 2, SELU within 3. So are their slopes, but those of SiLU,
 * GELU and Mish: within 4e-16. SiLU and Mish lose digits below z = -708. */
import { activation } from './activation';
import { area, density } from './normal';
import { sigmoid } from './squashing';

/** The identity, z: slope 1. A neuron with it draws a straight line. Legendre, 1805. */
export const identity = activation(
  'identity',
  (z) => z,
  () => 1,
);

/** The rectified linear unit: z where z > 0, else 0; slope 1 or 0, 0 at z = 0. Fukushima, 1969. */
export const relu = activation(
  'ReLU',
  (z) => (z > 0 ? z : 0),
  (z) => (z > 0 ? 1 : 0),
);

/** ReLU with a leak: z where z > 0, else 0.01 * z; slope 1 or 0.01. Maas and others, 2013. */
export const leakyRelu = activation(
  'leaky ReLU',
  (z) => (z > 0 ? z : 0.01 * z),
  (z) => (z > 0 ? 1 : 0.01),
);

/** The exponential linear unit: z where z > 0, else e^z - 1; slope 1 or e^z. Clevert, 2015. */
export const elu = activation(
  'ELU',
  (z) => (z > 0 ? z : Math.expm1(z)),
  (z) => (z > 0 ? 1 : Math.exp(z)),
);

const SCALE = 1.0507009873554805;
const ALPHA = 1.6732632423543772;

/** The scaled ELU: SCALE * z where z > 0, else SCALE * ALPHA * (e^z - 1); slope SCALE or
 * SCALE * ALPHA * e^z, 1.758 at z = 0. Klambauer, 'Self-Normalizing Neural Networks', 2017. */
export const selu = activation(
  'SELU',
  (z) => (z > 0 ? SCALE * z : SCALE * ALPHA * Math.expm1(z)),
  (z) => (z > 0 ? SCALE : SCALE * ALPHA * Math.exp(z)),
);

/** Softplus, ln(1 + e^z), a ReLU with a rounded corner; slope: the sigmoid of z. Dugas, 2000.
 * Written so that e^z can neither overflow nor be lost beside 1. */
export const softplus = activation(
  'softplus',
  (z) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))),
  (z) => sigmoid(z),
);

/** SiLU or swish, z * s with s = sigmoid(z): slope s * (1 + z * (1 - s)). Elfwing, 2017. */
export const silu = activation(
  'SiLU',
  (z) => z * sigmoid(z),
  (z) => sigmoid(z) * (1 + z * sigmoid(-z)),
);

/** The Gaussian error linear unit: z times the area under the normal distribution left of z;
 * slope: that area plus z times the density at z. Exact, not by tanh. Hendrycks, Gimpel, 2016. */
export const gelu = activation(
  'GELU',
  (z) => z * area(z),
  (z) => area(z) + z * density(z),
);

/** Mish, z * t with t = tanh(softplus(z)): slope t + z * sigmoid(z) * (1 - t^2). Misra, 2019. */
export const mish = activation(
  'Mish',
  (z) => z * tanhOfSoftplus(z),
  (z) => tanhOfSoftplus(z) + z * sigmoid(z) * slopeOfTanh(z),
);

/** tanh(softplus(z)): with e = e^z and n = e * (e + 2) it is n / (n + 2). For positive z the same
 * fraction is written with 1 / e, which cannot overflow. */
function tanhOfSoftplus(z: number): number {
  const e = Math.exp(-Math.abs(z));
  if (z > 0) return (1 + 2 * e) / (1 + 2 * e + 2 * e * e);
  const n = e * (e + 2);
  return n / (n + 2);
}

/** 1 - tanh(softplus(z))^2, written so that nothing cancels. */
function slopeOfTanh(z: number): number {
  const e = Math.exp(-Math.abs(z));
  if (z > 0) return (4 * e * e * (1 + e) ** 2) / (1 + 2 * e + 2 * e * e) ** 2;
  return (4 * (1 + e) ** 2) / (e * (e + 2) + 2) ** 2;
}
