import assert from 'node:assert/strict';
import * as lib from '@workshop/lib';
import { chainFigure } from '@workshop/show';
import type { ChainOptions } from '@workshop/show';
import { drawn } from './drawn';

const { Matrix, sigmoid } = lib;
const weights = Matrix.column([2, -1, 0.5]);
const example = [1, 0, 1];

/** Half the squared error of one example. */
function lossAt(list: readonly number[], row: number[], target: number, f: lib.Activation): number {
  return (target - f(list.reduce((sum, w, k) => sum + w * row[k], 0))) ** 2 / 2;
}

describe('a chain', () => {
  it('says each number, each slope and their product', () => {
    assert.equal(
      chainFigure(weights, example, 1, sigmoid).description,
      'A chain: w1 is 2, sum z is 2.5, output y is 0.9241, loss L is 0.002877. ' +
        'Its slopes: dz/dw1 is 1, dy/dz is 0.0701, dL/dy is -0.07586; ' +
        '1 × 0.0701 × -0.07586 = -0.005318.',
    );
  });

  it('has the slope of the loss as its product, for every activation and weight', () => {
    const row = [1, -0.5, 2];
    const list = Array.from(weights.data);
    for (const activation of lib.activations) {
      for (const weight of [0, 1, 2]) {
        const { description } = chainFigure(weights, row, 0.3, activation, { weight });
        const product = Number(/ = ([^ ]+)\.$/.exec(description)![1]);
        const nudged = (by: number) => list.map((w, k) => (k === weight ? w + by : w));
        const [right, left] = [1e-5, -1e-5].map((by) => lossAt(nudged(by), row, 0.3, activation));
        const numeric = (right - left) / 2e-5;
        assert.ok(Math.abs(product - numeric) <= 1e-3 * (1 + Math.abs(numeric)), description);
      }
    }
  });

  it('shows how far each number moves when the weight is nudged', () => {
    const figure = chainFigure(weights, example, 1, sigmoid, { weight: 2, nudge: 0.1 });
    const loss =
      lossAt([2, -1, 0.6], example, 1, sigmoid) - lossAt([2, -1, 0.5], example, 1, sigmoid);
    const output = sigmoid(2.6) - sigmoid(2.5);
    const said =
      /Nudged: w3 moves by 0\.1, sum z moves by 0\.1, output y moves by ([^ ]+), loss L moves by ([^ ]+)\.$/;
    const moved = said.exec(figure.description)!.slice(1).map(Number);
    [output, loss].forEach((wanted, i) => {
      assert.ok(Math.abs(moved[i] - wanted) <= 1e-3 * Math.abs(wanted));
    });
    const words = drawn(figure).data.at(-1)!.text as string[];
    assert.equal(words.filter((text) => text === '+0.1').length, 2);
  });

  it('moves nothing with a nudge of 0, or of a weight whose input is 0', () => {
    for (const options of [{ nudge: 0 }, { weight: 1, nudge: 5 }]) {
      const { description } = chainFigure(weights, example, 1, sigmoid, options);
      assert.match(description, /sum z moves by 0, output y moves by 0, loss L moves by 0\.$/);
    }
  });

  it('has the same parts at the same places whatever the values', () => {
    const structure = (w: number, options: ChainOptions): unknown => {
      const { data, layout } = drawn(chainFigure(Matrix.column([w]), [1], 1, sigmoid, options));
      const { x, y } = data.at(-1)!;
      return [data.slice(0, -1), x, y, layout.shapes, layout.xaxis, layout.yaxis, layout.height];
    };
    for (const w of [-9, 0, 1e-9, 700]) {
      assert.deepEqual(structure(w, {}), structure(1, {}));
      assert.deepEqual(structure(w, { nudge: -w }), structure(1, { nudge: 1 }));
    }
  });

  const refused: [unknown[], string, string][] = [
    [[weights, [1], 1, sigmoid], 'ShapeError', '3 weights need an example of 3 inputs; it has 1'],
    [[weights, example, '1', sigmoid], 'TypeError', "the target must be a number; got '1'"],
    [
      [weights, example, 1, undefined],
      'TypeError',
      'the activation must be an activation with its derivative; got undefined',
    ],
    [
      [weights, example, 1, sigmoid, 2],
      'TypeError',
      'the options must be { weight, nudge }; got 2',
    ],
    [
      [weights, example, 1, sigmoid, { weight: 3 }],
      'RangeError',
      'there is no weight 3; there are 3, counted from 0',
    ],
    [
      [weights, example, 1, sigmoid, { weight: -1 }],
      'RangeError',
      'the weight must be a whole number of at least 0; got -1',
    ],
    [
      [weights, example, 1, sigmoid, { nudge: NaN }],
      'RangeError',
      'the nudge must be finite; got NaN',
    ],
  ];
  for (const [given, name, words] of refused) {
    it(`refuses: ${words}`, () => {
      const call = () => chainFigure(...(given as Parameters<typeof chainFigure>));
      assert.throws(call, { name, message: `chainFigure: ${words}` });
    });
  }
});
