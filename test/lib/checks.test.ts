import assert from 'node:assert/strict';
import { activation, identity, Matrix, Neuron, numpyRandom, relu, ShapeError } from '@workshop/lib';
import type { Activation } from '@workshop/lib';
import { namedAfter, quote, Refusal } from '@workshop/lib/checks';
import { captured } from '../support/captured';
import { numpy } from '../support/numpy';

describe('quote', () => {
  const cases: [unknown, string][] = [
    [[1, 2], '[ 1, 2 ]'],
    [[], '[]'],
    [{}, '{}'],
    [{ a: 1, b: 2 }, '{ a, b }'],
    [relu, '[Function: ReLU]'],
    [Object.defineProperty(() => 1, 'name', { value: '' }), '[Function]'],
    [[[1], {}, null], '[ ..., ..., null ]'],
    [[0, 1, 2, 3, 4, 5, 6, 7, 8], '[ 0, 1, 2, 3, 4, 5, 6, 7 ]'],
    ['a   b', "'a b'"],
    [-0, '-0'],
    ['x'.repeat(58), `'${'x'.repeat(58)}'`],
    ['x'.repeat(59), `'${'x'.repeat(56)}...`],
  ];
  for (const [value, text] of cases) it(text, () => assert.equal(quote(value), text));

  it('lets through what a value that must not be used says itself', () => {
    const refuse = (): never => {
      throw new Refusal('not yet');
    };
    const value = Object.defineProperty(() => 1, 'name', { get: refuse });
    assert.throws(() => quote(value), { message: 'not yet' });
  });
});

describe('an error inside a call', () => {
  const fails = (error: unknown) => () =>
    namedAfter('forward', () => {
      throw error;
    });

  it('names the call that was made, and says all else as it was', () => {
    assert.throws(fails(new RangeError('dot: a: b')), { message: 'forward: a: b' });
    assert.throws(fails(new TypeError('Matrix.column: a')), { message: 'forward: a' });
    const own = "activation 'mine' must return a number; got [Function: f]";
    assert.throws(fails(new TypeError(own)), { message: own });
  });

  it('is handed on if it is none', () => {
    assert.throws(fails('a word'), (error) => error === 'a word');
  });

  it('has a name where shapes do not fit', () => assert.equal(new ShapeError().name, 'ShapeError'));
});

describe('what train says of a training that leads nowhere', () => {
  const inputs = Matrix.from(numpy.workshop_run.inputs);
  const targets = Matrix.column(numpy.workshop_run.targets);

  it('where the activation gives no number, or one that is not finite', () => {
    const train = (f: Activation) => () => {
      const neuron = new Neuron({ weights: Matrix.column([1]), activation: f });
      neuron.train(Matrix.column([1, -1]), Matrix.column([1, 1]), { iterations: 1 });
    };
    const root = activation('root', Math.sqrt, (_z, y) => 1 / (2 * y));
    assert.throws(train(root), { message: "train: 'root' gives no number at z = -1; got NaN" });
    const log = activation(
      'log',
      (z) => Math.log(z + 1),
      (z) => 1 / (z + 1),
    );
    assert.throws(train(log), {
      message: "train: 'log' gives no finite number at z = -1; got -Infinity",
    });
  });

  it('where it is stuck, since when, and what to try', () => {
    const neuron = new Neuron({ inputs: 3, random: numpyRandom(7), activation: relu });
    const options = { iterations: 2000, learningRate: 0.05 };
    const [, [text]] = captured(() => neuron.train(inputs, targets, options));
    assert.equal(
      text,
      [
        'train: The neuron is stuck since iteration 124 or earlier.',
        '  Wherever it has an error, the slope of its activation is 0: no step can mend that.',
        '  Try another seed, a smaller learning rate, or an activation',
        '  whose slope is nowhere 0, such as leaky ReLU.',
      ].join('\n'),
    );
  });

  it('where it diverged, and what to try', () => {
    const neuron = new Neuron({ weights: Matrix.column([0]), activation: identity });
    const options = { iterations: 10, learningRate: 1e200 };
    const [, [text]] = captured(() =>
      neuron.train(Matrix.column([1e200]), Matrix.column([1]), options),
    );
    assert.equal(
      text,
      [
        'train: The training diverged: soon after iteration 0 the numbers grew too large.',
        '  The weights are those of that iteration.',
        '  Try a learning rate smaller than 1e+200.',
      ].join('\n'),
    );
  });
});

describe('a history to go on with', () => {
  const neuron = new Neuron({ weights: Matrix.column([1, 2]), activation: identity });
  const go = (weights: number[][]) => () =>
    neuron.train(Matrix.from([[1, 1]]), Matrix.column([1]), {
      iterations: 1,
      after: {
        iterations: [...weights.keys()],
        weights,
        loss: weights.map(() => 1),
        outcome: 'learned',
      },
    });

  it('ends with the very weights that the neuron has', () => {
    const message = /^train: after must be a history that ends with these weights; got \{ /;
    assert.throws(go([[1, 3]]), { name: 'TypeError', message });
    assert.throws(go([[3, 2]]), { message });
    assert.throws(go([]), { message });
  });
});
