/** The standard normal distribution: its density, and the area under it. */

/** e^(-factor * z^2), for a factor that is a power of 2. Squaring z rounds, which would grow in the
 * exponent: so z is split into a part of 24 bits, whose square is exact, and the rest. */
export function expOfMinusSquare(z: number, factor: number): number {
  const head = Math.fround(z);
  return Math.exp(-factor * head * head) * Math.exp(-factor * (z - head) * (z + head));
}

/** The density at z: e^(-z^2 / 2) / sqrt(2 pi). */
export function density(z: number): number {
  return expOfMinusSquare(z, 0.5) / 2.5066282746310002;
}

/** The area under the density left of z: the chance that a normal number is smaller than z. */
export function area(z: number): number {
  if (z > 0) return 1 - area(-z);
  if (z > -1) return 0.5 + density(z) * oddSeries(z);
  return density(z) / tailFraction(-z);
}

/** z + z^3 / 3 + z^5 / (3 * 5) + ..., which times the density is the area from 0 to z. */
function oddSeries(z: number): number {
  let term = z;
  let sum = 0;
  for (let n = 3; sum + term !== sum; n += 2) {
    sum += term;
    term *= (z * z) / n;
  }
  return sum;
}

/** The continued fraction z + 1 / (z + 2 / (z + 3 / ...)), for z of at least 1: the density divided
 * by the area right of z. All its parts are positive, so nothing cancels. The smaller z, the more
 * levels matter; below the last one, k is taken to stay the same. */
function tailFraction(z: number): number {
  const levels = 12 + Math.ceil(300 / (z * z));
  let fraction = (z + Math.sqrt(z * z + 4 * levels)) / 2;
  for (let k = levels; k > 0; k--) fraction = z + k / fraction;
  return fraction;
}
