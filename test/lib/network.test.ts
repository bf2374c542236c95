import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  activation,
  identity,
  Matrix,
  Network,
  Neuron,
  numpyRandom,
  relu,
  ShapeError,
  sigmoid,
  tanh,
} from '@workshop/lib';
import * as lib from '@workshop/lib';
import { captured } from '../support/captured';
import { assertClose } from '../support/close';
import { root } from '../support/root';

interface Case {
  sizes: number[];
  activations: ('sigmoid' | 'tanh' | 'relu' | 'identity')[];
  seed: number;
  rate: number;
  iterations: number;
  inputs: number[][];
  targets: number[][];
  start: number[];
  adjustments: number[];
  hidden: number[][];
  outputs: number[][];
  weights: number[];
  loss: [number, number];
}

/** Written by numpy_networks.py, which says what each of them is. */
const { networks }: { networks: Case[] } = JSON.parse(
  readFileSync(join(root, 'test', 'fixtures', 'numpy-networks.json'), 'utf8'),
);

const inputs = Matrix.from([
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
]);
const targets = Matrix.column([0, 1, 1, 0]);

function fresh(seed = 1, hidden = tanh): Network<2> {
  const layers = [
    { size: 2, activation: hidden },
    { size: 1, activation: sigmoid },
  ];
  return new Network({ inputs: 2, layers, random: numpyRandom(seed) });
}

function begun({ sizes, activations, seed }: Case): Network {
  const [first, ...others] = sizes;
  const layers = others.map((size, l) => ({ size, activation: lib[activations[l]] }));
  return new Network({ inputs: first, layers, random: numpyRandom(seed) });
}

const flat = (matrices: readonly Matrix[]): number[] => matrices.flatMap(({ data }) => [...data]);
const weightsOf = (network: Network): number[] =>
  flat(network.layers.map((layer) => layer.weights));

