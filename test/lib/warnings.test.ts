import assert from 'node:assert/strict';
import {
  activation,
  activations,
  gelu,
  identity,
  Matrix,
  Neuron,
  numpyRandom,
  relu,
  sigmoid,
} from '@workshop/lib';
import type { Activation, History, TrainOptions } from '@workshop/lib';
import { captured } from '../support/captured';

const inputs = Matrix.from([
  [0, 0, 1],
  [1, 1, 1],
  [1, 0, 1],
  [0, 1, 1],
]);
const targets = Matrix.column([0, 1, 1, 0]);
const logistic = (z: number): number => 1 / (1 + Math.exp(-z));

/** What a call says on the console. */
const said = (call: () => unknown): string[] => captured(call)[1];

function train(f: Activation, learningRate = 0.1, iterations = 20): Neuron<3> {
  const neuron = new Neuron({ weights: Matrix.column([0.1, 0.2, 0.3]), activation: f });
  neuron.train(inputs, targets, { iterations, learningRate });
  return neuron;
}

describe('a derivative that does not fit', () => {
  const cases: [string, Activation, RegExp][] = [
    [
      'written for the output, but given z',
      activation('mine', logistic, (y) => y * (1 - y)),
      /'mine' does not fit its function\.\n  At z = 0\.03 the slope is 0\.25, but the derivative gives 0\.0291\.\n  It is written for y, but uses z/,
    ],
    [
      'written for z, but given the output',
      activation('mine', Math.tanh, (_z, y) => 1 - Math.tanh(y) ** 2),
      /It is written for z, but uses y/,
    ],
    [
      'without its minus',
      activation(
        'mine',
        (z) => Math.exp(-z),
        (_z, y) => y,
      ),
      /look for a minus/,
    ],
    [
      'wrong beside a kink',
      activation(
        'mine',
        (z) => Math.max(0, z),
        (z) => (z > 0.1 ? 1 : 0),
      ),
      /look for a kink/,
    ],
    [
      'wrong everywhere',
      activation(
        'mine',
        (z) => z * z,
        (z) => z,
      ),
      /Look for a slip in its formula/,
    ],
    [
      'that is NaN',
      activation(
        'mine',
        (z) => z,
        () => NaN,
      ),
      /the derivative gives NaN/,
    ],
  ];
  for (const [what, f, message] of cases) {
    it(`is told plainly: ${what}`, () => {
      const trouble = said(() =>
        new Neuron({ weights: Matrix.column([0.3]), activation: f }).train(
          Matrix.from([[1]]),
          Matrix.column([1]),
          { iterations: 0 },
        ),
      );
      assert.equal(trouble.length, 1);
      assert.match(trouble[0], message);
    });
  }

  it('is told once, and the training goes on', () => {
    const f = activation('mine', logistic, (z) => z * (1 - z));
    let neuron: Neuron<3> | undefined;
    assert.equal(said(() => (neuron = train(f))).length, 1);
    assert.notDeepEqual(neuron!.weights.toArray(), [[0.1], [0.2], [0.3]]);
    assert.deepEqual(
      said(() => train(f)),
      [],
    );
  });

  it('is not seen where it fits: in every activation of lib, and beside kinks and jumps', () => {
    const own = [
      activation(
        'cube',
        (z) => z ** 3,
        (z) => 3 * z * z,
      ),
      activation('stairs', Math.floor, () => 0),
      activation('root', Math.sqrt, (_z, y) => 1 / (2 * y)),
    ];
    for (const f of [...activations, ...own]) {
      const start = new Neuron({ weights: Matrix.column([1]), activation: f });
      const texts = said(() =>
        start.train(Matrix.from([[1]]), Matrix.column([1]), { iterations: 0 }),
      );
      assert.deepEqual(texts, [], f.name);
    }
  });
});

