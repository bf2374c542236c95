import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { Matrix, Neuron, numpyRandom, sigmoid } from '@workshop/lib';
import { check, todo } from '@workshop/show';
import type { Answer, CheckOptions } from '@workshop/show';
import { withHost } from '../support/host';

let exercises = 0;

/** What a check prints of answers, one after another, without the name of the exercise. */
function saidOf(answers: (() => unknown)[], right: Answer, options?: CheckOptions): string[] {
  const { log } = console;
  const texts: string[] = [];
  const name = `Exercise ${++exercises}`;
  console.log = (text: string) => void texts.push(text);
  try {
    for (const mine of answers) check(name, mine, right, options);
  } finally {
    console.log = log;
  }
  assert.equal(texts.length, answers.length);
  assert.ok(texts.every((text) => text.startsWith(`${name}: `)));
  return texts.map((text) => text.slice(name.length + 2));
}

function said(mine: () => unknown, right: Answer, options?: CheckOptions): string {
  return saidOf([mine], right, options)[0];
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
        'not yet started. Put your answer in place of todo, run that cell, then this one.',
      );
    }
  });

  const cases: [string, unknown, Answer, string][] = [
    ['a number', 3, 3, 'right!'],
    ['rounding', 1 + 2e-10, 1, 'right!'],
    ['a number that is too large', 4, 3, 'Your answer is too large.'],
    ['one that is too small', 1, 3, 'Your answer is too small.'],
    ['one that is close', 2.9, 3, 'Your answer is close, but too small.'],
    [
      'one that is much too large',
      300,
      3,
      'Your answer is much too large: more than ten times as large as it should be.',
    ],
    [
      'one that is much too small',
      0.1,
      3,
      'Your answer is much too small: less than a tenth as large as it should be.',
    ],
    ['one without its minus', 3, -3, 'Your answer has the wrong sign.'],
    ['one too far below zero', -3.1, -3, 'Your answer is close, but too far from zero.'],
    ['one too near to zero', -1, -3, 'Your answer is too near to zero.'],
    [
      'one much too near to zero',
      -0.1,
      -3,
      'Your answer is much too near to zero: less than a tenth as far as it should be.',
    ],
    ['one above zero', 1, 0, 'Your answer is too large.'],
    ['zero', 0, 3, 'Your answer is too small.'],
    ['NaN', NaN, 3, 'Your answer is no finite number.'],
    ['infinity', Infinity, 3, 'Your answer is no finite number.'],
    ['a text for a number', '3', 3, 'A number is needed; this is a text. Write it without quotes.'],
    [
      'nothing',
      undefined,
      3,
      'A number is needed; this is undefined. Does your function say return?',
    ],
    [
      'a function that returns nothing',
      [undefined, undefined],
      [1, 2],
      'A list of two is needed; this is a list with undefined in it. Does your function say return?',
    ],
    ['an object', {}, 3, 'A number is needed; this is an object.'],
    ['a function', sigmoid, 3, 'A number is needed; this is a function.'],
    ['null', null, true, 'True or false is needed; this is null.'],
    ['an empty list', [], [1], 'A list of one is needed; this is an empty list.'],
    ['another text', 'no', 'yes', 'Your answer is not right.'],
    ['the right text', 'yes', 'yes', 'right!'],
    ['false', false, true, 'Your answer is not right.'],
    ['a list', [1, 2], [1, 2], 'right!'],
    [
      'a list that is too long',
      [1, 2, 3],
      [1, 2],
      'A list of two is needed; this is a list of three.',
    ],
    ['a list of one text', ['no'], ['yes'], 'The only entry is not right.'],
    ['a list of one', [2], [1], 'The only entry is too large.'],
    [
      'three wrong ones',
      [2, 1, 1],
      [1, 2, 2],
      'None of the three entries is right. The first one is too large.',
    ],
    ['truths', [true, false, true], [true, true, true], 'Two of the three entries are right.'],
    ['texts', ['yes', 'no'], ['no', 'yes'], 'Neither of the two entries is right.'],
    [
      'a list with a text',
      [1, 'two', 3],
      [1, 2, 4],
      'One of the three entries is right. The second one is a text, not a number.',
    ],
    ['a matrix', square, square, 'right!'],
    [
      'a matrix for a row',
      square.transpose(),
      Matrix.from([[1, 2, 3]]),
      'A row of three is needed; this is a matrix.',
    ],
    [
      'a smaller matrix',
      square,
      Matrix.from([
        [1, 2, 3],
        [4, 5, 6],
      ]),
      'A matrix of two rows and three columns is needed; this is a matrix of two rows and two columns.',
    ],
    [
      'a list for a column',
      [1, 2],
      Matrix.column([1, 2]),
      'A column of two is needed; this is a list. Matrix.column makes one of it.',
    ],
    [
      'another matrix',
      square.transpose(),
      square,
      'Two of the four entries are right. The one in the first row and the second column is too large.',
    ],
    [
      'another row',
      Matrix.from([[1, 2]]),
      Matrix.from([[1, 5]]),
      'One of the two entries is right. The one in the second column is too small.',
    ],
    [
      'another column',
      Matrix.column([1, 2]),
      Matrix.column([1, -5]),
      'One of the two entries is right. The one in the second row has the wrong sign.',
    ],
  ];
  for (const [what, mine, right, verdict] of cases) {
    it(`tells ${what}`, () =>
      assert.equal(
        said(() => mine, right),
        verdict === 'right!' ? verdict : `not yet. ${verdict}`,
      ));
  }

  it('says what is compared when it is not the answer itself', () => {
    const of = 'the loss after your number of iterations';
    assert.equal(
      said(() => 0.002, 0.001, { of }),
      'not yet. The loss after your number of iterations is too large.',
    );
    assert.equal(
      said(() => [1, 2], [1, 3], { of: 'your outputs' }),
      'not yet. One of your two outputs is right. The second one is too small.',
    );
    const sums = 'the sums with your weights';
    assert.equal(
      said(() => [2, 1], [1, 3], { of: sums }),
      'not yet. Neither of the two sums with your weights is right. The first one is too large.',
    );
    assert.equal(
      said(() => Matrix.column([2, 1, 4]), Matrix.column([1, 1, 4]), { of: 'your class' }),
      'not yet. Two of the three entries of your class are right. The one in the first row is too large.',
    );
  });

  it('gives the first hint at the first wrong answer, the second at the next, then the place of the solution', () => {
    const hints = ['Add them up.', 'There are two.'];
    const help = (...answers: unknown[]): string[] =>
      saidOf(
        answers.map((answer) => () => answer),
        3,
        { hints },
      ).map((text) => text.split('\n').slice(1).join(' '));
    const [first, second] = hints.map((hint) => `Hint: ${hint}`);
    const last = `${second} If you get no further: the solution is folded below.`;
    assert.deepEqual(help(1, 1, 2, 1, 7, 8), [first, first, second, second, last, last]);
    assert.deepEqual(help('1', todo, 1, undefined, 2), ['', '', first, '', second], 'only answers');
    assert.deepEqual(help(1, 3, 1), [first, '', first], 'nothing at a right one');
  });

  it('names a slip when it sees it, which uses up no hint', () => {
    const options: CheckOptions = {
      hints: ['Look at the signs.'],
      slips: [
        [20, 'Did you forget the minus?'],
        [[1, 2], 'That is a list.'],
      ],
      tolerance: 0.1,
    };
    assert.deepEqual(
      saidOf([() => 20.05, () => 21, () => 20], 10, options).map((text) => text.split('\n')[1]),
      ['Did you forget the minus?', 'Hint: Look at the signs.', 'Did you forget the minus?'],
    );
  });

  it('judges no answer that is older than an error of its cell', async () => {
    let text = '';
    const stale = () => [{ name: 'mySum', cell: 'cell [5]' }];
    await withHost(() => void (text = said(() => 3, 3)), { stale });
    assert.equal(
      text,
      'not yet. The cell with your answer (mySum, cell [5]) ended in an error: mend it first.',
    );
    await withHost(() => void (text = said(() => 3, 3)), { stale: () => [] });
    assert.equal(text, 'right!');
    await withHost(() => void (text = said(() => 3, 3)));
    assert.equal(text, 'right!');
  });

  it('tells an answer that throws', () => {
    const verdict = 'not yet. It ends in an error: ';
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
          assert.equal(said(() => mine, right, { tolerance }) === 'right!', isRight);
        },
      ),
    );
  });

  it('never throws, whatever the answer', () => {
    fc.assert(fc.property(fc.anything(), (mine) => void said(() => mine, square)));
  });

  it('refuses what is no check', () => {
    const refusals: [() => void, string][] = [
      [() => check('1', 3 as never, 3), 'check: mine must be a function; got 3'],
      [() => check(1 as never, () => 3, 3), 'check: the name must be a string; got 1'],
      [() => said(() => 3, {} as never), 'check: it cannot compare with {}'],
      [
        () => check('1', () => 3, 3, 0.1 as never),
        'check: expected the options { hints, … }; got 0.1',
      ],
      [
        () => check('1', () => 3, 3, { tolerance: NaN }),
        'check: the tolerance must be finite; got NaN',
      ],
      [
        () => check('1', () => 3, 3, { hints: 'one' as never }),
        "check: hints must be a list; got 'one'",
      ],
      [() => check('1', () => 3, 3, { slips: 3 as never }), 'check: slips must be a list; got 3'],
    ];
    for (const [call, message] of refusals) assert.throws(call, { message });
  });
});

