import assert from 'node:assert/strict';
import { Matrix, Neuron, numpyRandom, relu, ShapeError, sigmoid } from '@workshop/lib';
import * as lib from '@workshop/lib';
import { captured } from '../support/captured';
import { assertClose } from '../support/close';
import { numpy } from '../support/numpy';

const run = numpy.workshop_run;
const inputs = Matrix.from(run.inputs);
const targets = Matrix.column(run.targets);

function fresh(): Neuron<3> {
  return new Neuron({ inputs: 3, random: numpyRandom(1), activation: sigmoid });
}

describe('Neuron', () => {
  for (const [iterations, weights] of Object.entries(run.weights_after_iteration)) {
    it(`has NumPy's weights after ${iterations} iterations, to 1e-12`, () => {
      const neuron = fresh();
      neuron.train(inputs, targets, { iterations: Number(iterations) });
      assertClose(neuron.weights.toArray().flat(), weights, 1e-12);
    });
  }

  it('prints the digits of the Python workshop', () => {
    const neuron = fresh();
    assert.deepEqual(neuron.weights.toArray().flat(), run.weights_after_iteration['0']);
    neuron.train(inputs, targets, { iterations: 10000 });
    assert.deepEqual(neuron.weights.toArray().flat(), run.weights_after_iteration['10000']);
    const { all_inputs, all_outputs } = run.output_after_10000;
    assert.deepEqual(
      all_inputs.map((example) => neuron.forward(example)),
      all_outputs,
    );
    assert.deepEqual(neuron.forward(Matrix.from(all_inputs)).toArray().flat(), all_outputs);
  });

  it('answers typed inputs as it answers numbers', () => {
    const neuron = fresh();
    assert.equal(neuron.forward(['1', '0', ' 1 ']), neuron.forward([1, 0, 1]));
  });

  it('goes on from where it stopped', () => {
    const [once, twice] = [fresh(), fresh()];
    once.train(inputs, targets, { iterations: 100 });
    twice.train(inputs, targets, { iterations: 60 });
    twice.train(inputs, targets, { iterations: 40 });
    assert.ok(once.weights.equals(twice.weights));
  });

  it('takes the gradient of half the sum of the squared errors, whatever the number of examples', () => {
    for (const examples of [1, 3, 4, 7, 8]) {
      const random = numpyRandom(examples);
      const some = Matrix.random(examples, 5, random);
      const wanted = Matrix.random(examples, 1, random);
      const weights = Matrix.random(5, 1, random);
      const neuron = new Neuron({ weights, activation: lib.tanh });
      const h = 1e-6;
      const lossAt = (k: number, by: number): number => {
        const moved = weights.toArray().map(([w], j) => (j === k ? w + by : w));
        const moving = new Neuron({ weights: Matrix.column(moved), activation: lib.tanh });
        return moving.train(some, wanted, { iterations: 0 }).loss[0];
      };
      const slopes = [0, 1, 2, 3, 4].map((k) => (lossAt(k, h) - lossAt(k, -h)) / (2 * h));
      neuron.train(some, wanted, { iterations: 1, learningRate: 0.5 });
      const step = neuron.weights
        .subtract(weights as Matrix)
        .toArray()
        .flat();
      assertClose(
        step,
        slopes.map((slope) => -0.5 * slope),
        1e-8,
      );
    }
  });

  it('changes nothing of the caller', () => {
    const weights = Matrix.column([0.1, 0.2, 0.3]);
    const neuron = new Neuron({ weights, activation: sigmoid });
    const options = { iterations: 10 };
    neuron.train(inputs, targets, options);
    assert.deepEqual(weights.toArray(), [[0.1], [0.2], [0.3]]);
    assert.deepEqual(inputs.toArray(), run.inputs);
    assert.deepEqual(targets.toArray().flat(), run.targets);
    assert.deepEqual(options, { iterations: 10 });
  });
});

