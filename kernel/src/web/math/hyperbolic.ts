// From fdlibm, e_cosh.c, e_sinh.c, s_tanh.c, e_acosh.c, s_asinh.c and e_atanh.c; index.ts has its
// notice.
import { HALF_LN2, LARGE, exp, expm1 } from './exponential';
import { log, log1p } from './logarithm';

/** From here on sinh and cosh are too large for a number. */
const LARGEST = 710.4758600739439;

export function sinh(x: number): number {
  const half = x < 0 ? -0.5 : 0.5;
  const size = Math.abs(x);
  if (size < 2 ** -28) return x;
  if (size < 22) {
    const t = expm1(size);
    return size < 1 ? half * (2 * t - (t * t) / (t + 1)) : half * (t + t / (t + 1));
  }
  if (size < LARGE) return half * exp(size);
  if (size > LARGEST) return x * Infinity;
  const w = exp(0.5 * size);
  return half * w * w;
}

export function cosh(x: number): number {
  const size = Math.abs(x);
  if (size < HALF_LN2) {
    const t = expm1(size);
    const w = 1 + t;
    return size < 2 ** -55 ? w : 1 + (t * t) / (w + w);
  }
  if (size < 22) {
    const t = exp(size);
    return 0.5 * t + 0.5 / t;
  }
  if (size < LARGE) return 0.5 * exp(size);
  if (size > LARGEST) return Infinity;
  const w = exp(0.5 * size);
  return 0.5 * w * w;
}

export function tanh(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -28) return x;
  let z = 1;
  if (size < 1) {
    const t = expm1(-2 * size);
    z = -t / (t + 2);
  } else if (!(size >= 22)) z = 1 - 2 / (expm1(2 * size) + 2);
  return x < 0 ? -z : z;
}

export function asinh(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -28 || size === Infinity) return x;
  let w: number;
  if (size >= 2 ** 28 + 256) w = log(size) + Math.LN2;
  else if (size >= 2 + 2 ** -19) w = log(2 * size + 1 / (Math.sqrt(x * x + 1) + size));
  else w = log1p(size + (x * x) / (1 + Math.sqrt(1 + x * x)));
  return x < 0 ? -w : w;
}

export function acosh(x: number): number {
  if (!(x >= 1)) return NaN;
  if (x >= 2 ** 28) return x === Infinity ? x : log(x) + Math.LN2;
  if (x >= 2 + 2 ** -19) return log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
  const t = x - 1;
  return log1p(t + Math.sqrt(2 * t + t * t));
}

export function atanh(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -28) return x;
  const twice = size + size;
  const y = 0.5 * log1p(size < 0.5 ? twice + (twice * size) / (1 - size) : twice / (1 - size));
  return x < 0 ? -y : y;
}
