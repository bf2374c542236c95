import assert from 'node:assert/strict';
import {
  activation,
  activations,
  identity,
  Matrix,
  Neuron,
  numpyRandom,
  relu,
  sigmoid,
} from '@workshop/lib';
import type { Activation } from '@workshop/lib';
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
      /^train: The neuron is stuck, at the latest from iteration 0 on\.\n.*\n  Try .*\n.* leaky ReLU\.$/,
    );
  });

  it('says nothing when it goes well', () => {
    assert.deepEqual(
      said(() => train(sigmoid, 1, 100)),
      [],
    );
  });
});
