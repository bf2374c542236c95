import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Matrix, Neuron, activations, sigmoid } from '@workshop/lib';
import type { History, NeuronOptions, TrainOptions } from '@workshop/lib';
import { captured } from '../../support/captured';
import { outcome } from '../outcome';
import { Property } from '../property';
import { anything, column, count, entry, listOf, matrix, mostly, ordinary, wild } from '../values';

const someActivation = fc.constantFrom(...activations);

function weightsOf(neuron: Neuron): number[] {
  return neuron.weights.toArray().flat();
}

export const constructed = new Property(
  'a neuron has the weights that it was given, or as many as it was asked for',
  fc.oneof(
    fc.record({ weights: mostly(fc.oneof(column, matrix)), activation: mostly(someActivation) }),
    fc.record({
      inputs: count,
      random: mostly(fc.constant(() => 0.25)),
      activation: mostly(someActivation),
    }),
    anything,
  ),
  (options) => {
    const begins = /^(Neuron|Matrix\.random): /;
    const neuron = outcome(begins, options, () => new Neuron(options as NeuronOptions<number>));
    if (!neuron) return false;
    const { weights, inputs } = options as { weights?: Matrix; inputs?: number };
    assert.equal(neuron.weights.columns, 1);
    assert.equal(neuron.weights.rows, weights?.rows ?? inputs);
    assert.ok(weightsOf(neuron).every(Number.isFinite));
    return true;
  },
  0.08,
);

const typed = fc.oneof(
  fc.constantFrom('0', '1', ' 1 ', '', ' ', '1,0', '0x10', '1e999', '-0', 'NaN', '٣', '1\n', '\0'),
  fc.double().map(String),
  fc.string({ unit: 'binary' }),
);

export const forwarded = new Property(
  'forward gives the output for what is typed',
  fc.oneof(
    listOf(fc.oneof({ weight: 9, arbitrary: entry }, typed, anything), 3),
    fc.array(typed),
    anything,
  ),
  (given) => {
    const neuron = new Neuron({ weights: Matrix.column([0.5, -1, 2]), activation: sigmoid });
    const answer = outcome(/^forward: /, given, () => neuron.forward(given as [1, 2, 3]));
    if (answer === undefined) return false;
    const [a, b, c] = (given as unknown[]).map(Number);
    assert.equal(answer, sigmoid(a * 0.5 - b + c * 2));
    return true;
  },
  0.08,
);

/** Examples that fit, and now and then something else. */
const lesson = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 5 }))
  .chain(([size, examples]) => {
    const numbers = fc.oneof({ weight: 30, arbitrary: ordinary }, wild);
    return fc.record({
      weights: listOf(numbers, size),
      inputs: mostly(listOf(listOf(numbers, size), examples).map((list) => Matrix.from(list))),
      targets: mostly(listOf(numbers, examples).map((list) => Matrix.column(list))),
      activation: someActivation,
    });
  });

export const adjusted = new Property(
  'adjustments are finite, one for each weight',
  lesson,
  ({ weights, inputs, targets, activation }) => {
    const neuron: Neuron = new Neuron({ weights: Matrix.column(weights), activation });
    const result = outcome(/^adjustments: /, [inputs, targets], () =>
      neuron.adjustments(inputs as Matrix, targets as Matrix<number, 1>),
    );
    assert.deepEqual(weightsOf(neuron), weights);
    if (!result) return false;
    assert.deepEqual([result.rows, result.columns], [weights.length, 1]);
    assert.ok(result.data.every(Number.isFinite));
    return true;
  },
  0.3,
);

/** Histories that `train` could have returned but for their contents, and anything. */
const list = fc.oneof(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }), anything);
const after = fc.oneof(
  fc.record({
    iterations: list,
    weights: fc.oneof(fc.array(list, { maxLength: 3 }), anything),
    loss: list,
    outcome: fc.constant('learned'),
  }),
  anything,
);

/** Options that end soon. */
const options = fc.oneof(
  { weight: 6, arbitrary: fc.record({ iterations: fc.integer({ min: 0, max: 9 }) }) },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        iterations: count.filter((value) => !(typeof value === 'number' && value > 99)),
        learningRate: mostly(fc.double({ min: 0, max: 1e3, noNaN: true })),
        after,
      },
      { requiredKeys: [] },
    ),
  },
  {
    weight: 1,
    arbitrary: anything,
  },
);

export const trained = new Property(
  'train takes what is right, and leaves the neuron as it was otherwise',
  fc.tuple(lesson, options),
  ([{ weights, inputs, targets, activation }, given]) => {
    const neuron: Neuron = new Neuron({ weights: Matrix.column(weights), activation });
    const [history] = captured(() =>
      outcome(/^train: /, [inputs, targets, given], () =>
        neuron.train(inputs as Matrix, targets as Matrix<number, 1>, given as TrainOptions),
      ),
    );
    if (!history) {
      assert.deepEqual(weightsOf(neuron), weights);
      return false;
    }
    assertWhole(history, weights.length);
    assert.deepEqual(history.weights.at(-1), weightsOf(neuron));
    return true;
  },
  0.12,
);

/** Every list of a history is as long as the others, and holds numbers. */
function assertWhole({ iterations, weights, loss }: History, size: number): void {
  assert.deepEqual([weights.length, loss.length], [iterations.length, iterations.length]);
  assert.ok(iterations.every((iteration, k) => Number.isSafeInteger(iteration) && iteration >= k));
  assert.ok(weights.every((at) => at.length === size && at.every(Number.isFinite)));
  assert.ok(loss.every((value) => typeof value === 'number'));
}
