// From fdlibm, e_pow.c, and FreeBSD's s_cbrt.c; index.ts has their notice.
import { fromHalves, head, high, low, powerOf2, withHigh } from './words';

/** 2 / (3 ln 2), its upper half, and what that lacks. */
const C = 0.9617966939259756;
const C_HIGH = 0.9617967009544373;
const C_LOW = -7.028461650952758e-9;

export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  const size = Math.abs(x);
  if (Math.abs(y) === Infinity) {
    if (size === 1) return NaN;
    return size > 1 === y > 0 ? Infinity : 0;
  }
  if (y === 1) return x;
  if (y === -1) return 1 / x;
  if (y === 2) return x * x;
  const isOdd = Math.abs(y % 2) === 1;
  const sign = high(x) < 0 && isOdd ? -1 : 1;
  if (size === 0 || size === Infinity) return sign * (size > 1 === y > 0 ? Infinity : 0);
  if (x < 0 && !Number.isInteger(y)) return NaN;
  if (size === 1) return sign;
  if (y === 0.5) return Math.sqrt(x);
  return sign * powerOf(size, y);
}

/** The logarithm to base 2 that `takeLog2` found: its upper half, and what that lacks. */
const log = new Float64Array(2);

/** For a finite x above 0 but 1, and a finite y but 0. */
function powerOf(x: number, y: number): number {
  const size = high(y) & 0x7fffffff;
  if (size > 0x41e00000) {
    const bits = high(x);
    if (size > 0x43f00000 || bits < 0x3fefffff || bits > 0x3ff00000) {
      return x > 1 === y > 0 ? Infinity : 0;
    }
    takeLog2NearOne(x);
  } else takeLog2(x);

  const start = head(y);
  const below = (y - start) * log[0] + y * log[1];
  let above = start * log[0];
  let z = below + above;
  if (z > 1024 || (z === 1024 && below + 8.008566259537294e-17 > z - above)) return Infinity;
  if (z < -1075 || (z === -1075 && below <= z - above)) return 0;

  let n = 0;
  const bits = high(z);
  const k = ((bits & 0x7fffffff) >> 20) - 1023;
  if ((bits & 0x7fffffff) > 0x3fe00000) {
    const rounded = bits + (0x100000 >> (k + 1));
    const places = ((rounded & 0x7fffffff) >> 20) - 1023;
    above -= withHigh(0, rounded & ~(0xfffff >> places));
    n = ((rounded & 0xfffff) | 0x100000) >> (20 - places);
    if (z < 0) n = -n;
  }
  let t = head(below + above);
  const u = t * 0.6931471824645996;
  const v = (below - (t - above)) * Math.LN2 + t * -1.904654299957768e-9;
  z = u + v;
  const w = v - (z - u);
  t = z * z;
  const c =
    z -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  z = 1 - ((z * c) / (c - 2 - (w + z * w)) - z);
  const result = high(z) + (n << 20);
  return result >> 20 <= 0 ? z * powerOf2(n + 100) * 2 ** -100 : withHigh(z, result);
}

function takeLog2NearOne(x: number): void {
  const t = x - 1;
  const w = t * t * (0.5 - t * (0.3333333333333333 - t * 0.25));
  const u = 1.4426950216293335 * t;
  const v = t * 1.9259629911266175e-8 - w * Math.LOG2E;
  log[0] = head(u + v);
  log[1] = v - (log[0] - u);
}

function takeLog2(x: number): void {
  let n = -1023;
  if (x < 2 ** -1022) {
    x *= 2 ** 53;
    n -= 53;
  }
  n += high(x) >> 20;
  const part = high(x) & 0xfffff;
  let bits = part | 0x3ff00000;
  const isMiddle = part > 0x3988e && part < 0xbb67a;
  if (part >= 0xbb67a) {
    n += 1;
    bits -= 0x100000;
  }
  x = withHigh(x, bits);
  const base = isMiddle ? 1.5 : 1;
  const u = x - base;
  const v = 1 / (x + base);
  const ss = u * v;
  const start = head(ss);
  let above = withHigh(0, ((bits >> 1) | 0x20000000) + 0x80000 + (isMiddle ? 0x40000 : 0));
  let below = x - (above - base);
  const end = v * (u - start * above - start * below);
  let square = ss * ss;
  let r =
    square *
    square *
    (0.5999999999999946 +
      square *
        (0.4285714285785502 +
          square *
            (0.33333332981837743 +
              square *
                (0.272728123808534 +
                  square * (0.23066074577556175 + square * 0.20697501780033842)))));
  r += end * (start + ss);
  square = start * start;
  above = head(3 + square + r);
  below = r - (above - 3 - square);
  const p = start * above;
  const q = end * above + below * ss;
  const sum = head(p + q);
  const rest = q - (sum - p);
  const upper = C_HIGH * sum;
  const lower = C_LOW * sum + rest * C + (isMiddle ? 1.350039202129749e-8 : 0);
  const shift = isMiddle ? 0.5849624872207642 : 0;
  log[0] = head(upper + lower + shift + n);
  log[1] = lower - (log[0] - n - shift - upper);
}

export function cbrt(x: number): number {
  const size = Math.abs(x);
  if (!(size < Infinity) || x === 0) return x;
  const third =
    size < 2 ** -1022 ? high(size * 2 ** 54) / 3 + 696219795 : high(size) / 3 + 715094163;
  let t = fromHalves(third, 0);
  let r = t * t * (t / size);
  t *=
    1.87595182427177 +
    r * (-1.8849797954337717 + r * 1.6214297201053545) +
    r * r * r * (-0.758397934778766 + r * 0.14599619288661245);
  // Rounded up to 23 bits or so, its square is exact.
  const lower = low(t);
  t = fromHalves(high(t) + (lower < 0 ? 1 : 0), (lower ^ 0x80000000) & 0xc0000000);
  r = size / (t * t);
  t += t * ((r - t) / (t + t + r));
  return x < 0 ? -t : t;
}

/** The root of the sum of squares, which V8 adds up with Kahan's correction. */
export function hypot(values: readonly number[]): number {
  let largest = 0;
  for (const value of values) {
    const size = Math.abs(value);
    if (size === Infinity) return size;
    largest = size > largest ? size : largest;
  }
  if (largest === 0) return values.some(Number.isNaN) ? NaN : 0;
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const part = value / largest;
    const added = part * part - lost;
    const next = sum + added;
    lost = next - sum - added;
    sum = next;
  }
  return Math.sqrt(sum) * largest;
}
