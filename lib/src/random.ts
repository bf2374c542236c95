import MersenneTwister from 'mersenne-twister';
import seedrandom from 'seedrandom';
import { fail, requireWhole } from './checks';

/** A source of randomness: each call gives the next number, evenly spread over 0 <= x < 1.
 * `Math.random` is one; so are the functions that `seededRandom` and `numpyRandom` make. */
export type Random = () => number;

/** Random numbers that come out the same in every run.
 * @param seed a finite number or a string; another seed gives another sequence
 * @returns a function; each call gives the next number, 0 <= x < 1
 * @throws TypeError when the seed is neither a finite number nor a string
 * @example
 * const random = seededRandom(7);
 * random(); */
export function seededRandom(seed: number | string): Random {
  if (typeof seed !== 'string' && !Number.isFinite(seed)) {
    fail(TypeError, 'seededRandom: the seed must be a finite number or a string', seed);
  }
  const generator = seedrandom(String(seed));
  return () => generator();
}

/** The random numbers of Python's NumPy, bit for bit: what `np.random.seed(seed)` followed by
 * `np.random.random()` gives. The generator is MT19937, read as fractions of 53 bits.
 * @param seed a whole number from 0 to 4294967295
 * @returns a function; each call gives the next number, 0 <= x < 1
 * @throws TypeError or RangeError when the seed is anything else
 * @example
 * numpyRandom(1)(); // 0.417022004702574 */
export function numpyRandom(seed: number): Random {
  requireWhole(seed, 0, 'numpyRandom: the seed');
  if (seed >= 2 ** 32)
    fail(RangeError, `numpyRandom: the seed must be at most ${2 ** 32 - 1}`, seed);
  const generator = new MersenneTwister(seed);
  return () => generator.random_long();
}
