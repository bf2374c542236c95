import assert from 'node:assert/strict';
import fc from 'fast-check';
import { activations, Matrix, Network, numpyRandom } from '@workshop/lib';
import type { NetworkOptions } from '@workshop/lib';
import { captured } from '../../support/captured';
import { outcome } from '../outcome';
import { Property } from '../property';
import { anything, listOf, matrix, mostly, ordinary, wild } from '../values';

const few = mostly(fc.integer({ min: 1, max: 4 }));
const someActivation = fc.constantFrom(...activations);

const layer = fc.oneof(
  { weight: 20, arbitrary: fc.record({ size: few, activation: mostly(someActivation) }) },
  { weight: 1, arbitrary: fc.record({ weights: mostly(matrix), activation: someActivation }) },
  { weight: 1, arbitrary: anything },
);

export const constructed = new Property(
  'a network has layers that fit one another, of the sizes that it was asked for',
  fc.oneof(
    fc.record({
      inputs: few,
      layers: mostly(fc.array(layer, { minLength: 1, maxLength: 3 })),
      random: mostly(fc.constant(() => 0.25)),
    }),
    anything,
  ),
  (options) => {
    const network = outcome(/^Network: /, options, () => new Network(options as NetworkOptions<2>));
    if (!network) return false;
    const { inputs, layers } = options as NetworkOptions<number>;
    assert.equal(network.layers.length, layers.length);
    let rows = inputs + 1;
    network.layers.forEach(({ weights }, l) => {
      const asked = layers[l];
      assert.equal(weights.rows, rows);
      assert.equal(weights.columns, 'weights' in asked ? asked.weights.columns : asked.size);
      assert.ok(weights.data.every(Number.isFinite));
      rows = weights.columns + 1;
    });
    return true;
  },
  0.08,
);

/** Examples that fit, and now and then something else. */
const lesson = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 4 }),
    examples: fc.integer({ min: 1, max: 4 }),
    activation: someActivation,
    learningRate: fc.oneof(fc.double({ min: 1e-3, max: 10, noNaN: true }), wild),
    iterations: fc.nat(40),
  })
  .chain(({ sizes, examples, ...others }) => {
    const numbers = fc.oneof({ weight: 30, arbitrary: ordinary }, wild);
    const table = (columns: number) =>
      mostly(listOf(listOf(numbers, columns), examples).map((list) => Matrix.from(list)));
    return fc.record({
      sizes: fc.constant(sizes),
      inputs: table(sizes[0]),
      targets: table(sizes.at(-1)!),
      options: fc.constant(others),
    });
  });

export const trained = new Property(
  'train moves a network as its adjustments say, or leaves it as it was',
  lesson,
  ({ sizes: [inputs, ...sizes], options: { activation, ...options }, ...given }) => {
    const layers = sizes.map((size) => ({ size, activation }));
    const network: Network = new Network<number>({ inputs, layers, random: numpyRandom(1) });
    const before = network.layers;
    const [x, t] = [given.inputs as Matrix, given.targets as Matrix];
    const adjustments = outcome(/^adjustments: /, [x, t], () => network.adjustments(x, t));
    adjustments?.forEach(({ rows, columns }, l) => {
      assert.deepEqual([rows, columns], [before[l].weights.rows, before[l].weights.columns]);
    });
    const [history] = captured(() =>
      outcome(/^train: /, [x, t, options], () => network.train(x, t, options)),
    );
    if (!history) {
      assert.equal(network.layers, before);
      return false;
    }
    const weights = network.layers.flatMap((one) => [...one.weights.data]);
    assert.deepEqual(history.weights.at(-1), weights);
    assert.ok(history.weights.flat().every(Number.isFinite));
    assert.deepEqual(
      [history.loss.length, history.weights.length],
      [history.iterations.length, history.iterations.length],
    );
    return true;
  },
  0.2,
);
