import { quote, requireFinite, requireFunction } from '@workshop/lib/checks';
import { NotStarted } from './todo';
import { compare } from './compare';
import type { Answer } from './compare';

/**
 * Checks an exercise, and prints in plain words what is right, and what is not yet and by how
 * much. Nothing that is wrong with an answer is an error here.
 *
 * @param name which exercise
 * @param mine a function that gives your answer, or what comes out when it is used
 * @param right what should come out
 * @param tolerance how far a number may be off; 1e-9 when left out
 * @throws TypeError or RangeError when the check itself is written wrongly
 * @example
 * check('Exercise 1', () => mySum, 3);
 */
export function check(name: string, mine: () => unknown, right: Answer, tolerance = 1e-9): void {
  if (typeof name !== 'string') {
    throw new TypeError(`check: the name must be a string; got ${quote(name)}`);
  }
  requireFunction(mine, 'check: mine');
  requireFinite(tolerance, 'check: the tolerance');
  console.log(`${name}: ${verdict(mine, right, tolerance)}`);
}

function verdict(mine: () => unknown, right: Answer, tolerance: number): string {
  let answer: unknown;
  try {
    answer = mine();
    // An answer that is still todo must not pass for one.
    Object.getPrototypeOf(answer ?? {});
  } catch (error) {
    if (error instanceof NotStarted) {
      return 'not yet started. Put your answer in place of todo, run that cell, then this one.';
    }
    return `not yet. It ends in an error: ${error instanceof Error ? error.message : quote(error)}`;
  }
  const { right: isRight, says } = compare(answer, right, tolerance);
  return `${isRight ? 'right!' : 'not yet.'} ${says}`;
}
