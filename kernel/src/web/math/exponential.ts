// From fdlibm, e_exp.c and s_expm1.c; index.ts has its notice.
import { powerOf2, withHigh } from './words';

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
/** Half of ln 2, and three halves, rounded as fdlibm does. */
export const HALF_LN2 = 0.3465735912322998;
const THREE_HALVES_LN2 = 1.0397205352783203;
/** From here on 1 is nothing beside exp. */
const MANY = 38.81622314453125;
/** From here on exp may be too large for a number. */
export const LARGE = 709.7822265625;
/** The largest number that has an exponential. */
const LARGEST = 709.782712893384;

export function exp(x: number): number {
  const size = Math.abs(x);
  if (!(size < LARGE)) {
    if (Number.isNaN(x)) return x;
    if (x > LARGEST) return Infinity;
    if (x < -745.1332191019411) return 0;
  }
  let k = 0;
  let above = 0;
  let below = 0;
  if (size >= HALF_LN2) {
    if (x === 1) return Math.E;
    if (size < THREE_HALVES_LN2) k = x < 0 ? -1 : 1;
    else k = Math.trunc(Math.LOG2E * x + (x < 0 ? -0.5 : 0.5));
    above = x - k * LN2_HIGH;
    below = k * LN2_LOW;
    x = above - below;
  } else if (size < 2 ** -28) return 1 + x;
  const t = x * x;
  const c =
    x -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  if (k === 0) return 1 - ((x * c) / (c - 2) - x);
  const y = 1 - (below - (x * c) / (2 - c) - above);
  if (k === 1024) return y * 2 * 2 ** 1023;
  return k >= -1021 ? y * powerOf2(k) : y * powerOf2(k + 1000) * 2 ** -1000;
}

export function expm1(x: number): number {
  const size = Math.abs(x);
  if (!(size < MANY)) {
    if (Number.isNaN(x)) return x;
    if (x > LARGEST) return Infinity;
    if (x < 0) return -1;
  }
  let k = 0;
  let c = 0;
  if (size >= HALF_LN2) {
    if (size < THREE_HALVES_LN2) k = x < 0 ? -1 : 1;
    else k = Math.trunc(Math.LOG2E * x + (x < 0 ? -0.5 : 0.5));
    const above = x - k * LN2_HIGH;
    const below = k * LN2_LOW;
    x = above - below;
    c = above - x - below;
  } else if (size < 2 ** -54) return x;
  const half = 0.5 * x;
  const square = x * half;
  const r =
    1 +
    square *
      (-0.03333333333333313 +
        square *
          (0.0015873015872548146 +
            square *
              (-7.93650757867488e-5 +
                square * (4.008217827329362e-6 + square * -2.0109921818362437e-7))));
  const t = 3 - r * half;
  let e = square * ((r - t) / (6 - x * t));
  if (k === 0) return x - (x * e - square);
  e = x * (e - c) - c;
  e -= square;
  if (k === -1) return 0.5 * (x - e) - 0.5;
  if (k === 1) return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e);
  if (k <= -2 || k > 56) {
    const y = 1 - (e - x);
    return (k === 1024 ? y * 2 * 2 ** 1023 : y * powerOf2(k)) - 1;
  }
  if (k < 20) return (withHigh(1, 0x3ff00000 - (0x200000 >> k)) - (e - x)) * powerOf2(k);
  return (x - (e + powerOf2(-k)) + 1) * powerOf2(k);
}
