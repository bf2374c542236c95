import { got, quote, requireFunction } from '@workshop/lib/checks';
import { findHost } from '../host/find';
import { compare } from './compare';
import { helpWith } from './hints';
import { requireOptions } from './options';
import type { Answer, CheckOptions } from './options';
import { NotStarted } from './todo';

/**
 * Checks an exercise, and prints in plain words whether the answer is right. Of a wrong one it says
 * in which direction and roughly how far it is off, never the right answer; with each new wrong
 * answer the next hint. Nothing that is wrong with an answer is an error here.
 *
 * @param name which exercise
 * @param mine a function that gives your answer, or what comes out when it is used
 * @param right what should come out
 * @param options `{ hints, slips, tolerance, of }`
 * @throws TypeError or RangeError when the check itself is written wrongly
 * @example
 * check('Exercise 1', () => mySum, 3, { hints: ['Add them up.', 'There are two of them.'] });
 */
export function check(
  name: string,
  mine: () => unknown,
  right: Answer,
  options: CheckOptions = {},
): void {
  if (typeof name !== 'string') {
    throw new TypeError(`check: the name must be a string; ${got(name)}`);
  }
  requireFunction(mine, 'check: mine');
  requireOptions(options);
  console.log(`${name}: ${verdict(name, mine, right, options)}`);
}

function verdict(name: string, mine: () => unknown, right: Answer, options: CheckOptions): string {
  // What a name held before its cell went wrong must not pass for the answer.
  const [stale] = findHost()?.stale?.() ?? [];
  if (stale) {
    const which = `${stale.name}, ${stale.cell}`;
    return `not yet. The cell with your answer (${which}) ended in an error: mend it first.`;
  }
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
  const { is, says } = compare(answer, right, options);
  if (is === 'right') return 'right!';
  const help = is === 'wrong' ? helpWith(name, answer, options) : [];
  return [`not yet. ${says}`, ...help].join('\n');
}
