// From fdlibm, s_sin.c, s_cos.c, s_tan.c, k_sin.c, k_cos.c and k_tan.c; index.ts has its notice.
import { reduce, rest } from './reduce';
import { head, high, withHigh } from './words';

export function sin(x: number): number {
  if ((high(x) & 0x7fffffff) <= 0x3fe921fb) return nearSin(x);
  switch (reduce(x) & 3) {
    case 0:
      return nearSin(rest[0], rest[1]);
    case 1:
      return nearCos(rest[0], rest[1]);
    case 2:
      return -nearSin(rest[0], rest[1]);
    default:
      return -nearCos(rest[0], rest[1]);
  }
}

export function cos(x: number): number {
  if ((high(x) & 0x7fffffff) <= 0x3fe921fb) return nearCos(x, 0);
  switch (reduce(x) & 3) {
    case 0:
      return nearCos(rest[0], rest[1]);
    case 1:
      return -nearSin(rest[0], rest[1]);
    case 2:
      return -nearCos(rest[0], rest[1]);
    default:
      return nearSin(rest[0], rest[1]);
  }
}

export function tan(x: number): number {
  if ((high(x) & 0x7fffffff) <= 0x3fe921fb) return nearTan(x, 0, 1);
  const quarter = reduce(x);
  return nearTan(rest[0], rest[1], 1 - ((quarter & 1) << 1));
}

/** The sine of x + y, where x is at most π / 4 and y, if given, is what x lacks. */
function nearSin(x: number, y?: number): number {
  if ((high(x) & 0x7fffffff) < 0x3e400000) return x;
  const z = x * x;
  const v = z * x;
  const r =
    0.00833333333332249 +
    z *
      (-0.0001984126982985795 +
        z * (2.7557313707070068e-6 + z * (-2.5050760253406863e-8 + z * 1.58969099521155e-10)));
  const first = -0.16666666666666632;
  return y === undefined ? x + v * (first + z * r) : x - (z * (0.5 * y - v * r) - y - v * first);
}

/** The cosine of x + y. */
function nearCos(x: number, y: number): number {
  const size = high(x) & 0x7fffffff;
  if (size < 0x3e400000) return 1;
  const z = x * x;
  const r =
    z *
    (0.0416666666666666 +
      z *
        (-0.001388888888887411 +
          z *
            (2.480158728947673e-5 +
              z *
                (-2.7557314351390663e-7 +
                  z * (2.087572321298175e-9 + z * -1.1359647557788195e-11)))));
  if (size < 0x3fd33333) return 1 - (0.5 * z - (z * r - x * y));
  const part = size > 0x3fe90000 ? 0.28125 : withHigh(0, size - 0x200000);
  return 1 - part - (0.5 * z - part - (z * r - x * y));
}

/** The tangent of x + y; with -1 as `way`, -1 / tangent. */
function nearTan(x: number, y: number, way: number): number {
  const bits = high(x);
  const size = bits & 0x7fffffff;
  if (size < 0x3e300000) return way === 1 ? x : minusInverse(x, y);
  const isLarge = size >= 0x3fe59428;
  if (isLarge) {
    if (bits < 0) {
      x = -x;
      y = -y;
    }
    x = 0.7853981633974483 - x + (3.061616997868383e-17 - y);
    y = 0;
  }
  const z = x * x;
  const w = z * z;
  let r =
    0.13333333333320124 +
    w *
      (0.021869488294859542 +
        w *
          (0.0035920791075913124 +
            w * (0.0005880412408202641 + w * (7.817944429395571e-5 + w * -1.8558637485527546e-5))));
  const v =
    z *
    (0.05396825397622605 +
      w *
        (0.0088632398235993 +
          w *
            (0.0014562094543252903 +
              w *
                (0.0002464631348184699 + w * (7.140724913826082e-5 + w * 2.590730518636337e-5)))));
  const s = z * x;
  r = y + z * (s * (r + v) + y);
  r += 0.3333333333333341 * s;
  const sum = x + r;
  if (isLarge) {
    return (1 - ((bits >> 30) & 2)) * (way - 2 * (x - ((sum * sum) / (sum + way) - r)));
  }
  return way === 1 ? sum : minusInverse(x, r);
}

/** -1 / (x + y), more exactly than a division gives it. */
function minusInverse(x: number, y: number): number {
  const sum = x + y;
  const z = head(sum);
  const v = y - (z - x);
  const a = -1 / sum;
  const t = head(a);
  return t + a * (1 + t * z + t * v);
}
