import assert from 'node:assert/strict';
import * as lib from '@workshop/lib';
import { tangentFigure } from '@workshop/show';
import { drawn } from './drawn';

const NUDGE = 1e-5;

describe('a tangent', () => {
  it('touches the curve at the point, as steep as the curve is there, for every activation', () => {
    for (const activation of lib.activations) {
      for (const z of [-3.3, -1.1, 0.2, 2.6]) {
        const { data } = drawn(tangentFigure(activation, z));
        const [, tangent, step, point] = data;
        assert.deepEqual([point.x[0], step.x[0]], [z, z]);
        assert.ok(Math.abs(point.y[0]! - activation(z)) < 1e-4);
        const [left, right] = tangent.y as number[];
        const slope = (right - left) / (tangent.x[1] - tangent.x[0]);
        const numeric = (activation(z + NUDGE) - activation(z - NUDGE)) / (2 * NUDGE);
        assert.ok(Math.abs(slope - numeric) < 1e-3, `${activation.name} at ${z}`);
        assert.ok(Math.abs(left + slope * (z - tangent.x[0]) - activation(z)) < 1e-3);
        assert.ok(Math.abs(step.y[2]! - step.y[0]! - slope) < 1e-3);
      }
    }
  });

  it('says the point and its slope, in the picture too', () => {
    const { description, ...figure } = tangentFigure(lib.sigmoid, 1);
    assert.equal(
      description,
      'The curve of sigmoid for z from -6 to 6, with the tangent at z = 1: ' +
        'there the output is 0.7311 and the slope 0.1966.',
    );
    const { annotations } = drawn({ description, ...figure }).layout;
    assert.deepEqual(
      annotations.map(({ text }) => text),
      ['z = 1', 'y = 0.7311', 'slope = 0.1966'],
    );
  });

  it('moves in a picture that stands still', () => {
    const still = (z: number): unknown => {
      const { data, layout } = drawn(tangentFigure(lib.tanh, z));
      const { xaxis, yaxis, annotations } = layout;
      return [data[0], data.length, xaxis, yaxis, annotations.map(({ x, y }) => [x, y])];
    };
    for (const z of [-6, -0.5, 6]) assert.deepEqual(still(z), still(0));
  });

  it('covers the range that is asked for, also beyond the first', () => {
    const { layout } = drawn(tangentFigure(lib.relu, 8, { from: -2, to: 9 }));
    assert.deepEqual(layout.xaxis.range, [-2, 9]);
  });

  it('has no point where there is no finite value', () => {
    const reciprocal = lib.activation(
      '1/z',
      (z) => 1 / z,
      (z) => -1 / z ** 2,
    );
    const figure = tangentFigure(reciprocal, 0);
    const [, tangent, , point] = drawn(figure).data;
    assert.deepEqual([tangent.y, point.y], [[null, null], [null]]);
    assert.match(figure.description, /the output is Infinity and the slope -Infinity\.$/);
  });

  const refused: [unknown[], string, string][] = [
    [
      [Math.tanh, 0],
      'TypeError',
      'the activation must be an activation with its derivative; got [Function: tanh]',
    ],
    [[lib.tanh, '1'], 'TypeError', "z must be a number; got '1'"],
    [[lib.tanh, 7], 'RangeError', 'z must be from -6 to 6; got 7'],
    [[lib.tanh, 0, { from: 1 }], 'RangeError', 'z must be from 1 to 6; got 0'],
    [[lib.tanh, 0, { from: 1, to: 1 }], 'RangeError', 'from must be less than to; got 1 and 1'],
  ];
  for (const [given, name, words] of refused) {
    it(`refuses: ${words}`, () => {
      const call = () => tangentFigure(...(given as Parameters<typeof tangentFigure>));
      assert.throws(call, { name, message: `tangentFigure: ${words}` });
    });
  }
});
