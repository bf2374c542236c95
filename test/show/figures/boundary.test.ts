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

/** The sentence of a neuron's map, and whether a line is drawn on it. */
function seen(weights: number[], f: Activation = sigmoid): [string, unknown] {
  const neuron = new Neuron({ weights: Matrix.column(weights), activation: f });
  const rows = corners.map((row) => (weights.length === 3 ? [...row, 1] : row));
  const { data, description } = boundaryFigure(neuron, Matrix.from(rows), targets);
  const [, sentence] = /^A map of .* input\. (.*)\.$/.exec(description)!;
  assert.equal(data.length, 4);
  return [sentence, (data[1] as { visible?: boolean }).visible];
}

describe('the sentence of a boundary', () => {
  const cases: [string, number[], Activation, string, boolean][] = [
    ['a line', [9, 0, -4.5], sigmoid, 'A straight line parts yes from no', true],
    ['a line outside', [0.3, 0.3, 2], sigmoid, 'Everywhere the neuron says yes', false],
    ['a line on the other side', [0.3, 0.3, -2], sigmoid, 'Everywhere the neuron says no', false],
    ['no weights', [0, 0], sigmoid, 'Everywhere the neuron is undecided', false],
    [
      'weights that hardly matter',
      [0.001, 0],
      sigmoid,
      'Everywhere the neuron is undecided',
      false,
    ],
    ['the same on both sides', [0, 0, 9], sigmoid, 'Everywhere the neuron says yes', false],
    ['a bell', [3, 3, -3], bell, '2 straight lines part yes from no', true],
    [
      'a bell of which one side is seen',
      [1, 1, 1],
      bell,
      'A straight line parts yes from no',
      true,
    ],
    ['a wave', [9, 0], wave, '6 straight lines part yes from no', true],
    ['no finite output', [1, 1], hole, 'Nowhere is the output a finite number', false],
    [
      'sums beyond numbers',
      [1e308, 1e308],
      identity,
      'Nowhere is the output a finite number',
      false,
    ],
  ];
  for (const [what, weights, f, sentence, hasLine] of cases) {
    it(`is true for ${what}`, () => {
      const [said, isLine] = seen(weights, f);
      assert.deepEqual([said.split(/[,;:]/)[0], isLine], [sentence, hasLine]);
    });
  }

  it('counts what is answered wrongly', () => {
    assert.match(seen([-9, 0, 4.5])[0], /; of 4 examples, 4 are answered wrongly$/);
    assert.match(seen([9, 9, -4.5])[0], /; of 4 examples, 1 is answered wrongly$/);
  });

  const places: [number[], Activation, string][] = [
    [[9, 0, -4.5], sigmoid, 'from (0.5, -0.5) to (0.5, 1.5); yes is to the right of it'],
    [[-9, 0, 4.5], sigmoid, 'from (0.5, -0.5) to (0.5, 1.5); yes is to the left of it'],
    [[0, 9, -4.5], sigmoid, 'from (-0.5, 0.5) to (1.5, 0.5); yes is above it'],
    [[1, -4, 2], sigmoid, 'from (-0.5, 0.38) to (1.5, 0.88); yes is below it'],
    [[1, 1, 1], bell, 'from (0.33, -0.5) to (-0.5, 0.33); yes is to the left of it'],
    [
      [3, 3, -3],
      bell,
      'from (1.22, -0.5) to (-0.5, 1.22), and from (-0.22, 1.5) to (1.5, -0.22); ' +
        'yes is between them',
    ],
  ];
  for (const [weights, f, words] of places) {
    it(`says where the line of ${f.name} ${weights} passes, and where yes is`, () => {
      assert.ok(seen(weights, f)[0].includes(`${words}; of 4`), seen(weights, f)[0]);
    });
  }

  it('counts no wrong answers where the neuron is undecided everywhere', () => {
    const said = 'Everywhere the neuron is undecided: all its answers are about 0.5';
    assert.equal(seen([0, 0])[0], said);
    assert.equal(seen([0.001, 0])[0], said);
  });

  it('names the inputs as it is told', () => {
    const neuron = new Neuron({ weights: Matrix.column([9, 0, -4.5]), activation: sigmoid });
    const rows = Matrix.from(corners.map((row) => [...row, 1]));
    for (const inputNames of [
      ['<free>', 'sun'],
      ['<free>', 'sun', 'asked'],
    ]) {
      const figure = boundaryFigure(neuron, rows, targets, { inputNames });
      const { xaxis, yaxis } = drawn(figure).layout as any;
      assert.deepEqual([xaxis.title.text, yaxis.title.text], ['&lt;free&gt;', 'sun']);
      assert.match(figure.description, /^A map of the answers over <free> and sun\. A straight/);
    }
    for (const [options, words] of [
      [{ inputNames: ['a'] }, "inputNames must be a list of 2 strings; got [ 'a' ]"],
      [3, 'the options must be { inputNames }; got 3'],
    ] as [object, string][]) {
      assert.throws(() => boundaryFigure(neuron, rows, targets, options), {
        name: 'TypeError',
        message: `boundaryFigure: ${words}`,
      });
    }
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
        assert.deepEqual([figure.data.length, drawn(figure).data[1].visible], [4, parted]);
      }
    }
  });
});
