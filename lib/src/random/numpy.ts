import MersenneTwister from 'mersenne-twister';
import { requireWhole } from '../checks';
import type { Random } from './random';

const LARGEST_SEED = 2 ** 32 - 1;

/**
 * The random numbers of Python's NumPy, bit for bit: what `np.random.seed(seed)` followed by
 * `np.random.random()` gives. The generator is MT19937, the Mersenne Twister, read as fractions
 * of 53 bits.
 *
 * @param seed a whole number from 0 to 4294967295
 * @returns a function; each call gives the next number, 0 <= x < 1
 * @throws TypeError or RangeError when the seed is anything else
 * @example
 * numpyRandom(1)(); // 0.417022004702574
 */
export function numpyRandom(seed: number): Random {
  requireWhole(seed, 0, 'numpyRandom: the seed');
  if (seed > LARGEST_SEED) {
    throw new RangeError(`numpyRandom: the seed must be at most ${LARGEST_SEED}; got ${seed}`);
  }
  const generator = new MersenneTwister(seed);
  return () => generator.random_long();
}
