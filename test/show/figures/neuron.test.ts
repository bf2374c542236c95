import assert from 'node:assert/strict';
import * as lib from '@workshop/lib';
import { neuronFigure } from '@workshop/show';
import type { NeuronDrawing } from '@workshop/show';
import { structureOf, wordsOf } from './diagrams';
import { drawn, inputs, stillOf, targets } from './drawn';

const { Matrix, sigmoid } = lib;
const weights = Matrix.column([2, -1, 0.5]);
const example = [1, 0, 1];
const full = { activation: sigmoid, target: 1, inputNames: ['free', 'sun', 'asked'] };

describe('a drawn neuron', () => {
  it('shows the inputs, the weights and the sum, and ends there without an activation', () => {
    const figure = neuronFigure(weights, example);
    const said = wordsOf(figure);
    assert.deepEqual(said.slice(0, 6), ['1', '0', '1', 'input 1', 'input 2', 'input 3']);
    assert.deepEqual(said.slice(6), ['w1 = 2', 'w2 = -1', 'w3 = 0.5', '2.5', 'sum z']);
    assert.equal(
      figure.description,
      'A neuron: input 1 1 times w1 2, input 2 0 times w2 -1, input 3 1 times w3 0.5; ' +
        'the sum is 2.5.',
    );
  });

  it('shows the output that the activation makes of the sum', () => {
    const figure = neuronFigure(weights, example, { activation: sigmoid });
    for (const words of ['sigmoid', 'output y', '0.9241']) {
      assert.ok(wordsOf(figure).includes(words), words);
    }
    assert.match(figure.description, /the sum is 2\.5; sigmoid makes the output 0\.9241 of it\.$/);
  });

  it('shows error, slope and delta, and what flows back, and says all of it', () => {
    const figure = neuronFigure(weights, example, full);
    const said = wordsOf(figure);
    for (const words of ['free', 'sun', 'asked', 'target 1', '+0.0759', '0.0701', '◂ 0']) {
      assert.ok(said.includes(words), words);
    }
    assert.equal(said.filter((text) => text === '◂ +0.0053').length, 2);
    assert.equal(
      figure.description,
      'A neuron: free 1 times w1 2, sun 0 times w2 -1, asked 1 times w3 0.5; the sum is 2.5; ' +
        'sigmoid makes the output 0.9241 of it. The target is 1, so the error is 0.07586; ' +
        'times the slope 0.0701 the delta is 0.005318. Back flows input times delta: ' +
        '0.005318 to w1, 0 to w2, 0.005318 to w3.',
    );
  });

  it('has the sum itself as output where there is a target but no activation', () => {
    const figure = neuronFigure(weights, example, { target: 3 });
    const said = wordsOf(figure);
    for (const words of ['target 3', 'error +0.5', 'delta +0.5']) {
      assert.ok(said.includes(words), words);
    }
    assert.match(
      figure.description,
      /so the error is 0\.5, and so is the delta: 0\.5\. Back flows/,
    );
  });

  it('lets flow back what lib adjusts, whatever the activation', () => {
    for (const activation of lib.activations) {
      const neuron = new lib.Neuron({ weights, activation });
      inputs.toArray().forEach((row, i) => {
        const target = targets.get(i, 0);
        const { description } = neuronFigure(weights, row, { activation, target });
        const flows = [...description.matchAll(/([^ ]+) to w\d/g)].map(([, flow]) => Number(flow));
        const wanted = neuron.adjustments(Matrix.from([row]), Matrix.column([target])).toArray();
        flows.forEach((flow, k) => {
          assert.ok(Math.abs(flow - wanted[k][0]) <= 1e-3 * Math.abs(wanted[k][0]), description);
        });
        assert.equal(flows.length, 3);
      });
    }
  });

  it('has the same parts at the same places whatever the values', () => {
    for (const options of [{}, { activation: sigmoid }, { target: 1 }, full]) {
      const first = structureOf(neuronFigure(weights, example, options));
      for (const w of [-10, -0.1, 0, 1e-7, 123456, 1e200]) {
        const next = neuronFigure(Matrix.column([w, 1, -w]), [0, 1, 0.5], options);
        assert.deepEqual(structureOf(next), first);
      }
    }
  });

  it('has an edge for each weight, the wider the larger that is', () => {
    const widths = (...list: number[]): number[] => {
      const { data } = drawn(
        neuronFigure(
          Matrix.column(list),
          list.map(() => 1),
        ),
      );
      return data.slice(0, list.length).map(({ line }) => line.width!);
    };
    for (let count = 1; count <= 8; count++) {
      assert.equal(widths(...Array.from({ length: count }, () => 1)).length, count);
    }
    const [zero, small, negative, large, huge] = widths(0, 0.5, -3, 9, 1e9);
    assert.ok(0 < zero && zero < small && small < negative && negative < large && large < huge);
    assert.ok(huge <= 8);
  });

  it('colours the answer and what flows back by their signs', () => {
    const colourOf = (target: number): string => {
      const figure = neuronFigure(weights, example, { activation: sigmoid, target });
      return String(drawn(figure).data.at(-2)!.line.color);
    };
    const [up, down] = [colourOf(1), colourOf(0)];
    assert.notEqual(up, down);
    const answer = (w: number): string => {
      const figure = neuronFigure(Matrix.column([w]), [1], { activation: sigmoid });
      return String(drawn(figure).layout.shapes.at(-1)!.line!.color);
    };
    assert.deepEqual([answer(3), answer(-3)], [up, down]);
    assert.equal(new Set([answer(0), up, down]).size, 3);
  });

  it('writes a number with at most four digits, the same for both signs, and tiny ones short', () => {
    const written = (w: number): string => wordsOf(neuronFigure(Matrix.column([w]), [1]))[2];
    for (const [w, words] of [
      [0.01859, '0.0186'],
      [8.88888, '8.889'],
      [12345.6, '12350'],
      [0.00009, '9e-5'],
      [0.000123, '1.2e-4'],
      [123456, '1.2e+5'],
      [6e149, '6e+149'],
    ] as const) {
      assert.deepEqual([written(w), written(-w)], [`w1 = ${words}`, `w1 = -${words}`]);
    }
    assert.equal(written(0), 'w1 = 0');
  });

  it('opens an edge as wide as its words', () => {
    const gap = (w: number, options: NeuronDrawing = {}): number => {
      const [{ x }] = drawn(neuronFigure(Matrix.column([w]), [1], options)).data;
      assert.equal(x[2], null);
      return x[3] - x[1];
    };
    assert.ok(gap(2) < 76 && gap(2) < gap(-0.1234));
    assert.ok(gap(-0.1234) < 111);
    assert.ok(gap(2, { target: 2.123, activation: lib.identity }) > gap(2));
  });

  it('shows names literally, and long ones shortened', async () => {
    const inputNames = ['<b>x</b>', '$y$', 'an afternoon that never ends'];
    const figure = neuronFigure(weights, example, { inputNames });
    assert.deepEqual(wordsOf(figure).slice(3, 6), [
      '&lt;b&gt;x&lt;/b&gt;',
      '&#36;y&#36;',
      'an afternoon …',
    ]);
    assert.ok(figure.description.includes('an afternoon that never ends 1 times'));
    assert.match(await stillOf(figure), />&#60;b&#62;x&#60;\/b&#62;</);
  });

  it('shows an output that is no number, and a sum far outside the curve', () => {
    const hole = lib.activation(
      'hole',
      () => NaN,
      () => 0,
    );
    const figure = neuronFigure(weights, example, { activation: hole, target: 1 });
    assert.match(figure.description, /hole makes the output NaN of it/);
    const far = drawn(neuronFigure(Matrix.column([1e9]), [1], { activation: lib.identity }));
    const dot = far.data.find(({ mode }) => mode === 'markers')!;
    assert.ok(dot.y[0]! <= (far.layout.yaxis.range as number[])[1]);
  });

  const refused: [string, string, () => unknown][] = [
    ['TypeError', 'the weights must be a Matrix; got [ 1 ]', () => neuronFigure([1] as never, [1])],
    [
      'ShapeError',
      'the weights must be a column, n x 1; got 4 x 3',
      () => neuronFigure(inputs, []),
    ],
    [
      'ShapeError',
      '3 weights need an example of 3 inputs; it has 2',
      () => neuronFigure(weights, [1, 0]),
    ],
    [
      'TypeError',
      'the example must be a list of numbers; got 1',
      () => neuronFigure(weights, 1 as never),
    ],
    [
      'TypeError',
      "input 2 of the example must be a number; got '0'",
      () => neuronFigure(weights, [1, '0', 1] as never),
    ],
    [
      'RangeError',
      'input 1 of the example must be finite; got NaN',
      () => neuronFigure(weights, [NaN, 0, 1]),
    ],
    [
      'RangeError',
      'the weighted sum must be finite; got Infinity',
      () => neuronFigure(Matrix.column([1e308, 1e308]), [9, 9]),
    ],
  ];
  for (const [name, words, call] of refused) {
    it(`refuses: ${words}`, () => assert.throws(call, { name, message: `neuronFigure: ${words}` }));
  }

  const wrong: [unknown, string, string][] = [
    [null, 'TypeError', 'the options must be { activation, … }; got null'],
    [
      { activation: Math.tanh },
      'TypeError',
      'the activation must be an activation with its derivative; got [Function: tanh]',
    ],
    [{ target: '1' }, 'TypeError', "the target must be a number; got '1'"],
    [{ target: Infinity }, 'RangeError', 'the target must be finite; got Infinity'],
    [
      { inputNames: ['a', 'b'] },
      'TypeError',
      "inputNames must be a list of 3 strings; got [ 'a', 'b' ]",
    ],
    [
      { inputNames: ['a', 'b', 3] },
      'TypeError',
      "inputNames must be a list of 3 strings; got [ 'a', 'b', 3 ]",
    ],
  ];
  for (const [options, name, words] of wrong) {
    it(`refuses the option: ${words}`, () => {
      const call = () => neuronFigure(weights, example, options as NeuronDrawing);
      assert.throws(call, { name, message: `neuronFigure: ${words}` });
    });
  }
});
