// From fdlibm, e_rem_pio2.c and k_rem_pio2.c; index.ts has its notice.
import { high, powerOf2, withHigh } from './words';

/** What `reduce` leaves: a number of at most π / 4, and what its 53 bits lack. */
export const rest = new Float64Array(2);

/**
 * Takes off x as many quarters of a turn as are in it. What is left is in `rest`.
 *
 * @returns how many quarters, or as many without whole turns
 */
export function reduce(x: number): number {
  const size = Math.abs(x);
  if (!(size < Infinity)) {
    rest.fill(NaN);
    return 0;
  }
  const bits = high(size);
  const quarters = bits <= 0x413921fb ? reduceSmall(size, bits) : reduceLarge(size, bits);
  if (x > 0) return quarters;
  rest[0] = -rest[0];
  rest[1] = -rest[1];
  return -quarters;
}

/** π / 2 in pieces of 33 bits, and after each what is left. */
const PIECES = [1.5707963267341256, 6.077100506303966e-11, 2.0222662487111665e-21];
const LEFT = [6.077100506506192e-11, 2.0222662487959506e-21, 8.4784276603689e-32];

function reduceSmall(x: number, bits: number): number {
  const quarters = Math.trunc(x * 0.6366197723675814 + 0.5);
  let r = x - quarters * PIECES[0];
  let w = quarters * LEFT[0];
  rest[0] = r - w;
  // Where little is left of x, more pieces are needed.
  const mayBeLittle = quarters >= 32 || bits === high((quarters * Math.PI) / 2);
  const rounds = mayBeLittle ? (quarters === 1 ? 2 : 3) : 1;
  for (let k = 1; k < rounds; k++) {
    const lost = (bits >> 20) - ((high(rest[0]) >> 20) & 0x7ff);
    if (lost <= (k === 1 ? 16 : 49)) break;
    const before = r;
    w = quarters * PIECES[k];
    r = before - w;
    w = quarters * LEFT[k] - (before - r - w);
    rest[0] = r - w;
  }
  rest[1] = r - rest[0] - w;
  return quarters;
}

/** 2 / π: what is after the point, 24 bits an item. */
const TWO_OVER_PI = [
  0xa2f983, 0x6e4e44, 0x1529fc, 0x2757d1, 0xf534dd, 0xc0db62, 0x95993c, 0x439041, 0xfe5163,
  0xabdebb, 0xc561b7, 0x246e3a, 0x424dd2, 0xe00649, 0x2eea09, 0xd1921c, 0xfe1deb, 0x1cb129,
  0xa73ee8, 0x8235f5, 0x2ebb44, 0x84e99c, 0x7026b4, 0x5f7e41, 0x3991d6, 0x398353, 0x39f49c,
  0x845f8b, 0xbdf928, 0x3b1ff8, 0x97ffde, 0x05980f, 0xef2f11, 0x8b5a0a, 0x6d1f6d, 0x367ecf,
  0x27cb09, 0xb74f46, 0x3f669e, 0x5fea2d, 0x7527ba, 0xc7ebe5, 0xf17b3d, 0x0739f7, 0x8a5292,
  0xea6bfb, 0x5fb11f, 0x8d5d08, 0x560330, 0x46fc7b, 0x6babf0, 0xcfbc20, 0x9af436, 0x1da9e3,
  0x91615e, 0xe61b08, 0x659985, 0x5f14a0, 0x68408d, 0xffd880, 0x4d7327, 0x310606, 0x1556ca,
  0x73a8c9, 0x60e27b, 0xc08c6b,
];

/** π / 2 in pieces of 24 bits. */
const HALF_PI = [
  1.570796251296997, 7.549789415861596e-8, 5.390302529957765e-15, 3.282003415807913e-22,
  1.270655753080676e-29,
];

/** 24 bits up. */
const UP = 2 ** 24;
const DOWN = 2 ** -24;

/** Multiplies x by 2 / π in pieces of 24 bits, leaving out those that give whole turns only. */
function reduceLarge(x: number, bits: number): number {
  const exponent = (bits >> 20) - 1046;
  const pieces = [0, 0, withHigh(x, bits - (exponent << 20))];
  for (let i = 0; i < 2; i++) {
    pieces[i] = Math.trunc(pieces[2]);
    pieces[2] = (pieces[2] - pieces[i]) * UP;
  }
  while (pieces.at(-1) === 0) pieces.pop();

  const skipped = Math.max(Math.trunc((exponent - 3) / 24), 0);
  let scale = exponent - 24 * (skipped + 1);
  const product: number[] = [];
  const extend = (): void => {
    const first = skipped + product.length;
    product.push(pieces.reduce((sum, piece, j) => sum + piece * (TWO_OVER_PI[first - j] ?? 0), 0));
  };
  for (let i = 0; i < 5; i++) extend();

  let digits: number[];
  let z: number;
  let quarters: number;
  let more: number;
  for (;;) {
    digits = [];
    z = product.at(-1)!;
    for (let j = product.length - 2; j >= 0; j--) {
      const carried = Math.trunc(DOWN * z);
      digits.push(Math.trunc(z - UP * carried));
      z = product[j] + carried;
    }
    z *= powerOf2(scale);
    z -= 8 * Math.floor(z * 0.125);
    quarters = Math.trunc(z);
    z -= quarters;
    more = 0;
    const last = digits.length - 1;
    if (scale > 0) {
      const whole = digits[last] >> (24 - scale);
      quarters += whole;
      digits[last] -= whole << (24 - scale);
      more = digits[last] >> (23 - scale);
    } else if (scale === 0) more = digits[last] >> 23;
    else if (z >= 0.5) more = 2;
    if (more > 0) {
      quarters += 1;
      const lowest = digits.findIndex((digit) => digit !== 0);
      digits = digits.map((digit, i) =>
        i < lowest || lowest < 0 ? 0 : i === lowest ? UP - digit : UP - 1 - digit,
      );
      if (scale > 0) digits[last] &= (1 << (24 - scale)) - 1;
      if (more === 2) {
        z = 1 - z;
        if (lowest >= 0) z -= powerOf2(scale);
      }
    }
    if (z !== 0 || digits.slice(4).some((digit) => digit !== 0)) break;
    let k = 1;
    while (digits[4 - k] === 0) k++;
    for (; k > 0; k--) extend();
  }

  if (z === 0) {
    scale -= 24;
    while (digits.at(-1) === 0) {
      digits.pop();
      scale -= 24;
    }
  } else {
    z *= powerOf2(-scale);
    if (z >= UP) {
      const carried = Math.trunc(DOWN * z);
      digits.push(Math.trunc(z - UP * carried), carried);
      scale += 24;
    } else digits.push(Math.trunc(z));
  }

  leave(digits, scale, more > 0);
  return quarters & 7;
}

/** Multiplies digits of 24 bits, the last of which counts 2 to the power of `scale`, by π / 2. */
function leave(digits: readonly number[], scale: number, isNegative: boolean): void {
  let unit = powerOf2(scale);
  const values: number[] = [];
  for (let i = digits.length - 1; i >= 0; i--) {
    values[i] = unit * digits[i];
    unit *= DOWN;
  }
  const sums: number[] = [];
  for (let i = values.length - 1; i >= 0; i--) {
    sums.push(HALF_PI.reduce((sum, piece, k) => sum + piece * (values[i + k] ?? 0), 0));
  }
  const sum = sums.reduceRight((a, b) => a + b, 0);
  const lacks = sums.slice(1).reduce((a, b) => a + b, sums[0] - sum);
  rest[0] = isNegative ? -sum : sum;
  rest[1] = isNegative ? -lacks : lacks;
}
