import assert from 'node:assert/strict';
import fc from 'fast-check';
import { activations, identity, Matrix, Network, numpyRandom, sigmoid, tanh } from '@workshop/lib';
import { captured } from '../support/captured';
import { assertClose } from '../support/close';

/** Those whose slope has no jump: near one, nudging measures nothing. */
const smooth = activations.filter(
  ({ name }) => !/hard|ReLU|step|softsign|^S?ELU$/.test(name) || name === 'softsign',
);

/** A network of 1 to 4 layers with up to 5 neurons, examples, and targets for each. */
const task = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 5 }),
    examples: fc.integer({ min: 1, max: 7 }),
    seed: fc.nat(),
    chosen: fc.array(fc.constantFrom(...smooth), { minLength: 4, maxLength: 4 }),
  })
  .map(({ sizes: [inputs, ...sizes], examples, seed, chosen }) => {
    const random = numpyRandom(seed);
    const layers = sizes.map((size, l) => ({ size, activation: chosen[l] }));
    return {
      network: new Network<number>({ inputs, layers, random }),
      inputs: Matrix.random(examples, inputs, random) as Matrix,
      targets: Matrix.random(examples, sizes.at(-1)!, random) as Matrix,
    };
  });

const flat = (matrices: readonly Matrix[]): number[] => matrices.flatMap(({ data }) => [...data]);
const weightsOf = (network: Network): number[] =>
  flat(network.layers.map((layer) => layer.weights));

function lossOf(network: Network, inputs: Matrix, targets: Matrix): number {
  const errors = targets.subtract(network.forward(inputs));
  return errors.data.reduce((sum, error) => sum + error * error, 0) / 2;
}

describe('backpropagation, whatever the network', () => {
  it('gives for every weight the slope that nudging it measures', () => {
    fc.assert(
      fc.property(task, ({ network, inputs, targets }) => {
        const weights = weightsOf(network);
        const h = 1e-5;
        const slopes = weights.map((weight, k) => {
          const [up, down] = [h, -h].map((by) =>
            lossOf(network.with(weights.with(k, weight + by)), inputs, targets),
          );
          return (up - down) / (2 * h);
        });
        assertClose(
          flat(network.adjustments(inputs, targets)),
          slopes.map((slope) => -slope),
          1e-7,
        );
      }),
    );
  });

  it('has a matrix for each layer, of the shape of its weights', () => {
    fc.assert(
      fc.property(task, ({ network, inputs, targets }) => {
        const sizes = (matrices: readonly Matrix[]) => matrices.map((m) => [m.rows, m.columns]);
        assert.deepEqual(
          sizes(network.adjustments(inputs, targets)),
          sizes(network.layers.map(({ weights }) => weights)),
        );
      }),
    );
  });

  it('is what training does in flat arrays: step for step the same', () => {
    fc.assert(
      fc.property(task, ({ network, inputs, targets }) => {
        const learner = network.with(weightsOf(network));
        captured(() => learner.train(inputs, targets, { iterations: 3, learningRate: 0.05 }));
        let plain = network;
        for (let i = 0; i < 3; i++) {
          const steps = flat(plain.adjustments(inputs, targets)).map((step) => 0.05 * step);
          plain = plain.with(weightsOf(plain).map((weight, k) => weight + steps[k]));
        }
        assertClose(weightsOf(learner), weightsOf(plain), 1e-12);
      }),
    );
  });

  it('goes down with small steps, and gives the loss that its outputs have', () => {
    fc.assert(
      fc.property(task, ({ network, inputs, targets }) => {
        const start = lossOf(network, inputs, targets);
        const [{ loss }] = captured(() =>
          network.train(inputs, targets, { iterations: 20, learningRate: 1e-3 }),
        );
        assertClose([loss[0], loss.at(-1)!], [start, lossOf(network, inputs, targets)], 1e-12);
        assert.ok(loss.at(-1)! <= start + 1e-12, `${start} became ${loss.at(-1)}`);
      }),
    );
  });
});

describe('several layers without an activation', () => {
  it('are one: some single layer gives the same', () => {
    const layers = [2, 1].map((size) => ({ size, activation: identity }));
    const network = new Network({ inputs: 2, layers, random: numpyRandom(1) });
    const at = (a: number, b: number): number => network.forward([a, b])[0];
    const bias = at(0, 0);
    const weights = Matrix.column([at(1, 0) - bias, at(0, 1) - bias, bias]);
    const one = new Network({ inputs: 2, layers: [{ weights, activation: identity }] });
    for (const example of [
      [3, -2],
      [0.5, 0.25],
    ] as [number, number][]) {
      assertClose(one.forward(example), network.forward(example), 1e-14);
    }
  });
});

describe('the test of the slopes', () => {
  it('would notice an error that is not taken back through the weights', () => {
    const layers = [
      { size: 2, activation: tanh },
      { size: 1, activation: sigmoid },
    ];
    const network = new Network({ inputs: 2, layers, random: numpyRandom(1) });
    const weights = weightsOf(network);
    const inputs = Matrix.from([[1, 0]]);
    const targets = Matrix.column([1]);
    const h = 1e-5;
    const [up, down] = [h, -h].map((by) =>
      lossOf(network.with(weights.with(0, weights[0] + by)) as Network, inputs, targets),
    );
    const [hidden, last] = network.adjustments(inputs, targets);
    const biasOfLast = last.get(2, 0);
    const slopeOfHidden = 1 - network.outputs(inputs)[0].get(0, 0) ** 2;
    assertClose([hidden.get(0, 0)], [(down - up) / (2 * h)], 1e-9);
    assert.throws(() => assertClose([biasOfLast * slopeOfHidden], [(down - up) / (2 * h)], 1e-3));
  });
});
