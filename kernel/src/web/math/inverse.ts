// From fdlibm, e_asin.c, e_acos.c, s_atan.c and e_atan2.c; index.ts has its notice.
import { head, high } from './words';

/** What π / 2 has beyond its 53 bits. */
const HALF_PI_LOW = 6.123233995736766e-17;

/** (asin(x) - x) / x for z = x². */
function series(z: number): number {
  const p =
    z *
    (0.16666666666666666 +
      z *
        (-0.3255658186224009 +
          z *
            (0.20121253213486293 +
              z *
                (-0.04005553450067941 + z * (0.0007915349942898145 + z * 3.479331075960212e-5)))));
  const q =
    1 +
    z *
      (-2.403394911734414 +
        z * (2.0209457602335057 + z * (-0.6882839716054533 + z * 0.07703815055590194)));
  return p / q;
}

export function asin(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -27) return x;
  if (size < 0.5) return x + x * series(x * x);
  if (size === 1) return x * (Math.PI / 2) + x * HALF_PI_LOW;
  const z = (1 - size) * 0.5;
  const s = Math.sqrt(z);
  const r = series(z);
  let y: number;
  if (high(size) >= 0x3fef3333) y = Math.PI / 2 - (2 * (s + s * r) - HALF_PI_LOW);
  else {
    const w = head(s);
    const c = (z - w * w) / (s + w);
    const quarter = Math.PI / 4;
    y = quarter - (2 * s * r - (HALF_PI_LOW - 2 * c) - (quarter - 2 * w));
  }
  return x < 0 ? -y : y;
}

export function acos(x: number): number {
  if (x === 1) return 0;
  if (x === -1) return Math.PI;
  if (Math.abs(x) < 0.5) {
    if ((high(x) & 0x7fffffff) <= 0x3c600000) return Math.PI / 2;
    return Math.PI / 2 - (x - (HALF_PI_LOW - x * series(x * x)));
  }
  const z = (1 - Math.abs(x)) * 0.5;
  const s = Math.sqrt(z);
  const r = series(z);
  if (x < 0) return Math.PI - 2 * (s + (r * s - HALF_PI_LOW));
  const w = head(s);
  return 2 * (w + (r * s + (z - w * w) / (s + w)));
}

/** atan(0.5), atan(1), atan(1.5) and atan(∞), and what they have beyond their 53 bits. */
const ATAN = [0.4636476090008061, 0.7853981633974483, 0.982793723247329, 1.5707963267948966];
const ATAN_LOW = [
  2.2698777452961687e-17, 3.061616997868383e-17, 1.3903311031230998e-17, 6.123233995736766e-17,
];

export function atan(x: number): number {
  const isNegative = x < 0;
  const size = high(x) & 0x7fffffff;
  if (size >= 0x44100000) {
    if (Number.isNaN(x)) return x;
    return isNegative ? -Math.PI / 2 : Math.PI / 2;
  }
  let near = -1;
  if (size < 0x3fdc0000) {
    if (size < 0x3e400000) return x;
  } else {
    x = Math.abs(x);
    if (size < 0x3fe60000) {
      near = 0;
      x = (2 * x - 1) / (2 + x);
    } else if (size < 0x3ff30000) {
      near = 1;
      x = (x - 1) / (x + 1);
    } else if (size < 0x40038000) {
      near = 2;
      x = (x - 1.5) / (1 + 1.5 * x);
    } else {
      near = 3;
      x = -1 / x;
    }
  }
  const z = x * x;
  const w = z * z;
  const odd =
    z *
    (0.3333333333333293 +
      w *
        (0.14285714272503466 +
          w *
            (0.09090887133436507 +
              w * (0.06661073137387531 + w * (0.049768779946159324 + w * 0.016285820115365782)))));
  const even =
    w *
    (-0.19999999999876483 +
      w *
        (-0.11111110405462356 +
          w * (-0.0769187620504483 + w * (-0.058335701337905735 + w * -0.036531572744216916))));
  if (near < 0) return x - x * (odd + even);
  const y = ATAN[near] - (x * (odd + even) - ATAN_LOW[near] - x);
  return isNegative ? -y : y;
}

/** What π has beyond its 53 bits. */
const PI_LOW = 1.2246467991473532e-16;

export function atan2(y: number, x: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  if (x === 1) return atan(y);
  const isLeft = high(x) < 0;
  const isBelow = high(y) < 0;
  let angle: number;
  if (y === 0) angle = isLeft ? Math.PI : 0;
  else if (x === 0) angle = Math.PI / 2;
  else if (Math.abs(x) === Infinity) {
    const whole = isLeft ? Math.PI : 0;
    angle = Math.abs(y) < Infinity ? whole : isLeft ? 3 * (Math.PI / 4) : Math.PI / 4;
  } else {
    const apart = ((high(y) & 0x7fffffff) - (high(x) & 0x7fffffff)) >> 20;
    if (Math.abs(y) === Infinity) angle = Math.PI / 2;
    else {
      const steep = apart > 60;
      angle = steep
        ? Math.PI / 2 + 0.5 * PI_LOW
        : isLeft && apart < -60
          ? 0
          : atan(Math.abs(y / x));
      if (isLeft && !steep) angle = Math.PI - (angle - PI_LOW);
    }
  }
  return isBelow ? -angle : angle;
}
