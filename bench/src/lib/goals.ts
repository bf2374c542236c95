import { short } from '../table.js';
import type { Result } from './rounds.js';

/** Contenders that are neither a package nor ours. */
const BY_HAND = /^by hand/;
const NUMPY = /^NumPy/;
const OURS = /^this lib/;

/** The workshop's training: close to the best loop by hand, and far ahead of NumPy. */
export function workshopGoals(results: readonly Result[]): string[] {
  const ours = fastest(results, OURS);
  const byHand = fastest(results, BY_HAND);
  return [
    goal("the workshop's training, times the best loop by hand", ours / byHand, '<=', 1.5),
    numpyGoal("the workshop's training", results, 25),
  ];
}

/** XOR by a network of two hidden neurons: far ahead of NumPy. */
export function numpyGoal(title: string, results: readonly Result[], least: number): string {
  const ratio = fastest(results, NUMPY) / fastest(results, OURS);
  return goal(`${title}, times as fast as NumPy`, ratio, '>=', least);
}

/** How many times as fast as the fastest npm package besides, which is the second one. */
export function packageGoal(title: string, results: readonly Result[], least: number): string {
  const others = results.filter(({ contender: { name } }) =>
    [BY_HAND, NUMPY, OURS].every((each) => !each.test(name)),
  );
  const ratio = fastest(others, /./) / fastest(results, OURS);
  return goal(`${title}, times as fast as the next npm package`, ratio, '>=', least);
}

function fastest(results: readonly Result[], name: RegExp): number {
  const times = results.filter(({ contender }) => name.test(contender.name));
  return Math.min(...times.map(({ milliseconds }) => milliseconds));
}

function goal(what: string, ratio: number, sign: '<=' | '>=', limit: number): string {
  const holds = sign === '<=' ? ratio <= limit : ratio >= limit;
  const asked = `${sign === '<=' ? 'at most' : 'at least'} ${limit}`;
  return `- ${holds ? 'holds' : 'DOES NOT HOLD'}: ${what}: ${short(ratio)}, to be ${asked}`;
}
