import assert from 'node:assert/strict';
import { activation, identity, Matrix, Neuron, sigmoid } from '@workshop/lib';
import type { Activation } from '@workshop/lib';
import { boundaryFigure } from '@workshop/show';
import { drawn, targets } from './drawn';

const corners = [
  [0, 0],
  [1, 1],
  [1, 0],
  [0, 1],
];
const bell = activation(
  'bell',
  (z) => Math.exp(-z * z),
  (z, y) => -2 * z * y,
);
const wave = activation(
  'wave',
  (z) => (1 + Math.sin(z)) / 2,
  (z) => Math.cos(z) / 2,
);
const hole = activation(
  'hole',
  () => NaN,
  () => 0,
);

/** The sentence of a neuron's map, and how many traces are drawn: 4 with a line, 3 without. */
function seen(weights: number[], f: Activation = sigmoid): [string, number] {
  const neuron = new Neuron({ weights: Matrix.column(weights), activation: f });
  const rows = corners.map((row) => (weights.length === 3 ? [...row, 1] : row));
  const { data, description } = boundaryFigure(neuron, Matrix.from(rows), targets);
  const [, sentence] = /^A map of .* input\. (.*)\.$/.exec(description)!;
  return [sentence, data.length];
}

describe('the sentence of a boundary', () => {
  const cases: [string, number[], Activation, string, number][] = [
    ['a line', [9, 0, -4.5], sigmoid, 'A straight line parts yes from no', 4],
    ['a line outside', [0.3, 0.3, 2], sigmoid, 'Everywhere the neuron says yes', 3],
    ['a line on the other side', [0.3, 0.3, -2], sigmoid, 'Everywhere the neuron says no', 3],
    ['no weights', [0, 0], sigmoid, 'Everywhere the neuron is undecided', 3],
    ['weights that hardly matter', [0.001, 0], sigmoid, 'Everywhere the neuron is undecided', 3],
    ['the same on both sides', [0, 0, 9], sigmoid, 'Everywhere the neuron says yes', 3],
    ['a bell', [3, 3, -3], bell, '2 straight lines part yes from no', 4],
    ['a bell of which one side is seen', [1, 1, 1], bell, 'A straight line parts yes from no', 4],
    ['a wave', [9, 0], wave, '6 straight lines part yes from no', 4],
    ['no finite output', [1, 1], hole, 'Nowhere is the output a finite number', 3],
    ['sums beyond numbers', [1e308, 1e308], identity, 'Nowhere is the output a finite number', 3],
  ];
  for (const [what, weights, f, sentence, traces] of cases) {
    it(`is true for ${what}`, () => {
      const [said, count] = seen(weights, f);
      assert.deepEqual([said.split(';')[0], count], [sentence, traces]);
    });
  }

  it('counts what is answered wrongly', () => {
    assert.match(seen([0, 0])[0], /; of 4 examples, 2 are answered wrongly$/);
    assert.match(seen([9, 9, -4.5])[0], /; of 4 examples, 1 is answered wrongly$/);
  });

  it('is about the very map that is drawn, whatever the weights', () => {
    for (let k = 0; k < 60; k++) {
      const weights = Matrix.column([(k % 5) - 2, (k % 4) - 1.5, (k % 7) / 2 - 1.5]);
      for (const f of [sigmoid, bell]) {
        const neuron = new Neuron({ weights, activation: f });
        const rows = Matrix.from(corners.map((row) => [...row, 1]));
        const figure = boundaryFigure(neuron, rows, targets);
        const outputs = drawn(figure).data[0].z.flat();
        const parted = new Set(outputs.map((y) => y >= 0.5)).size === 2;
        assert.equal(/lines? parts? yes/.test(figure.description), parted);
        assert.equal(figure.data.length, parted ? 4 : 3);
      }
    }
  });
});