describe('History', () => {
  it('starts at 0, ends at the last iteration, and has a few hundred points', () => {
    for (const iterations of [0, 1, 10, 298, 299, 300, 301, 10_000]) {
      const history = fresh().train(inputs, targets, { iterations });
      const points = history.iterations;
      assert.equal(points[0], 0);
      assert.equal(points[points.length - 1], iterations);
      assert.ok(points.length <= 200, `${points.length} points for ${iterations}`);
      assert.ok(points.every((point, i) => i === 0 || point > points[i - 1]));
      assert.equal(history.weights.length, points.length);
      assert.equal(history.loss.length, points.length);
    }
  });

  it('is spread evenly in the logarithm', () => {
    const { iterations } = fresh().train(inputs, targets, { iterations: 10_000 });
    const late = iterations.slice(0, -1).filter((i) => i >= 100);
    const ratios = late.slice(1).map((i, k) => i / late[k]);
    assert.ok(Math.max(...ratios) / Math.min(...ratios) < 1.05);
  });

  it('has the weights and the error of each point', () => {
    const history = fresh().train(inputs, targets, { iterations: 1000 });
    for (const k of [0, 10, history.iterations.length - 1]) {
      const neuron = fresh();
      neuron.train(inputs, targets, { iterations: history.iterations[k] });
      assert.deepEqual(history.weights[k], neuron.weights.toArray().flat());
      const errors = targets.subtract(neuron.forward(inputs)).toArray().flat();
      assertClose([history.loss[k]], [errors.reduce((sum, e) => sum + e * e, 0) / 2], 1e-15);
    }
  });

  it('says when the neuron is stuck', () => {
    const neuron = new Neuron({ inputs: 3, random: numpyRandom(1), activation: relu });
    const before = neuron.weights;
    const [history] = captured(() => neuron.train(inputs, targets, { iterations: 100 }));
    assert.equal(history.outcome, 'stuck');
    assert.equal(history.iterations.at(-1), 100);
    assert.ok(neuron.weights.equals(before));
  });

  it('tells a stuck neuron from one that is pulled both ways alike', () => {
    const train = (rows: number[][], wanted: number[]): string => {
      const neuron = new Neuron({ weights: Matrix.column([0.5]), activation: relu });
      const call = () => neuron.train(Matrix.from(rows), Matrix.column(wanted), { iterations: 5 });
      return captured(call)[0].outcome;
    };
    assert.equal(train([[1], [1], [-1]], [1, 0, 5]), 'not learned');
    assert.equal(train([[1], [-1]], [0.5, 5]), 'stuck');
  });

  it('never ends a training in which a weight still moves', () => {
    const options = { learningRate: 0.05 };
    const train = (...parts: number[]) => {
      const neuron = new Neuron({ inputs: 3, random: numpyRandom(7), activation: relu });
      const outcomes = parts.map(
        (iterations) =>
          captured(() => neuron.train(inputs, targets, { ...options, iterations }))[0].outcome,
      );
      return { weights: neuron.weights.toArray(), outcome: outcomes.at(-1) };
    };
    const once = train(2000);
    assert.equal(once.outcome, 'stuck');
    assert.deepEqual(train(120, 1, 1, 1878), once);
    assert.deepEqual(train(500, 1500), once);
    assert.notDeepEqual(train(120).weights, once.weights);
  });

  it('sees one that is saturated', () => {
    const saturated = new Neuron({ weights: Matrix.column([50, 50, 50]), activation: sigmoid });
    const [history] = captured(() => saturated.train(inputs, targets, { iterations: 100 }));
    assert.equal(history.outcome, 'stuck');
  });

  it('takes no neuron for stuck that has learned its targets to the last digit', () => {
    for (const f of [relu, lib.hardSigmoid, lib.hardTanh, lib.leakyRelu]) {
      const neuron = new Neuron({ inputs: 3, random: numpyRandom(3), activation: f });
      const history = neuron.train(inputs, targets, { iterations: 100_000, learningRate: 0.1 });
      assert.equal(history.outcome, 'learned', f.name);
    }
  });

  it('does not depend on how many iterations are asked for', () => {
    const [short, long] = [fresh(), fresh()].map((neuron, i) =>
      neuron.train(inputs, targets, { iterations: [2000, 10_000][i] }),
    );
    const shared = short.iterations.slice(0, -1);
    assert.deepEqual(long.iterations.slice(0, shared.length), shared);
    assert.deepEqual(long.weights.slice(0, shared.length), short.weights.slice(0, -1));
    assert.deepEqual(long.loss.slice(0, shared.length), short.loss.slice(0, -1));
  });

  it('has every iteration of a short training', () => {
    const { iterations } = fresh().train(inputs, targets, { iterations: 20 });
    assert.deepEqual(
      iterations,
      Array.from({ length: 21 }, (_, i) => i),
    );
  });

  it('goes on after another, digit for digit as if both trainings had been one', () => {
    const whole = fresh().train(inputs, targets, { iterations: 500 });
    const neuron = fresh();
    let history = neuron.train(inputs, targets, { iterations: 0 });
    for (const iterations of [1, 26, 3, 0, 70, 400]) {
      history = neuron.train(inputs, targets, { iterations, after: history });
    }
    assert.deepEqual(history, whole);
  });

  it('says when the training diverged, and keeps the last finite weights', () => {
    const start = Matrix.column([1, 1, 1]);
    const neuron = new Neuron({ weights: start, activation: lib.identity });
    const options = { iterations: 10_000, learningRate: 10 };
    const [history] = captured(() => neuron.train(inputs, targets, options));
    assert.equal(history.outcome, 'diverged');
    assert.ok(history.weights.flat().every(Number.isFinite));
    assert.ok(history.loss.every(Number.isFinite));
    assert.deepEqual(neuron.weights.toArray().flat(), history.weights[history.weights.length - 1]);
    const shorter = new Neuron({ weights: start, activation: lib.identity });
    const last = history.iterations.at(-1)!;
    assert.equal(
      shorter.train(inputs, targets, { iterations: last, learningRate: 10 }).outcome,
      'not learned',
    );
    assert.ok(shorter.weights.equals(neuron.weights));
  });
});

