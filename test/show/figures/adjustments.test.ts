import assert from 'node:assert/strict';
import { Matrix } from '@workshop/lib';
import { adjustmentsFigure } from '@workshop/show';
import { drawn, fresh, inputs, targets } from './drawn';

/** The deltas of the workshop's neuron at its start. */
function deltas(): Matrix<4, 1> {
  const answers = fresh().forward(inputs);
  return targets.subtract(answers).multiply(answers.map((y) => y * (1 - y)));
}

describe('the pieces of the adjustments', () => {
  const figure = adjustmentsFigure(inputs, deltas());
  const { data, layout } = drawn(figure);
  const bars = data.filter(({ type }) => type === 'bar');

  it('are input x delta of each example, and their sum what lib adjusts', () => {
    const wanted = fresh().adjustments(inputs, targets);
    assert.equal(bars.length, 3);
    bars.forEach(({ x }, k) => {
      const pieces = inputs.toArray().map((row, i) => row[k] * deltas().get(i, 0));
      [...pieces, wanted.get(k, 0)].forEach((piece, i) => {
        assert.ok(Math.abs(x[i] - piece) < 1e-5, `w${k + 1}, ${i}`);
      });
      assert.equal(x.length, 5);
    });
  });

  it('have their numbers in the picture and in the sentence', () => {
    const [, numbers] = data;
    assert.deepEqual(numbers.text, ['0', '0.1481', '0.1381', '0', '0.2862']);
    assert.match(figure.description, /: w1: 0 plus 0\.1481 plus 0\.1381 plus 0 is 0\.2862; w2: /);
    assert.match(figure.description, /; w3: minus 0\.05289 plus 0\.1481 .* minus 0\.08419 is /);
  });

  it('have as many decimals as each other, but for a 0, unless they are tiny or huge', () => {
    const written = (...list: number[]): unknown => {
      return drawn(adjustmentsFigure(Matrix.from([[1], [1]]), Matrix.column(list))).data[1].text;
    };
    assert.deepEqual(written(-0.01234, 0.01862), ['-0.0123', '0.0186', '0.0063']);
    assert.deepEqual(written(12.3456, -0.5), ['12.35', '-0.50', '11.85']);
    assert.deepEqual(written(0, 3), ['0', '3.000', '3.000']);
    assert.deepEqual(written(-0.00009, 0), ['-9e-5', '0', '-9e-5']);
    assert.deepEqual(written(6e149, 0), ['6e+149', '0', '6e+149']);
  });

  it('are named after the examples and the weights', () => {
    assert.deepEqual(layout.yaxis.ticktext, ['0 0 1', '1 1 1', '1 0 1', '0 1 1', 'sum']);
    assert.deepEqual(
      layout.annotations.map(({ text }) => text),
      ['w1', 'w2', 'w3'],
    );
  });

  it('have axes of the same length for all weights', () => {
    const { xaxis, xaxis2, xaxis3 } = layout as any;
    assert.deepEqual([xaxis2.range, xaxis3.range], [xaxis.range, xaxis.range]);
  });

  it('may all be 0, and may be of more weights than a row holds', () => {
    const wide = Matrix.from([[1, 0, 1, 0, 1, 0]]);
    const { data: drawnData, layout: laidOut } = drawn(adjustmentsFigure(wide, Matrix.column([0])));
    assert.equal(drawnData.length, 12);
    const [low, high] = laidOut.xaxis.range as [number, number];
    assert.ok(low < 0 && high > 0);
  });

  it('refuse what does not fit, in words', () => {
    const one = Matrix.column([1]);
    assert.throws(() => adjustmentsFigure(inputs, one), {
      name: 'ShapeError',
      message: 'adjustmentsFigure: 4 examples need 4 deltas; got 1',
    });
    assert.throws(() => adjustmentsFigure(inputs, inputs as never), {
      name: 'ShapeError',
      message: 'adjustmentsFigure: the deltas must be a column, n x 1; got 4 x 3',
    });
    assert.throws(() => adjustmentsFigure([] as never, one), {
      name: 'TypeError',
      message: 'adjustmentsFigure: the inputs must be a Matrix; got []',
    });
  });
});