describe('Network', () => {
  for (const example of networks) {
    const { sizes, activations, seed, rate, iterations } = example;
    const what = `${sizes.join('-')}, ${activations.join(', ')}, seed ${seed}, rate ${rate}`;
    it(`has NumPy's numbers, to 1e-10: ${what}, ${iterations} iterations`, () => {
      const network = begun(example);
      const [x, t] = [Matrix.from(example.inputs), Matrix.from(example.targets)];
      assert.deepEqual(weightsOf(network), example.start);
      assertClose(flat(network.adjustments(x, t)), example.adjustments, 1e-14);
      const [history] = captured(() => network.train(x, t, { iterations, learningRate: rate }));
      assertClose(weightsOf(network), example.weights, 1e-10);
      assertClose([history.loss[0], history.loss.at(-1)!], example.loss, 1e-10);
      assertClose([...network.forward(x).data], example.outputs.flat(), 1e-10);
      assertClose([...network.outputs(x)[0].data], example.hidden.flat(), 1e-10);
    });
  }

  it('gives for one example the list of what it gives for it among others', () => {
    const network = fresh();
    const together = network.forward(inputs).toArray();
    assert.deepEqual(
      inputs.toArray().map((row) => network.forward(row)),
      together,
    );
    assert.deepEqual(network.forward(['1', ' 0 ']), together[2]);
  });

  it('has the outputs of every layer, the last of which are its own', () => {
    const network = fresh();
    const [hidden, last, ...others] = network.outputs(inputs);
    assert.deepEqual([hidden.rows, hidden.columns, others.length], [4, 2, 0]);
    assert.deepEqual(last, network.forward(inputs));
  });

  it('is built of neurons: a layer gives what each of them gives, with a last input of 1', () => {
    const network = fresh();
    const [{ weights }] = network.layers;
    const withOnes = Matrix.from(inputs.toArray().map((row) => [...row, 1]));
    for (const j of [0, 1]) {
      const column = Matrix.column(weights.toArray().map((row) => row[j]));
      const neuron: Neuron = new Neuron({ weights: column, activation: tanh });
      assertClose(
        [...neuron.forward(withOnes).data],
        network
          .outputs(inputs)[0]
          .toArray()
          .map((row) => row[j]),
        1e-15,
      );
    }
  });

  it('of one layer with one neuron learns what a neuron learns, whose last input is 1', () => {
    const withOnes = Matrix.from(inputs.toArray().map((row) => [...row, 1]));
    const neuron: Neuron = new Neuron({ inputs: 3, random: numpyRandom(4), activation: sigmoid });
    const layers = [{ size: 1, activation: sigmoid }];
    const network = new Network({ inputs: 2, layers, random: numpyRandom(4) });
    const wanted = Matrix.column([0, 1, 1, 1]);
    const [one, other] = [
      neuron.train(withOnes, wanted as Matrix<number, 1>, { iterations: 500 }),
      network.train(inputs, wanted, { iterations: 500 }),
    ];
    assert.deepEqual(one.iterations, other.iterations);
    assertClose(one.loss, other.loss, 1e-13);
    assertClose(one.weights.flat(), other.weights.flat(), 1e-12);
    assert.equal(one.outcome, other.outcome);
  });

  it('takes layers that are there, weights and all', () => {
    const network = fresh();
    const copy = new Network({ inputs: 2, layers: network.layers });
    assert.deepEqual(copy.forward(inputs), network.forward(inputs));
    const half = [network.layers[0], { size: 3, activation: relu }];
    const mixed = new Network({ inputs: 2, layers: half, random: numpyRandom(1) });
    assert.equal(mixed.layers[0].weights, network.layers[0].weights);
    assert.deepEqual(mixed.layers[1].weights, Matrix.random(3, 3, numpyRandom(1)));
  });

  it('goes back to what it was at any point of its history', () => {
    const network = fresh();
    const history = network.train(inputs, targets, { iterations: 100 });
    assert.deepEqual(network.with(history.weights[0]).layers, fresh().layers);
    const again = fresh();
    again.train(inputs, targets, { iterations: history.iterations[30] });
    assert.deepEqual(network.with(history.weights[30]).layers, again.layers);
    assert.deepEqual(network.with(history.weights.at(-1)!).layers, network.layers);
  });

  it('goes on after another training, digit for digit as if both had been one', () => {
    const whole = fresh().train(inputs, targets, { iterations: 500 });
    const network = fresh();
    let history = network.train(inputs, targets, { iterations: 0 });
    for (const iterations of [1, 26, 3, 0, 70, 400]) {
      history = network.train(inputs, targets, { iterations, after: history });
    }
    assert.deepEqual(history, whole);
  });

  it('changes nothing of the caller', () => {
    const weights = Matrix.random(3, 1, numpyRandom(1));
    const before = [...weights.data];
    const network = new Network({ inputs: 2, layers: [{ weights, activation: sigmoid }] });
    const history = network.train(inputs, targets, { iterations: 10 });
    network.with(history.weights[0]);
    assert.deepEqual([...weights.data], before);
    assert.deepEqual([...history.weights[0]], before);
  });
});

describe('how the training of a network ends', () => {
  const ends = (network: Network<2>, options: object) =>
    captured(() => network.train(inputs, targets, { iterations: 10_000, ...options }));

  it('learned, and nothing is said', () => {
    const [{ outcome }, texts] = ends(fresh(3), {});
    assert.deepEqual([outcome, texts], ['learned', []]);
  });

  it('not learned, where the loss hardly falls any more', () => {
    const [{ outcome, loss }, [text]] = ends(fresh().with(Array(9).fill(0)), {});
    assert.deepEqual([outcome, loss.at(-1)], ['not learned', 0.5]);
    assert.match(
      text,
      /^train: The network has not learned: .*\n.*\n.*\n.* more hidden neurons\.$/,
    );
  });

  it('stuck, where the last slopes are 0', () => {
    const layers = [
      { size: 2, activation: tanh },
      { weights: Matrix.column([0, 0, -1]), activation: relu },
    ];
    const network = new Network({ inputs: 2, layers, random: numpyRandom(1) });
    const [{ outcome }, [text]] = ends(network, { iterations: 50 });
    assert.equal(outcome, 'stuck');
    assert.match(text, /^train: The network is stuck from the very start\.\n/);
  });

  it('diverged, with the last weights whose loss is finite', () => {
    const layers = [
      { size: 2, activation: identity },
      { size: 1, activation: identity },
    ];
    const network = new Network({ inputs: 2, layers, random: numpyRandom(1) });
    const [{ outcome, weights, loss }, [text]] = ends(network, { learningRate: 10 });
    assert.equal(outcome, 'diverged');
    assert.ok(Number.isFinite(loss.at(-1)));
    assert.deepEqual(weightsOf(network), weights.at(-1));
    assert.match(text, /^train: The training diverged: /);
  });

  it('and a derivative that does not fit is told, of a hidden layer too', () => {
    const wrong = activation('mine', Math.tanh, (z) => 1 - z * z);
    const [, [text]] = captured(() => fresh(1, wrong).train(inputs, targets, { iterations: 1 }));
    assert.match(text, /'mine' does not fit/);
  });
});