describe('what a check says of a wrong answer', () => {
  const number = fc.oneof(
    fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true }),
    fc.double({ min: -10, max: 10, noNaN: true }).map((x) => Math.round(x * 100) / 100),
    fc.integer({ min: -50, max: 50 }),
  );
  const numbers = fc.array(number, { minLength: 1, maxLength: 12 });
  const right = fc.oneof(
    number,
    numbers,
    numbers.map((list) => Matrix.column(list)),
    numbers.map((list) => Matrix.from([list.slice(0, 6), list.slice(0, 6)])),
  );
  /** Wrong answers near the right one, and others. */
  const near = (answer: Answer): fc.Arbitrary<unknown> => {
    const change = fc.tuple(number, fc.constantFrom(1, -1, 0.5, 1.01, 20, 0));
    return fc.oneof(
      change.map(([plus, times]) => {
        const changed = (x: number): number => x * times + plus;
        if (answer instanceof Matrix) return answer.map(changed);
        return Array.isArray(answer) ? answer.map(changed) : changed(answer as number);
      }),
      fc.anything(),
      right,
    );
  };
  const pair = right.chain((answer) => fc.tuple(fc.constant(answer), near(answer)));

  it('holds no digit at all: so no number of the right answer, in whatever spelling', () => {
    fc.assert(
      fc.property(pair, ([answer, mine]) => {
        const text = said(() => mine, answer);
        assert.doesNotMatch(text, /\d|infinity|NaN|\be[-+]/, text);
      }),
      { numRuns: 2000 },
    );
  });

  it('says the same of numbers that are as many times as large', () => {
    const positive = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    const power = fc.integer({ min: -20, max: 20 }).map((k) => 2 ** k);
    fc.assert(
      fc.property(positive, positive, power, (a, b, times) => {
        fc.pre(Math.abs(a - b) > 0.1);
        const texts = [1, times].map((k) => said(() => k * a, k * b, { tolerance: 0 }));
        assert.equal(texts[0], texts[1]);
      }),
    );
  });

  it('says the same whichever text, true or false is right', () => {
    const entry = fc.oneof(fc.string(), fc.boolean());
    fc.assert(
      fc.property(fc.array(fc.tuple(entry, entry), { minLength: 1, maxLength: 9 }), (pairs) => {
        const texts = [0, 1].map((i) => {
          const answers = pairs.map((both) => both[i]);
          return said(() => answers.map(() => 'neither of them'), answers);
        });
        const kinds = pairs.map((both) => both.map((one) => typeof one));
        if (kinds[0][0] === kinds[0][1]) assert.equal(texts[0], texts[1]);
        assert.match(texts[0], /^not yet\. (?:None of the|Neither of the two|The only entry) /);
      }),
    );
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
