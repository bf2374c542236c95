import assert from 'node:assert/strict';
import { Matrix, Neuron, tanh } from '@workshop/lib';
import { activationFigure, activationsFigure, lossSurfaceFigure } from '@workshop/show';
import { testAll } from './fixed';
import { drawn } from './properties/figures';

describe('whatever is to be drawn', () => testAll(drawn));

describe('what fuzzing found in figures', () => {
  it('a range that is no object', () => {
    assert.throws(() => activationFigure(tanh, null as never), /^\w+: activationFigure: /);
    assert.throws(() => activationsFigure([tanh], null as never), /^\w+: activationsFigure: /);
  });

  it('a pair of weights that is no list', () => {
    const [inputs, targets] = [Matrix.from([[1, 2]]), Matrix.column([1])];
    const neuron = new Neuron({ weights: Matrix.column([1, 1]), activation: tanh });
    const history = neuron.train(inputs, targets, { iterations: 1 });
    const draw = (pair: unknown) =>
      lossSurfaceFigure(history, neuron, inputs, targets, pair as [number, number]);
    for (const pair of [{}, 3, null]) {
      assert.throws(() => draw(pair), /^\w+: lossSurfaceFigure: /);
    }
  });
});