describe('a training that goes wrong', () => {
  it('says that it diverged, where, and what to try', () => {
    const [text, ...others] = said(() => train(identity, 10, 10_000));
    assert.deepEqual(others, []);
    assert.match(
      text,
      /^train: The training diverged: soon after iteration \d+ .*\n.*\n  Try a learning rate smaller than 10\.$/,
    );
  });

  it('says that the neuron is stuck, where, and what to try', () => {
    const neuron = new Neuron({ inputs: 3, random: numpyRandom(1), activation: relu });
    const [text, ...others] = said(() => neuron.train(inputs, targets, { iterations: 100 }));
    assert.deepEqual(others, []);
    assert.match(
      text,
      /^train: The neuron is stuck from the very start\.\n.*\n  Try .*\n.* leaky ReLU\.$/,
    );
  });

  /** What is said of a training from NumPy's seed, and how it ends. */
  function trained(f: Activation, seed: number, options: TrainOptions) {
    const neuron = new Neuron({ inputs: 3, random: numpyRandom(seed), activation: f });
    const [{ outcome }, texts] = captured(() => neuron.train(inputs, targets, options));
    const errors = targets.subtract(neuron.forward(inputs)).data;
    return { neuron, outcome, texts, isRight: errors.every((error) => Math.abs(error) < 0.5) };
  }

  it('says that the neuron has not learned, and what to try', () => {
    const { outcome, texts } = trained(gelu, 1, { iterations: 10_000, learningRate: 0.1 });
    assert.equal(outcome, 'not learned');
    assert.equal(texts.length, 1);
    assert.match(
      texts[0],
      /^train: The neuron has not learned: .*\n.*\n  Try another seed, .*\n.*\.$/,
    );
  });

  it('never passes for learned with a wrong answer, and is told, whatever the activation', () => {
    const outcomes = new Set<string>();
    for (const f of activations) {
      for (const seed of [0, 1, 2, 3, 7, 9]) {
        for (const learningRate of [0.01, 0.1, 1, 10]) {
          const how = { iterations: 10_000, learningRate };
          const { outcome, texts, isRight } = trained(f, seed, how);
          const what = `${f.name}, seed ${seed}, rate ${learningRate}: ${outcome}`;
          outcomes.add(outcome);
          assert.equal(outcome === 'learned', isRight && outcome !== 'diverged', what);
          if (outcome === 'not learned') assert.ok(texts.length <= 1, what);
          else assert.equal(texts.length, outcome === 'learned' ? 0 : 1, what);
        }
      }
    }
    assert.equal(outcomes.size, 4);
  });

  it('says nothing of a training that has only begun', () => {
    for (const f of activations) {
      for (const iterations of [0, 1, 10, 100]) {
        const { outcome, texts } = trained(f, 1, { iterations, learningRate: 0.1 });
        if (outcome === 'not learned') assert.deepEqual(texts, [], `${f.name}, ${iterations}`);
      }
    }
  });

  it('says it of the saturated start, and not while it gets on well', () => {
    const [first, ...others] = said(() => {
      const saturated = new Neuron({ weights: Matrix.column([-20, 0, 10]), activation: sigmoid });
      saturated.train(inputs, targets, { iterations: 1000 });
    });
    assert.match(first, /has not learned/);
    assert.deepEqual(others, []);
    const slow = trained(sigmoid, 1, { iterations: 2000, learningRate: 0.001 });
    assert.deepEqual([slow.outcome, slow.texts], ['not learned', []]);
  });

  it('says it once of a training in parts, and of a part that goes on nothing', () => {
    const { neuron } = trained(gelu, 1, { iterations: 0 });
    let after: History | undefined;
    const part = (options: object): string[] =>
      said(() => {
        const how = { iterations: 5000, learningRate: 0.1, after, ...options };
        after = neuron.train(inputs, targets, how);
      });
    assert.deepEqual(part({ goesOn: true }), []);
    assert.equal(part({ iterations: 0 }).length, 1);
    assert.deepEqual(part({}), []);
    assert.equal(after!.outcome, 'not learned');
  });

  it('says nothing when it goes well', () => {
    assert.deepEqual(
      said(() => train(sigmoid, 1, 100)),
      [],
    );
  });
});
