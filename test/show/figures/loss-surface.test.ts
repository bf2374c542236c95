import assert from 'node:assert/strict';
import { identity, Matrix, Neuron, tanh } from '@workshop/lib';
import { lossSurfaceFigure } from '@workshop/show';
import { drawn, history, inputs, neuron, targets } from './drawn';

type Pair = [number, number];

describe('the loss as a landscape', () => {
  it('is over the two weights that are asked for, in their order', () => {
    const of = (pair?: Pair): string[] => {
      const { layout } = drawn(lossSurfaceFigure(history, neuron, inputs, targets, pair));
      return [layout.xaxis.title!, layout.yaxis.title!].map(
        (title) => (title as { text: string }).text,
      );
    };
    assert.deepEqual(of(), ['w1', 'w3']);
    assert.deepEqual(of([2, 1]), ['w3', 'w2']);
  });

  it('says where the path begins and ends, and how high it is there', () => {
    const { description } = lossSurfaceFigure(history, neuron, inputs, targets);
    const ends = [history.loss[0], history.loss.at(-1)!].map((loss) => Number(loss.toPrecision(4)));
    assert.match(
      description,
      /^The loss over w1 and w3 as a landscape, at w2 = -0\.2078, with the path from \(/,
    );
    const said = [...description.matchAll(/where (?:it is|the loss was) ([\d.e-]+\d)/g)].map(
      ([, loss]) => Number(loss),
    );
    assert.deepEqual(said, ends);
  });

  it('has the scale of what a loss can be, and a longer one only where it is higher', () => {
    const scale = (...given: Parameters<typeof lossSurfaceFigure>): number[] => {
      const [{ zmin, zmax, contours }] = drawn(lossSurfaceFigure(...given)).data as any;
      assert.deepEqual([contours.end, contours.size], [zmax, zmax / 12]);
      return [zmin, zmax];
    };
    assert.deepEqual(scale(history, neuron, inputs, targets), [0, 2]);
    assert.deepEqual(scale(history, neuron, inputs, targets, [1, 2]), [0, 2]);
    const linear = new Neuron({ weights: neuron.weights, activation: identity });
    const [low, high] = scale(history, linear, inputs, targets);
    assert.ok(low === 0 && high > 2);
  });

  it('tells in its title where the third weight is held', () => {
    const { title } = drawn(lossSurfaceFigure(history, neuron, inputs, targets)).layout as any;
    assert.equal(title.text, 'The loss as a landscape, at w2 = -0.2078');
  });

  it('refuses a neuron of one weight, which has no landscape', () => {
    const one = new Neuron({ inputs: 1, random: () => 0.7, activation: tanh });
    const [input, target] = [Matrix.from([[1]]), Matrix.column([0.5])];
    const short = one.train(input, target, { iterations: 5 });
    for (const pair of [undefined, [0, 0]] as (Pair | undefined)[]) {
      assert.throws(() => lossSurfaceFigure(short, one, input, target, pair), {
        name: 'ShapeError',
        message: 'lossSurfaceFigure: a landscape needs at least 2 weights; the neuron has 1',
      });
    }
  });

  const refused: [unknown, string, string][] = [
    [[0, 3], 'RangeError', 'there is no weight 3; there are 3, counted from 0'],
    [[1, 1], 'RangeError', 'the pair must be two different weights; got [ 1, 1 ]'],
    [[0, -1], 'RangeError', 'pair[1] must be a whole number of at least 0; got -1'],
    [[0.5, 1], 'RangeError', 'pair[0] must be a whole number of at least 0; got 0.5'],
    [['0', 1], 'TypeError', "pair[0] must be a whole number; got '0'"],
    [[0], 'TypeError', 'the pair must be a list of two weights; got [ 0 ]'],
    [null, 'TypeError', 'the pair must be a list of two weights; got null'],
  ];
  for (const [pair, name, words] of refused) {
    it(`refuses the pair ${JSON.stringify(pair)}`, () => {
      const call = () => lossSurfaceFigure(history, neuron, inputs, targets, pair as Pair);
      assert.throws(call, { name, message: `lossSurfaceFigure: ${words}` });
    });
  }

  it('says in words that it needs inputs', () => {
    assert.throws(() => lossSurfaceFigure(history, neuron, undefined as never, targets), {
      name: 'TypeError',
      message: 'lossSurfaceFigure: the inputs must be a Matrix; got undefined',
    });
  });
});