describe('Network, used wrongly', () => {
  const network = fresh();
  const hidden = { size: 2, activation: tanh };
  const make = (options: unknown) => () => new Network(options as never);
  const random = numpyRandom(1);
  const cases: [string, () => unknown, string][] = [
    ['no options', make(undefined), 'Network: expected { inputs, layers, random }; got undefined'],
    [
      'no inputs',
      make({ inputs: 0, layers: [hidden], random }),
      'Network: the number of inputs must be a whole number of at least 1; got 0',
    ],
    [
      'no layers',
      make({ inputs: 2, layers: [], random }),
      'Network: the layers must be a list of at least one; got []',
    ],
    [
      'layers that are none',
      make({ inputs: 2, layers: 3, random }),
      'Network: the layers must be a list of at least one; got 3',
    ],
    [
      'a size in place of a layer',
      make({ inputs: 2, layers: [hidden, 1], random }),
      'Network: layers[1] must be { size, activation }; got 1',
    ],
    [
      'a hole in place of a layer',
      // oxlint-disable-next-line no-sparse-arrays
      make({ inputs: 2, layers: [hidden, , hidden], random }),
      'Network: layers[1] must be { size, activation }; got undefined',
    ],
    [
      'no activation',
      make({ inputs: 2, layers: [{ size: 2 }], random }),
      'Network: layers[0]: the activation must be a function; got undefined',
    ],
    [
      'no derivative',
      make({ inputs: 2, layers: [{ size: 2, activation: Math.tanh }], random }),
      'Network: layers[0]: the derivative of the activation must be a function; got undefined',
    ],
    [
      'half a neuron',
      make({ inputs: 2, layers: [{ size: 0.5, activation: tanh }], random }),
      'Network: layers[0]: the size must be a whole number of at least 1; got 0.5',
    ],
    [
      'no generator',
      make({ inputs: 2, layers: [hidden] }),
      'Network: random must be a function; got undefined',
    ],
    [
      'a generator of other numbers',
      make({ inputs: 2, layers: [hidden], random: () => 2 }),
      'Network: random() must give numbers from 0 to 1; got 2',
    ],
    [
      'weights in a list',
      make({ inputs: 2, layers: [{ weights: [1], activation: tanh }] }),
      'Network: layers[0]: the weights must be a Matrix; got [ 1 ]',
    ],
    [
      'weights without a row for the bias',
      make({
        inputs: 2,
        layers: [hidden, { weights: Matrix.zeros(2, 1), activation: tanh }],
        random,
      }),
      'Network: layers[1]: the weights need 3 rows, one for each input and one for the bias; they are 2 x 1',
    ],
    [
      'too few inputs',
      () => network.forward([1] as number[]),
      'forward: the network has 2 inputs; this example has 1',
    ],
    [
      'a string that is no number',
      () => network.forward(['1', 'x']),
      "forward: the second input must be a number, or the string of one; got 'x'",
    ],
    [
      'no list',
      () => network.forward(1 as never),
      'forward: expected a list of inputs or a Matrix; got 1',
    ],
    [
      'examples of another size',
      () => network.forward(Matrix.zeros(4, 3) as Matrix),
      'forward: the network has 2 inputs; this example has 3',
    ],
    [
      'a list where only a matrix goes',
      () => network.outputs([1, 0] as never),
      'outputs: the inputs must be a Matrix; got [ 1, 0 ]',
    ],
    [
      'examples of another size, for the layers',
      () => network.outputs(Matrix.zeros(4, 3) as Matrix),
      'outputs: the network has 2 inputs; this example has 3',
    ],
    [
      'targets that are a list',
      () => network.adjustments(inputs, [0, 1, 1, 0] as never),
      'adjustments: the targets must be a Matrix; got [ 0, 1, 1, 0 ]',
    ],
    [
      'too few targets',
      () => network.train(inputs, Matrix.column([1]) as Matrix, { iterations: 1 }),
      'train: the targets must be 4 x 1, a column with one for each example; they are 1 x 1',
    ],
    [
      'targets for other outputs',
      () =>
        new Network({ inputs: 2, layers: [hidden], random }).train(inputs, targets, {
          iterations: 1,
        }),
      'train: the targets must be 4 x 2, a row for each example; they are 4 x 1',
    ],
    [
      'no iterations',
      () => network.train(inputs, targets, {} as never),
      'train: iterations must be a whole number; got undefined',
    ],
    [
      'a history of other weights',
      () => {
        const after = fresh(2).train(inputs, targets, { iterations: 0 });
        network.train(inputs, targets, { iterations: 1, after });
      },
      'train: after must be a history that ends with these weights; got { iterations, weights, loss, outcome }',
    ],
    [
      'too few weights',
      () => network.with([1, 2]),
      'with: the network has 9 weights; this list has 2',
    ],
    ['no weights', () => network.with(1 as never), 'with: the weights must be a list; got 1'],
    [
      'a weight that is none',
      () => network.with([1, 2, 3, 4, NaN, 6, 7, 8, 9]),
      'with: the weights[4] must be finite; got NaN',
    ],
    [
      'outputs that are too large',
      () => {
        const weights = Matrix.from([[1e200], [1e200]]);
        const large = new Network({ inputs: 1, layers: [{ weights, activation: identity }] });
        large.train(Matrix.column([1]), Matrix.column([1]), { iterations: 1 });
      },
      'train: the loss at the start must be a finite number; got Infinity',
    ],
    [
      'a hidden activation that gives no number',
      () => {
        const squareRoot = activation('root', Math.sqrt, (_z, y) => 1 / (2 * y));
        const layers = [
          { weights: Matrix.from([[-1], [0]]), activation: squareRoot },
          { size: 1, activation: sigmoid },
        ];
        const other = new Network({ inputs: 1, layers, random });
        captured(() => other.train(Matrix.column([1]), Matrix.column([1]), { iterations: 1 }));
      },
      "train: 'root' gives no number at z = -1; got NaN",
    ],
  ];
  for (const [what, call, message] of cases) {
    it(`names the call and the trouble: ${what}`, () => assert.throws(call, { message }));
  }

  it('tells shapes apart from other trouble', () => {
    assert.throws(() => network.forward([1] as number[]), ShapeError);
    assert.throws(() => network.with([1]), ShapeError);
  });

  it('keeps its layers when a call is refused', () => {
    const before = network.layers;
    assert.throws(() => network.train(inputs, targets, { iterations: NaN }));
    assert.equal(network.layers, before);
  });

  it('is refused by the compiler where it knows the sizes', () => {
    // @ts-expect-error
    assert.throws(() => network.forward([1, 0, 1]), ShapeError);
    // @ts-expect-error
    assert.throws(() => network.forward(inputs.transpose()), ShapeError);
    // @ts-expect-error
    assert.throws(() => network.train(inputs, targets.transpose(), { iterations: 1 }), ShapeError);
    const answers: Matrix<4, number> = network.forward(inputs);
    assert.equal(answers.columns, 1);
  });
});
