/** What holds for every training that begins. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { activations, Matrix, Neuron } from '@workshop/lib';
import type { History } from '@workshop/lib';
import { captured } from '../../support/captured';
import { plain } from '../../support/plain';
import { outcome } from '../outcome';
import { Property } from '../property';
import { listOf } from '../values';

const number = fc.oneof(
  { weight: 20, arbitrary: fc.double({ min: -3, max: 3, noNaN: true }) },
  { weight: 2, arbitrary: fc.constantFrom(0, 1) },
  { weight: 1, arbitrary: fc.double({ min: -1e60, max: 1e60, noNaN: true }) },
);

const rate = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 1e-3, max: 10, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ min: 1e-3, max: 1e3, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ min: 1e-300, max: 1e300, noNaN: true }) },
);

/** Up to three examples, so that the fast loop adds them in the order of the plain one. */
export const lesson = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([size, examples]) =>
    fc.record({
      weights: listOf(number, size),
      inputs: listOf(listOf(number, size), examples),
      targets: listOf(number, examples),
      activation: fc.constantFrom(...activations.keys()),
      learningRate: rate,
    }),
  );

export type Lesson = typeof lesson extends fc.Arbitrary<infer T> ? T : never;

function begin({ weights, inputs, targets, activation, learningRate }: Lesson) {
  const neuron: Neuron = new Neuron({
    weights: Matrix.column(weights),
    activation: activations[activation],
  });
  const [x, t]: [Matrix, Matrix<number, 1>] = [Matrix.from(inputs), Matrix.column(targets)];
  const train = (iterations: number, after?: History): History | undefined =>
    captured(() =>
      outcome(/^train: /, [x, t, after], () =>
        neuron.train(x, t, { iterations, learningRate, after }),
      ),
    )[0];
  return { neuron, train };
}

const iterations = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 400 }));

export const plainSteps = new Property(
  'train takes the steps of the plain loop as long as the numbers are finite',
  fc.tuple(lesson, iterations),
  ([some, asked]) => {
    const { neuron, train } = begin(some);
    const history = train(asked);
    if (!history) return false;
    const last = history.iterations.at(-1)!;
    assertConsistent(history, some, asked);
    assert.deepEqual([...neuron.weights.data], history.weights.at(-1));
    const reached = plainWeights(some, last);
    assert.deepEqual(history.weights.at(-1), reached);
    if (history.outcome === 'diverged') {
      const next = plainWeights(some, Math.max(last + 1, Math.ceil(1.04 * last)));
      assert.ok(!next.every(Number.isFinite) || !Number.isFinite(lossWith(some, next)));
    }
    return true;
  },
  0.7,
);

function assertConsistent(history: History, { weights, activation }: Lesson, asked: number): void {
  const { iterations: recorded, loss, outcome: how } = history;
  assert.ok(['learned', 'not learned', 'stuck', 'diverged'].includes(how), how);
  assert.equal(recorded[0], 0);
  assert.deepEqual(history.weights[0], weights);
  assert.deepEqual([history.weights.length, loss.length], [recorded.length, recorded.length]);
  assert.ok(recorded.every((at, k) => k === 0 || at > recorded[k - 1]));
  assert.ok(history.weights.flat().every(Number.isFinite));
  const last = recorded.at(-1)!;
  if (how !== 'diverged') assert.equal(last, asked);
  else assert.ok(last < asked && Number.isFinite(loss.at(-1)), activations[activation].name);
  if (how === 'stuck') assert.ok(loss.at(-1)! > 0);
}

/** The weights after so many steps, straight from the formula. */
function plainWeights(
  { weights, inputs, targets, activation, learningRate }: Lesson,
  steps: number,
): number[] {
  const [x, t] = [Float64Array.from(inputs.flat()), Float64Array.from(targets)];
  const now = Float64Array.from(weights);
  const adjustments = new Float64Array(now.length);
  for (let i = 0; i < steps; i++) {
    plain.adjust(adjustments, x, t, activations[activation], now);
    adjustments.forEach((adjustment, j) => (now[j] += learningRate * adjustment));
  }
  return [...now];
}

function lossWith({ inputs, targets, activation }: Lesson, weights: number[]): number {
  const outputs = inputs.map((row) =>
    activations[activation](row.reduce((z, input, j) => z + input * weights[j], 0)),
  );
  return outputs.reduce((sum, y, i) => sum + (targets[i] - y) ** 2, 0) / 2;
}

export const inParts = new Property(
  'training in parts gives the history of training in one go',
  fc.tuple(lesson, fc.array(fc.nat(60), { minLength: 1, maxLength: 5 })),
  ([some, parts]) => {
    const [whole, pieces] = [begin(some), begin(some)];
    const expected = whole.train(parts.reduce((sum, part) => sum + part));
    let history: History | undefined;
    for (const part of parts) history = pieces.train(part, history);
    assert.deepEqual(history, expected);
    assert.deepEqual([...pieces.neuron.weights.data], [...whole.neuron.weights.data]);
    return expected !== undefined;
  },
  0.7,
);

export const furtherOn = new Property(
  'how many iterations are asked for changes none of the steps',
  fc.tuple(lesson, fc.nat(60), fc.nat(60)),
  ([some, few, more]) => {
    const [short, long] = [begin(some).train(few), begin(some).train(few + more)];
    if (!short || !long) return false;
    const at = long.iterations.indexOf(short.iterations.at(-1)!);
    if (at >= 0) assert.deepEqual(short.weights.at(-1), long.weights[at]);
    if (short.outcome === 'diverged') assert.deepEqual(long, short);
    return true;
  },
  0.7,
);
