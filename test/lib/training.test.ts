import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Matrix, Neuron, sigmoid, tanh } from '@workshop/lib';
import { assertClose } from '../support/close';

const entry = fc.double({ min: -1, max: 1, noNaN: true });

/** Examples, a target for each, and starting weights. */
const task = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 6 }))
  .chain(([examples, size]) => {
    const list = (length: number): fc.Arbitrary<number[]> =>
      fc.array(entry, { minLength: length, maxLength: length });
    return fc.record({
      rows: fc.array(list(size), { minLength: examples, maxLength: examples }),
      targets: list(examples),
      weights: list(size),
      activation: fc.constantFrom(sigmoid, tanh),
      order: fc.shuffledSubarray(
        Array.from({ length: examples }, (_, i) => i),
        { minLength: examples },
      ),
    });
  });

type Task = typeof task extends fc.Arbitrary<infer T> ? T : never;

function train({ rows, targets, weights, activation }: Omit<Task, 'order'>, iterations = 20) {
  const neuron = new Neuron({ weights: Matrix.column(weights), activation });
  const history = neuron.train(Matrix.from(rows), Matrix.column(targets), {
    iterations,
    learningRate: 0.1,
  });
  return { neuron, history };
}

describe('training, whatever the examples', () => {
  it('takes the steps that the matrices give, as notebook 3 has them', () => {
    fc.assert(
      fc.property(task, (some) => {
        const [inputs, targets] = [Matrix.from(some.rows), Matrix.column(some.targets)];
        const neuron = new Neuron({
          weights: Matrix.column(some.weights),
          activation: some.activation,
        });
        const step = neuron.weights.add(neuron.adjustments(inputs, targets).multiply(0.1));
        neuron.train(inputs, targets, { iterations: 1, learningRate: 0.1 });
        assert.ok(neuron.weights.equals(step, 1e-12));
      }),
    );
  });

  it('does not depend on the order of the examples', () => {
    fc.assert(
      fc.property(task, (some) => {
        const shuffled = {
          ...some,
          rows: some.order.map((i) => some.rows[i]),
          targets: some.order.map((i) => some.targets[i]),
        };
        const [one, other] = [train(some).neuron, train(shuffled).neuron];
        assertClose(one.weights.toArray().flat(), other.weights.toArray().flat(), 1e-12);
      }),
    );
  });

  it('takes no step without iterations, and with them ends at the last', () => {
    fc.assert(
      fc.property(task, fc.integer({ min: 0, max: 400 }), (some, iterations) => {
        const { neuron, history } = train(some, iterations);
        assert.match(history.outcome, /learned$/);
        assert.deepEqual(history.weights[0], some.weights);
        assert.equal(history.iterations.at(-1), iterations);
        assert.deepEqual(history.weights.at(-1), neuron.weights.toArray().flat());
      }),
    );
  });

  it('makes the loss smaller with small steps', () => {
    fc.assert(
      fc.property(task, (some) => {
        const { loss } = train(some, 50).history;
        assert.ok(loss.at(-1)! <= loss[0] + 1e-12, `${loss[0]} became ${loss.at(-1)}`);
      }),
    );
  });

  it('gives for one example what it gives for it among others', () => {
    fc.assert(
      fc.property(task, (some) => {
        const { neuron } = train(some);
        const together = neuron.forward(Matrix.from(some.rows)).toArray().flat();
        assert.deepEqual(
          some.rows.map((row) => neuron.forward(row)),
          together,
        );
      }),
    );
  });
});

describe('a training in which no weight moves any more', () => {
  const one = Matrix.from([[1]]);
  const goal = Matrix.column([Math.tanh(0.5)]);
  const settled = () => new Neuron({ weights: Matrix.column([0.5]), activation: tanh });

  it('has every further step done, and ends as if it had taken them', () => {
    const neuron = settled();
    const history = neuron.train(one, goal, { iterations: 1e9 });
    assert.deepEqual([history.outcome, history.iterations.at(-1)], ['learned', 1e9]);
    assert.ok(history.weights.every(([weight]) => weight === 0.5));
    assert.equal(neuron.weights.get(0, 0), 0.5);
  });

  it('has the same history in parts', () => {
    const whole = settled().train(one, goal, { iterations: 1e6 });
    const neuron = settled();
    const first = neuron.train(one, goal, { iterations: 1234 });
    assert.deepEqual(neuron.train(one, goal, { iterations: 1e6 - 1234, after: first }), whole);
  });
});

describe('a training whose step is too long for a number', () => {
  it('keeps the weights of before', () => {
    const neuron = new Neuron({ weights: Matrix.column([0]), activation: sigmoid });
    const examples = Matrix.from([[1e200]]);
    const history = neuron.train(examples, Matrix.column([1]), {
      iterations: 10,
      learningRate: 1e200,
    });
    assert.deepEqual(
      [history.outcome, history.iterations, neuron.weights.toArray()],
      ['diverged', [0], [[0]]],
    );
  });
});
