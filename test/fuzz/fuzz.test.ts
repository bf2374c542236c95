import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import * as lib from '@workshop/lib';
import * as draw from '@workshop/show';
import type { Figure } from '@workshop/show';

const { Matrix, Neuron } = lib;

/** How many inputs each kind of call gets: more than 100 000 in all. */
const RUNS = { forward: 30_000, from: 30_000, train: 15_000, activation: 15_000, figures: 15_000 };

/** What people type, and what programs pass in. */
const typed = fc.oneof(
  fc.constantFrom(
    '0',
    '1',
    ' 1 ',
    '',
    ' ',
    '1,0',
    '0x10',
    '1e999',
    '-0',
    'NaN',
    'Infinity',
    '٣',
    '１',
    'one',
    '1\n',
    '\u0000',
  ),
  fc.double().map(String),
  fc.string({ unit: 'binary' }),
);
const entry = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -1e3, max: 1e3, noNaN: true }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.anything() },
);
const rows = fc.oneof(
  fc.array(fc.array(entry, { maxLength: 4 }), { maxLength: 4 }),
  fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([r, c]) =>
    fc.array(
      fc.array(fc.double({ min: -1e300, max: 1e300, noNaN: true }), {
        minLength: c,
        maxLength: c,
      }),
      { minLength: r, maxLength: r },
    ),
  ),
  fc.anything(),
);

/** What a call gives; what it throws must be a documented error of this call, in one line. */
function outcome<T>(call: () => T, prefix: RegExp): T | Error {
  try {
    return call();
  } catch (error) {
    assert.ok(
      error instanceof TypeError || error instanceof RangeError || error instanceof lib.ShapeError,
      String(error),
    );
    assert.match(error.message, prefix);
    assert.doesNotMatch(error.message, /\n/);
    return error;
  }
}

/** The same call, with what it was given compared before and after. */
function unchanged<T>(args: unknown[], call: () => T): T {
  const before = fc.stringify(args);
  const result = call();
  assert.equal(fc.stringify(args), before);
  return result;
}

async function quietly(run: () => void): Promise<void> {
  const { warn } = console;
  console.warn = () => {};
  try {
    run();
  } finally {
    console.warn = warn;
  }
}

function isFiniteMatrix(value: unknown): value is lib.Matrix {
  return value instanceof Matrix && value.data.every(Number.isFinite);
}

