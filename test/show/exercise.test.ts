import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { Matrix, Neuron, numpyRandom, sigmoid } from '@workshop/lib';
import { check, todo } from '@workshop/show';
import type { Answer } from '@workshop/show';

/** What a check prints. */
function said(mine: () => unknown, right: Answer, tolerance?: number): string {
  const { log } = console;
  const texts: string[] = [];
  console.log = (text: string) => void texts.push(text);
  try {
    check('Exercise 1', mine, right, tolerance);
  } finally {
    console.log = log;
  }
  assert.equal(texts.length, 1);
  return texts[0];
}

const square = Matrix.from([
  [1, 2],
  [3, 4],
]);

describe('check', () => {
  it('says that an exercise is not started, however its answer is used', () => {
    const neuron = new Neuron({ inputs: 2, random: () => 0.5, activation: sigmoid });
    const uses: (() => unknown)[] = [
      () => todo,
      () => todo + 1,
      () => todo(3),
      () => [1, 2].map(todo),
      () => sigmoid(todo),
      () => todo.map(sigmoid),
      () => square.dot(todo),
      () => neuron.forward(todo),
      () => neuron.train(square, todo, { iterations: 1 }),
      () => new todo(),
      () => neuron.train(square, Matrix.column([0, 1]), { iterations: todo }),
      () => numpyRandom(todo),
      () => Matrix.column(todo),
      () => Matrix.from([[1, todo]]),
    ];
    for (const use of uses) {
      assert.equal(
        said(use, 3),
        'Exercise 1: not yet started. Put your answer in place of todo, run that cell, then this one.',
      );
    }
  });

  const cases: [string, unknown, Answer, string][] = [
    ['a number', 3, 3, 'right! It is exact.'],
    ['rounding', 1 + 2e-10, 1, 'right! It is off by 2e-10, which is near enough.'],
    ['another number', 3.25, 3, 'not yet. It is 3.25, and should be 3. It is off by 0.25.'],
    ['NaN', NaN, 3, 'not yet. It is NaN, and should be 3.'],
    ['infinity', Infinity, 3, 'not yet. It is Infinity, and should be 3.'],
    [
      'a string for a number',
      '3',
      3,
      'not yet. It should be a number; it is a string. Write it without quotes.',
    ],
    [
      'nothing',
      undefined,
      3,
      'not yet. It should be a number; it is undefined. Does your function say return?',
    ],
    [
      'a function that returns nothing',
      [undefined, undefined],
      [1, 2],
      'not yet. It should be a list of 2; it is [ undefined, undefined ]. Does your function say return?',
    ],
    ['an object', {}, 3, 'not yet. It should be a number; it is {}.'],
    ['another string', 'no', 'yes', "not yet. It is 'no', and should be 'yes'."],
    ['the right string', 'yes', 'yes', 'right! It is exact.'],
    ['a list', [1, 2], [1, 2], 'right! Both entries are exact.'],
    [
      'a list that is too long',
      [1, 2, 3],
      [1, 2],
      'not yet. It should be a list of 2; it is a list of 3.',
    ],
    [
      'truths',
      [true, false],
      [true, true],
      'not yet. It is a list of 2, as it should be. The first entry that differs is number 2. It is false, and should be true.',
    ],
    ['a matrix', square, square, 'right! All 4 entries are exact.'],
    [
      'a matrix lying down',
      square.transpose(),
      Matrix.from([[1, 2, 3]]),
      'not yet. It should be a matrix 1 x 3; it is a matrix 2 x 2.',
    ],
    [
      'a list for a matrix',
      [1, 2],
      Matrix.column([1, 2]),
      'not yet. It should be a matrix 2 x 1; it is a list of 2. Matrix.from or Matrix.column makes a matrix of it.',
    ],
    [
      'another matrix',
      square.transpose(),
      square,
      'not yet. It is a matrix 2 x 2, as it should be. The first entry that differs is in row 1, column 2. It is 3, and should be 2. The largest difference is 1.',
    ],
    [
      'another column',
      Matrix.column([1, 2]),
      Matrix.column([1, 5]),
      'not yet. It is a matrix 2 x 1, as it should be. The first entry that differs is in row 2. It is 2, and should be 5. The largest difference is 3.',
    ],
  ];
  for (const [what, mine, right, verdict] of cases) {
    it(`tells ${what}`, () =>
      assert.equal(
        said(() => mine, right),
        `Exercise 1: ${verdict}`,
      ));
  }

  it('tells an answer that throws', () => {
    const verdict = 'Exercise 1: not yet. It ends in an error: ';
    assert.equal(
      said(() => {
        throw new Error('broken');
      }, 3),
      `${verdict}broken`,
    );
    assert.equal(
      said(() => {
        throw 'broken';
      }, 3),
      `${verdict}'broken'`,
    );
  });

  it('is right exactly when every number is within the tolerance', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, number), { minLength: 1 }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (pairs, tolerance) => {
          const mine = pairs.map(([a]) => a);
          const right = pairs.map(([, b]) => b);
          const isRight = pairs.every(([a, b]) => Math.abs(a - b) <= tolerance);
          assert.equal(
            said(() => mine, right, tolerance).startsWith('Exercise 1: right!'),
            isRight,
          );
        },
      ),
    );
  });

  it('never throws, whatever the answer', () => {
    fc.assert(fc.property(fc.anything(), (mine) => void said(() => mine, square)));
  });

  it('refuses what is no check', () => {
    assert.throws(() => check('1', 3 as never, 3), {
      message: 'check: mine must be a function; got 3',
    });
    assert.throws(() => check(1 as never, () => 3, 3), {
      message: 'check: the name must be a string; got 1',
    });
    assert.throws(() => said(() => 3, {} as never), {
      message: 'check: it cannot compare with {}',
    });
    assert.throws(() => check('1', () => 3, 3, NaN), {
      message: 'check: the tolerance must be finite; got NaN',
    });
  });
});

describe('todo', () => {
  it('says what to do where it is used elsewhere', () => {
    assert.equal(inspect(todo), 'todo: put your answer in its place');
    assert.throws(() => todo.rows, {
      name: 'NotStarted',
      message: /put your answer in place of todo$/,
    });
  });
});
