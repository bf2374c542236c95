import assert from 'node:assert/strict';
import * as lib from '@workshop/lib';
import * as draw from '@workshop/show';
import { FIGURES, history } from './drawn';

const said = (activation: lib.Activation): string => draw.activationFigure(activation).description;

/** A history of one weight with these values. */
function path(...values: number[]): lib.History {
  const iterations = values.map((_, i) => i);
  return { ...history, iterations, weights: values.map((w) => [w]), loss: values.map(() => 1) };
}

describe('the sentence', () => {
  it('of a loss tells it on the way, at what is recorded', () => {
    assert.equal(
      FIGURES.loss.description,
      'The loss from iteration 0 to 10000: from 0.6199 to 0.0001292; on the way 0.5131 at ' +
        'iteration 1, 0.1813 at iteration 10, 0.0169 at iteration 100, 0.001349 at iteration 1028.',
    );
    const { description } = draw.lossFigure({ ...history, iterations: [0, 1], loss: [3, 2] });
    assert.match(description, /: from 3 to 2\.$/);
  });

  it('of a path tells where each weight turns', () => {
    assert.ok(
      FIGURES.trajectory.description.endsWith(
        '; w2 rises to 0.5413 at iteration 2, then falls to -0.2194 at iteration 335, ' +
          'then rises; w3 rises to -0.6431 at iteration 4, then falls.',
      ),
      FIGURES.trajectory.description,
    );
    for (const [values, end] of [
      [[0, 1, 2, 2, 3], 'w1 from 0 to 3.'],
      [[1, 1], 'w1 from 1 to 1.'],
      [[0, 1, 0.9999, 2], 'w1 from 0 to 2.'],
      [[2, 1, NaN, 3], 'w1 from 2 to 3; w1 falls to 1 at iteration 1, then rises.'],
      [[0, 1, 0, 1, 0, 1], 'w1 from 0 to 1; w1 turns 4 times.'],
    ] as const) {
      const { description } = draw.trajectoryFigure(path(...values));
      assert.ok(description.endsWith(end), description);
    }
  });

  it('of an activation tells its lowest and highest point where it turns there', () => {
    assert.match(said(lib.gelu), /; its lowest point, where it turns, is -0\.17 at z = -0\.752\.$/);
    assert.match(said(lib.gaussian), /; its highest point, where it turns, is 1 at z = 0\.$/);
    const wave = lib.activation('wave', Math.sin, Math.cos);
    assert.match(
      said(wave),
      /is -1 at z = (-1\.571|4\.712); its highest .* is 1 at z = (1\.571|-4\.712)\.$/,
    );
    for (const f of [lib.sigmoid, lib.relu, lib.binaryStep, lib.identity, lib.hardTanh]) {
      assert.doesNotMatch(said(f), /turns/);
    }
  });

  it('of several activations tells the range of each', () => {
    const { description } = draw.activationsFigure([lib.sigmoid, lib.gaussian, lib.relu]);
    assert.ok(
      description.endsWith(
        ': sigmoid from 0.0025 to 0.9975, Gaussian from 0 to 1, ReLU from 0 to 6.',
      ),
      description,
    );
    const hole = lib.activation(
      'hole',
      () => NaN,
      () => 0,
    );
    assert.match(draw.activationsFigure([hole]).description, /hole, none that is finite\.$/);
  });
});