describe('whatever is typed or passed in', function () {
  this.timeout(300_000);

  it(`forward, ${RUNS.forward} times, answers with a number or says what is wrong`, () => {
    const neuron = new Neuron({ weights: Matrix.column([0.5, -1, 2]), activation: lib.sigmoid });
    const inputs = fc.oneof(
      fc.array(fc.oneof(typed, entry), { minLength: 3, maxLength: 3 }),
      fc.array(typed),
      fc.anything(),
    );
    fc.assert(
      fc.property(inputs, (given) => {
        const answer = unchanged([given], () =>
          outcome(() => neuron.forward(given as never), /^forward: |^Matrix\.|^dot: |^map: /),
        );
        if (answer instanceof Error) return;
        const numbers = (given as unknown[]).map(Number);
        assert.equal(
          answer as unknown as number,
          lib.sigmoid(numbers[0] * 0.5 - numbers[1] + numbers[2] * 2),
        );
      }),
      { numRuns: RUNS.forward },
    );
  });

  it(`Matrix.from, ${RUNS.from} times, holds just these numbers or says what is wrong`, () => {
    fc.assert(
      fc.property(rows, (given) => {
        const matrix = unchanged([given], () =>
          outcome(() => Matrix.from(given as never), /^Matrix\.from: /),
        );
        if (matrix instanceof Error) return;
        assert.ok(isFiniteMatrix(matrix));
        assert.ok(isDeepStrictEqual((matrix as lib.Matrix).toArray(), given));
      }),
      { numRuns: RUNS.from },
    );
  });

  it(`train, ${RUNS.train} times, leaves finite weights and a true history, or says what is wrong`, () =>
    quietly(() => {
      const numbers = fc.double({ min: -1e3, max: 1e3, noNaN: true });
      const task = fc.record({
        examples: fc.array(fc.tuple(numbers, numbers), { minLength: 1, maxLength: 4 }),
        wanted: fc.array(numbers, { minLength: 1, maxLength: 4 }),
        weights: fc.tuple(numbers, numbers),
        activation: fc.constantFrom(...lib.activations),
        options: fc.oneof(
          fc.record({
            iterations: fc.integer({ min: 0, max: 40 }),
            learningRate: fc.double({ min: 0, max: 1e3, noNaN: true }),
          }),
          fc.record({ iterations: fc.integer({ min: 0, max: 40 }) }),
          fc.record({
            iterations: fc.oneof(fc.double({ max: 100 }), fc.string()),
            learningRate: fc.anything(),
          }),
        ),
      });
      fc.assert(
        fc.property(task, ({ examples, wanted, weights, activation, options }) => {
          const neuron = new Neuron<number>({ weights: Matrix.column(weights), activation });
          const inputs = Matrix.from(examples as number[][]);
          const targets = Matrix.column(wanted);
          const history = unchanged([examples, wanted, options], () =>
            outcome(() => neuron.train(inputs, targets as never, options as never), /^train: /),
          );
          assert.ok(isFiniteMatrix(neuron.weights));
          if (history instanceof Error) {
            assert.deepEqual(neuron.weights.toArray().flat(), [...weights]);
            return;
          }
          assert.deepEqual(neuron.weights.toArray().flat(), history.weights.at(-1));
          assert.ok([...history.error, ...history.weights.flat()].every(Number.isFinite));
          assert.equal(history.iterations.length, history.error.length);
        }),
        { numRuns: RUNS.train },
      );
    }));

  it(`activation, ${RUNS.activation} times, gives one that a neuron can try, or says what is wrong`, () =>
    quietly(() => {
      const anyFunction = fc.oneof(fc.func(fc.oneof(fc.double(), fc.anything())), fc.anything());
      const examples = Matrix.from([[0.5], [-1]]);
      const targets = Matrix.column([1, 0]);
      fc.assert(
        fc.property(
          fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
          anyFunction,
          anyFunction,
          (name, f, derivative) => {
            const made = outcome(
              () => lib.activation(name as never, f as never, derivative as never),
              /^activation/,
            );
            if (made instanceof Error) return;
            const neuron = new Neuron({ weights: Matrix.column([1]), activation: made });
            const history = outcome(
              () => neuron.train(examples, targets, { iterations: 3 }),
              /^train: /,
            );
            assert.ok(isFiniteMatrix(neuron.weights));
            if (!(history instanceof Error)) assert.ok(history.error.every(Number.isFinite));
          },
        ),
        { numRuns: RUNS.activation },
      );
    }));

  it(`figures, ${RUNS.figures} times, are plain data without markup, or say what is wrong`, () => {
    const inputs = Matrix.from([
      [0, 1],
      [1, 1],
    ]);
    const targets = Matrix.column([0, 1]);
    const neuron = new Neuron({ weights: Matrix.column([0.5, -0.25]), activation: lib.sigmoid });
    const history = neuron.train(inputs, targets, { iterations: 20 });
    const text = fc.oneof(
      fc.constantFrom('<b>x</b>', '<script>alert(1)</script>', '$x$', '"', "'", '\u202eabc'),
      fc.string({ unit: 'binary' }),
    );
    const column = fc.oneof(
      fc
        .array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 5 })
        .map((list) => Matrix.column(list)),
      fc.anything(),
    );
    const range = fc.oneof(
      fc.record({ from: fc.double(), to: fc.double() }),
      fc.record({ from: fc.integer({ min: -9, max: 0 }), to: fc.integer({ min: 1, max: 9 }) }),
    );
    const calls = fc.oneof(
      column.map((value) => () => draw.weightsFigure(value as never)),
      fc.tuple(column, column).map(
        ([a, b]) =>
          () =>
            draw.stepFigure(a as never, b as never),
      ),
      fc.tuple(text, range).map(([name, where]) => () => {
        const named =
          name.trim() === '' ? lib.tanh : lib.activation(name, Math.tanh, (_z, y) => 1 - y * y);
        return draw.activationFigure(named, where);
      }),
      fc.anything().map((value) => () => draw.errorFigure(value as never)),
      column.map((value) => () => draw.answersFigure(inputs, value as never, inputs)),
      column.map((value) => () => draw.replayFigure(history, neuron, inputs, value as never)),
      fc
        .tuple(fc.integer(), fc.integer())
        .map((pair) => () => draw.errorSurfaceFigure(history, neuron, inputs, targets, pair)),
    );
    fc.assert(
      fc.property(calls, (call) => {
        const figure: Figure | Error = outcome(call, /^\w+Figure: /);
        if (figure instanceof Error) return;
        const json = JSON.stringify(figure);
        assert.doesNotMatch(
          json.replaceAll('<extra></extra>', '').replace(/"description":".*"\}$/, ''),
          /<[a-z/]/i,
        );
        assert.ok(figure.description.length > 0);
      }),
      { numRuns: RUNS.figures },
    );
  });
});
