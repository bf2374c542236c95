import assert from 'node:assert/strict';
import { difference } from './compare';
import type { Outcome } from './outcome';

describe('the comparison of two kernels', () => {
  const printed = (text: string, kind = 'stdout'): Outcome => ({ shown: [{ kind, text }] });
  const both = (one: Outcome, other: Outcome): Outcome => ({
    shown: [...one.shown, ...other.shown],
    failure: other.failure,
  });
  const nothing: Outcome = { shown: [] };
  const stock = (text: string): Outcome => ({ shown: [], failure: { text } });
  const ours = (name: string, message: string, text = ''): Outcome => ({
    shown: [],
    failure: { text, error: { name, message } },
  });
  const fault = ours('Type error', 'plain words', 'no number\n3 |   x.y\n  |   ^');

  const alike: Record<string, [Outcome, Outcome]> = {
    'the same text': [printed('1\n'), printed('1\n')],
    'the same error': [stock('at:1\nRangeError: too big'), ours('RangeError', 'too big')],
    'the same fault': [stock('3:3 - no number\n'), fault],
  };
  for (const [what, [one, other]] of Object.entries(alike)) {
    it(`passes ${what}`, () => assert.equal(difference(one, other), undefined));
  }

  const unlike: Record<string, [Outcome, Outcome]> = {
    'other text': [printed('1\n'), printed('2\n')],
    'text on the other stream': [printed('1\n'), printed('1\n', 'stderr')],
    'a missing display': [printed('{}', 'text/html'), nothing],
    'another order': [
      both(printed('a'), printed('b', 'stderr')),
      both(printed('b', 'stderr'), printed('a')),
    ],
    'an error where there was none': [nothing, ours('Error', '')],
    'no error where there was one': [stock('Error: no'), nothing],
    'a line lost before the error': [
      both(printed('line'), stock('Error: no')),
      ours('Error', 'no'),
    ],
    'another kind of error': [stock('RangeError: no'), ours('TypeError', 'no')],
    'another message': [stock('Error: yes'), ours('Error', 'no')],
    'another line': [stock('2:3 - no number\n'), fault],
    'another column': [stock('3:2 - no number\n'), fault],
    'another fault': [stock('3:3 - no text\n'), fault],
  };
  for (const [what, [one, other]] of Object.entries(unlike)) {
    it(`finds ${what}`, () => assert.notEqual(difference(one, other), undefined));
  }
});
