// From fdlibm, e_log.c, s_log1p.c and e_log10.c, and FreeBSD's e_log2.c and k_log.h; index.ts has
// their notice.
import { head, high, withHigh } from './words';

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const L1 = 0.6666666666666735;
const L2 = 0.3999999999940942;
const L3 = 0.2857142874366239;
const L4 = 0.22222198432149784;
const L5 = 0.1818357216161805;
const L6 = 0.15313837699209373;
const L7 = 0.14798198605116586;

/** Numbers below this one have fewer bits than others. */
const NORMAL = 2 ** -1022;

export function log(x: number): number {
  if (x === 0) return -Infinity;
  if (!(x > 0)) return NaN;
  if (x === Infinity) return x;
  let k = 0;
  if (x < NORMAL) {
    k = -54;
    x *= 2 ** 54;
  }
  const bits = high(x);
  const part = bits & 0xfffff;
  const up = (part + 0x95f64) & 0x100000;
  k += (bits >> 20) - 1023 + (up >> 20);
  const f = withHigh(x, part | (up ^ 0x3ff00000)) - 1;
  if ((0xfffff & (2 + part)) < 3) {
    if (f === 0) return k === 0 ? 0 : k * LN2_HIGH + k * LN2_LOW;
    const r = f * f * (0.5 - 0.3333333333333333 * f);
    return k === 0 ? f - r : k * LN2_HIGH - (r - k * LN2_LOW - f);
  }
  const s = f / (2 + f);
  const r = series(s);
  if (((part - 0x6147a) | (0x6b851 - part)) > 0) {
    const half = 0.5 * f * f;
    if (k === 0) return f - (half - s * (half + r));
    return k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f);
  }
  return k === 0 ? f - s * (f - r) : k * LN2_HIGH - (s * (f - r) - k * LN2_LOW - f);
}

/** (log(1 + f) - 2s) / s for s = f / (2 + f). */
function series(s: number): number {
  const z = s * s;
  const w = z * z;
  const even = w * (L2 + w * (L4 + w * L6));
  const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
  return odd + even;
}

export function log1p(x: number): number {
  const bits = high(x);
  const size = bits & 0x7fffffff;
  if (x === -1) return -Infinity;
  if (!(x > -1)) return NaN;
  if (x === Infinity) return x;
  if (size < 0x3e200000) return size < 0x3c900000 ? x : x - x * x * 0.5;
  let k = 0;
  let f = x;
  let c = 0;
  let part = 1;
  if (bits >= 0x3fda827a || (bits < 0 && bits > (0xbfd2bec4 | 0))) {
    let u = x;
    if (bits < 0x43400000) {
      u = 1 + x;
      k = (high(u) >> 20) - 1023;
      c = (k > 0 ? 1 - (u - x) : x - (u - 1)) / u;
    } else k = (bits >> 20) - 1023;
    part = high(u) & 0xfffff;
    if (part < 0x6a09e) u = withHigh(u, part | 0x3ff00000);
    else {
      k += 1;
      u = withHigh(u, part | 0x3fe00000);
      part = (0x100000 - part) >> 2;
    }
    f = u - 1;
  }
  const half = 0.5 * f * f;
  if (part === 0) {
    if (f === 0) return k === 0 ? 0 : k * LN2_HIGH + (c + k * LN2_LOW);
    const r = half * (1 - 0.6666666666666666 * f);
    return k === 0 ? f - r : k * LN2_HIGH - (r - (k * LN2_LOW + c) - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const r = z * (L1 + z * (L2 + z * (L3 + z * (L4 + z * (L5 + z * (L6 + z * L7))))));
  if (k === 0) return f - (half - s * (half + r));
  return k * LN2_HIGH - (half - (s * (half + r) + (k * LN2_LOW + c)) - f);
}

export function log2(x: number): number {
  if (x === 0) return -Infinity;
  if (!(x > 0)) return NaN;
  if (x === Infinity) return x;
  if (x === 1) return 0;
  let k = 0;
  if (x < NORMAL) {
    k = -54;
    x *= 2 ** 54;
  }
  const bits = high(x);
  const part = bits & 0xfffff;
  const up = (part + 0x95f64) & 0x100000;
  k += (bits >> 20) - 1023 + (up >> 20);
  const f = withHigh(x, part | (up ^ 0x3ff00000)) - 1;
  const half = 0.5 * f * f;
  const s = f / (2 + f);
  const above = head(f - half);
  const below = f - above - half + s * (half + series(s));
  const upper = above * 1.4426950407214463;
  const lower = (below + above) * 1.6751713164886512e-10 + below * 1.4426950407214463;
  const sum = k + upper;
  return lower + (k - sum + upper) + sum;
}

export function log10(x: number): number {
  if (x === 0) return -Infinity;
  if (!(x > 0)) return NaN;
  if (x === Infinity) return x;
  if (x === 1) return 0;
  let k = 0;
  if (x < NORMAL) {
    k = -54;
    x *= 2 ** 54;
  }
  const bits = high(x);
  k += (bits >> 20) - 1023;
  const less = k < 0 ? 1 : 0;
  const y = k + less;
  const z = withHigh(x, (bits & 0xfffff) | ((0x3ff - less) << 20));
  return y * 3.694239077158931e-13 + Math.LOG10E * log(z) + y * 0.30102999566361177;
}
