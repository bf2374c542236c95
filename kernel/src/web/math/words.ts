/**
 * The two halves of a number's 64 bits. Browsers and Node.js run on machines that store the lower
 * half first.
 */
const number = new Float64Array(1);
const halves = new Int32Array(number.buffer);

/** The upper half: sign, exponent, and the first 20 bits after the point. */
export function high(x: number): number {
  number[0] = x;
  return halves[1];
}

/** The lower half. */
export function low(x: number): number {
  number[0] = x;
  return halves[0];
}

/** A number with another upper half. */
export function withHigh(x: number, half: number): number {
  number[0] = x;
  halves[1] = half;
  return number[0];
}

/** A number without its lower half. */
export function head(x: number): number {
  number[0] = x;
  halves[0] = 0;
  return number[0];
}

/** A number of two halves. */
export function fromHalves(upper: number, lower: number): number {
  halves[1] = upper;
  halves[0] = lower;
  return number[0];
}

/** A table is faster here than two halves, and exp lives on it. */
const POWERS = Float64Array.from({ length: 2046 }, (_, i) => fromHalves((i + 1) << 20, 0));

/** 2 to the power of k, from -1022 to 1023. */
export function powerOf2(k: number): number {
  return POWERS[k + 1022];
}