describe('Neuron, used wrongly', () => {
  const neuron = fresh();
  const cases: [string, () => unknown, string][] = [
    [
      'too few inputs',
      () => neuron.forward([1, 2] as number[]),
      'forward: the neuron has 3 inputs; this example has 2',
    ],
    [
      'a string that is no number',
      () => neuron.forward(['1', 'x', '']),
      "forward: the second input must be a number, or the string of one; got 'x'",
    ],
    [
      'an empty string',
      () => neuron.forward(['1', '0', '']),
      "forward: the third input must be a number, or the string of one; got ''",
    ],
    [
      'an input that is far behind',
      () =>
        new Neuron({ weights: Matrix.zeros(9, 1), activation: sigmoid }).forward([...'12345678x']),
      "forward: input 9 must be a number, or the string of one; got 'x'",
    ],
    ['NaN', () => neuron.forward([1, NaN, 0]), 'forward: the second input must be finite; got NaN'],
    [
      'no list',
      () => neuron.forward(1 as never),
      'forward: expected a list of inputs or a Matrix; got 1',
    ],
    [
      'examples of another size',
      () => neuron.forward(Matrix.zeros(2, 4) as Matrix),
      'forward: the neuron has 3 inputs; this example has 4',
    ],
    [
      'targets in a row',
      () => neuron.train(inputs, targets.transpose() as Matrix, { iterations: 1 }),
      'train: the targets must be 4 x 1, a column with one for each example; they are 1 x 4',
    ],
    [
      'targets that are a list',
      () => neuron.train(inputs, [0, 1] as never, { iterations: 1 }),
      'train: the targets must be a Matrix; got [ 0, 1 ]',
    ],
    [
      'negative iterations',
      () => neuron.train(inputs, targets, { iterations: -1 }),
      'train: iterations must be a whole number of at least 0; got -1',
    ],
    [
      'half an iteration',
      () => neuron.train(inputs, targets, { iterations: 0.5 }),
      'train: iterations must be a whole number of at least 0; got 0.5',
    ],
    [
      'a string for options',
      () => new Neuron('sigmoid' as never),
      "Neuron: expected { weights, activation }; got 'sigmoid'",
    ],
    [
      'null for options',
      () => new Neuron(null as never),
      'Neuron: expected { weights, activation }; got null',
    ],
    [
      'weights in a list',
      () => new Neuron({ weights: [1] as never, activation: sigmoid }),
      'Neuron: the weights must be a Matrix; got [ 1 ]',
    ],
    [
      'no generator',
      () => new Neuron({ inputs: 3, activation: sigmoid } as never),
      'Neuron: random must be a function; got undefined',
    ],
    [
      'a blank string',
      () => neuron.forward(['1', '0', ' ']),
      "forward: the third input must be a number, or the string of one; got ' '",
    ],
    [
      'inputs that are a list',
      () => neuron.train([1] as never, targets, { iterations: 1 }),
      'train: the inputs must be a Matrix; got [ 1 ]',
    ],
    [
      'training examples of another size',
      () => neuron.train(Matrix.zeros(4, 2) as Matrix, targets, { iterations: 1 }),
      'train: the neuron has 3 inputs; this example has 2',
    ],
    [
      'too few targets',
      () => neuron.train(inputs, Matrix.column([1, 0, 1]) as Matrix, { iterations: 1 }),
      'train: the targets must be 4 x 1, a column with one for each example; they are 3 x 1',
    ],
    [
      'targets in two columns',
      () => neuron.train(inputs, Matrix.zeros(4, 2) as Matrix, { iterations: 1 }),
      'train: the targets must be 4 x 1, a column with one for each example; they are 4 x 2',
    ],
    [
      'a number for options',
      () => neuron.train(inputs, targets, 5 as never),
      'train: expected the options { iterations }; got 5',
    ],
    [
      'null for training options',
      () => neuron.train(inputs, targets, null as never),
      'train: expected the options { iterations }; got null',
    ],
    [
      'a learning rate that is none',
      () => neuron.train(inputs, targets, { iterations: 1, learningRate: NaN }),
      'train: the learning rate must be finite; got NaN',
    ],
    [
      'weights too large',
      () =>
        new Neuron({ weights: Matrix.column([1e200]), activation: lib.identity }).train(
          Matrix.from([[1]]),
          Matrix.column([0]),
          { iterations: 1 },
        ),
      'train: the loss at the start must be a finite number; got Infinity',
    ],
    [
      'no options',
      () => neuron.train(inputs, targets, undefined as never),
      'train: expected the options { iterations }; got undefined',
    ],
    [
      'a learning rate of 0',
      () => neuron.train(inputs, targets, { iterations: 1, learningRate: 0 }),
      'train: the learning rate must be above 0; got 0',
    ],
    [
      'weights in a row',
      () => new Neuron({ weights: Matrix.from([[1, 2]]) as never, activation: sigmoid }),
      'Neuron: the weights must be a column, n x 1; they are 1 x 2',
    ],
    [
      'no activation',
      () => new Neuron({ inputs: 3, random: Math.random } as never),
      'Neuron: the activation must be a function; got undefined',
    ],
    [
      'no derivative',
      () => new Neuron({ inputs: 3, random: Math.random, activation: Math.tanh as never }),
      'Neuron: the derivative of the activation must be a function; got undefined',
    ],
    [
      'no inputs',
      () => new Neuron({ inputs: 0, random: Math.random, activation: sigmoid }),
      'Neuron: the number of inputs must be a whole number of at least 1; got 0',
    ],
  ];
  for (const [what, call, message] of cases) {
    it(`names the call and the trouble: ${what}`, () => assert.throws(call, { message }));
  }

  it('tells shapes apart from other trouble', () => {
    assert.throws(() => neuron.forward([1] as number[]), ShapeError);
  });

  it('keeps its weights when a call is refused', () => {
    const before = neuron.weights;
    assert.throws(() => neuron.train(inputs, targets, { iterations: NaN }));
    assert.equal(neuron.weights, before);
  });
});
