import seedrandom from 'seedrandom';
import { quote } from '../checks';
import type { Random } from './random';

/**
 * Random numbers that come out the same in every run.
 *
 * @param seed a finite number or a text; another seed gives another sequence
 * @returns a function; each call gives the next number, 0 <= x < 1
 * @throws TypeError when the seed is neither a finite number nor a text
 * @example
 * const random = seededRandom(7);
 * random();
 */
export function seededRandom(seed: number | string): Random {
  if (typeof seed !== 'string' && !Number.isFinite(seed)) {
    throw new TypeError(
      `seededRandom: the seed must be a finite number or a text; got ${quote(seed)}`,
    );
  }
  const generator = seedrandom(String(seed));
  return () => generator();
}
