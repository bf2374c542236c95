import assert from 'node:assert/strict';
import fc from 'fast-check';
import { finds } from './finds';
import { testAll } from './fixed';
import { outcome } from './outcome';
import { ofLib } from './properties/lib';
import { Property } from './property';

describe('whatever is typed or passed in', () => testAll(ofLib));

describe('what fuzzing found', () => {
  for (const { name, check } of finds) it(name, check);
});

describe('a property', () => {
  const trying = (call: () => unknown) =>
    new Property(
      'a call that gives something',
      fc.integer(),
      (given) => outcome(/^call: /, given, call) !== undefined,
      0.1,
    ).tryOut(1, 100);

  it('notices a call that refuses everything', () => {
    const refuse = () => {
      throw new TypeError('call: no');
    };
    assert.throws(() => trying(refuse), { message: /only 0 of 100 inputs were accepted/ });
    trying(() => 1);
  });

  it('notices an error that is not documented, and one that begins with something else', () => {
    const throwing = (error: Error) => () => {
      throw error;
    };
    assert.throws(() => trying(throwing(new Error('call: no'))), { message: /undocumented/ });
    assert.throws(() => trying(throwing(new TypeError('no'))), { message: /should begin with/ });
    assert.throws(() => trying(throwing(new TypeError('call:\nno'))), { message: /should begin/ });
    assert.throws(() => trying(throwing(new TypeError('call: a\nb'))), {
      message: /several lines/,
    });
  });

  it('notices that what was given was changed, and tells the seed', () => {
    const changing = new Property(
      'a call that changes its input',
      fc.constant(null).map(() => [0]),
      (given) => outcome(/^/, given, () => given.fill(7)) !== undefined,
      0,
    );
    assert.throws(() => changing.tryOut(3, 100), {
      name: 'Find',
      seed: 3,
      message: /seed 3: with .*\n.*it changed what it was given/,
    });
  });
});
