import assert from 'node:assert/strict';
import * as lib from '@workshop/lib';
import type { Figure } from '@workshop/lib';

const { Matrix } = lib;
const inputs = Matrix.from([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]]);
const targets = Matrix.column([0, 1, 1, 0]);
const neuron = new lib.Neuron({ inputs: 3, random: lib.numpyRandom(1), activation: lib.sigmoid });
const start = neuron.weights;
const history = neuron.train(inputs, targets, { iterations: 10_000 });
const all = Matrix.from([[0, 0, 0], [0, 0, 1], [1, 0, 0]]);

const FIGURES: Record<string, Figure> = {
  weights: lib.weightsFigure(start),
  activation: lib.activationFigure(lib.sigmoid),
  activations: lib.activationsFigure([lib.sigmoid, lib.tanh, lib.relu]),
  gradient: lib.gradientFigure(start, start),
  step: lib.stepFigure(start, neuron.weights),
  trajectory: lib.trajectoryFigure(history),
  error: lib.errorFigure(history),
  answers: lib.answersFigure(all, neuron.forward(all), inputs),
};

describe('figures', () => {
  for (const [name, figure] of Object.entries(FIGURES)) {
    it(`${name}: plain data, with a sentence`, () => {
      assert.deepEqual(JSON.parse(JSON.stringify(figure)), figure);
      assert.match(figure.description, /^[A-Z].*\.$/);
      assert.ok(figure.data.length > 0);
      assert.ok(JSON.stringify(figure).length < 30_000);
    });
  }

  it('show the weights', () => {
    const [bars] = FIGURES.weights.data;
    assert.deepEqual(bars.x, ['w1', 'w2', 'w3']);
    assert.deepEqual(bars.y, start.toArray().flat());
  });

  it('show a function and its slope', () => {
    const [curve, slope] = FIGURES.activation.data;
    assert.equal(curve.x.length, curve.y.length);
    const middle = curve.x.indexOf(0);
    assert.deepEqual([curve.y[middle], slope.y[middle]], [0.5, 0.25]);
    assert.deepEqual([curve.x[0], curve.x[curve.x.length - 1]], [-6, 6]);
  });

  it('leave a gap where a function has no finite value', () => {
    const reciprocal = lib.activation('1/z', (z) => 1 / z, (z) => -1 / z ** 2);
    const [curve] = lib.activationFigure(reciprocal).data;
    assert.equal(curve.y[curve.x.indexOf(0)], null);
  });

  it('show each activation in a panel of its own', () => {
    const { data, layout } = FIGURES.activations;
    assert.deepEqual(data.map(({ xaxis }) => xaxis), ['x', 'x', 'x2', 'x2', 'x3', 'x3']);
    assert.deepEqual(layout.annotations.map(({ text }: { text: string }) => text), ['sigmoid', 'tanh', 'ReLU']);
  });

  it('show the path of each weight, and the error', () => {
    const { data } = FIGURES.trajectory;
    assert.equal(data.length, 3);
    data.forEach((line, k) => {
      assert.equal(line.x.length, history.iterations.length);
      assert.ok(Math.abs(line.y[0] - history.weights[0][k]) < 1e-4);
      assert.ok(Math.abs(line.y.at(-1) - neuron.weights.get(k, 0)) < 1e-3);
    });
    const [error] = FIGURES.error.data;
    assert.ok(Math.abs(error.y[0] - history.error[0]) < 1e-4);
    assert.ok(error.x[0] > 0, 'a logarithmic axis has no 0');
    assert.equal(error.x.at(-1), 10_000);
  });

  it('mark the answers that the training data gave', () => {
    const [known, fresh] = FIGURES.answers.data;
    assert.deepEqual([known.x, fresh.x], [['0 0 1'], ['0 0 0', '1 0 0']]);
    assert.deepEqual(fresh.y, [0.5, neuron.forward([1, 0, 0])]);
  });

  it('show hostile names as text', () => {
    const name = '<b>x</b><a href="javascript:alert(1)">&amp;';
    const hostile = lib.activation(name, (z) => z, () => 1);
    for (const figure of [lib.activationFigure(hostile), lib.activationsFigure([hostile])]) {
      assert.doesNotMatch(JSON.stringify([figure.data, figure.layout]), /<[ab]/);
    }
  });

  it('say what they need', () => {
    for (const [call, message] of [
      [() => lib.weightsFigure([1] as never), 'weightsFigure: the weights must be a Matrix; got [ 1 ]'],
      [() => lib.weightsFigure(inputs), 'weightsFigure: the weights must be a column, n x 1; it is 4 x 3'],
      [() => lib.activationFigure(Math.tanh as never),
        'activationFigure: the activation must be an activation with its derivative; got [Function: tanh]'],
      [() => lib.activationFigure(lib.sigmoid, { from: 2, to: 1 }), 'activationFigure: from must be less than to; got 2 and 1'],
      [() => lib.activationsFigure([]), 'activationsFigure: expected a list of activations; got []'],
      [() => lib.stepFigure(start, targets), 'stepFigure: both columns must be equally long; they have 3 and 4 rows'],
      [() => lib.trajectoryFigure(undefined as never),
        'trajectoryFigure: the history must be a history, as train returns it; got undefined'],
      [() => lib.answersFigure(all, targets, inputs), 'answersFigure: 3 examples need 3 answers; got 4'],
    ] as const) {
      assert.throws(call, { message });
    }
  });
});
