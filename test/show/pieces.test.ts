import assert from 'node:assert/strict';
import { activations, identity, Matrix, Neuron, numpyRandom, sigmoid } from '@workshop/lib';
import { trainWithProgress } from '@workshop/show';
import type { Activation, History } from '@workshop/lib';

const inputs = Matrix.from([
  [0, 0, 1],
  [1, 1, 1],
  [1, 0, 1],
  [0, 1, 1],
]);
const targets = Matrix.column([0, 1, 1, 0]);
const go = async (): Promise<boolean> => false;

function fresh(activation: Activation = sigmoid): Neuron<3> {
  return new Neuron({ inputs: 3, random: numpyRandom(1), activation });
}

async function quietly<T>(call: () => T | Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await call();
  } finally {
    console.warn = warn;
  }
}

describe('training in pieces', () => {
  it('gives the weights and the history of a training in one go, digit for digit', async () => {
    for (const iterations of [0, 1, 50, 299, 300, 1_000_000]) {
      const [whole, pieces] = [fresh(), fresh()];
      const expected = whole.train(inputs, targets, { iterations });
      assert.deepEqual(await pieces.trainInPieces(inputs, targets, { iterations }, go), expected);
      assert.ok(pieces.weights.equals(whole.weights));
    }
  });

  it('ends as in one go, with every activation and also where it goes wrong', async () => {
    const outcomes = new Set<string>();
    for (const activation of activations) {
      for (const learningRate of [0.1, 1, 10]) {
        const options = { iterations: 400, learningRate };
        const [whole, pieces] = [fresh(activation), fresh(activation)];
        const expected = await quietly(() => whole.train(inputs, targets, options));
        assert.deepEqual(
          await quietly(() => pieces.trainInPieces(inputs, targets, options, go)),
          expected,
        );
        outcomes.add(expected.outcome);
      }
    }
    assert.deepEqual([...outcomes].sort(), ['died', 'diverged', 'finished']);
  });

  it('pauses more than once in a long one, and ends when it is told to', async () => {
    const neuron = fresh();
    const seen: number[] = [];
    const history = await neuron.trainInPieces(
      inputs,
      targets,
      { iterations: 1e12 },
      async ({ iteration, error }) => {
        assert.ok(error > 0);
        seen.push(iteration);
        return seen.length === 4;
      },
    );
    assert.equal(history.outcome, 'stopped');
    assert.deepEqual(
      [...seen].sort((a, b) => a - b),
      seen,
    );
    assert.equal(history.iterations.at(-1), seen[3]);
    assert.deepEqual(history.weights.at(-1), neuron.weights.toArray().flat());
    assert.ok(history.iterations.length <= 300);
    const again = fresh();
    again.train(inputs, targets, { iterations: seen[3] });
    assert.ok(again.weights.equals(neuron.weights));
    assertAligned(history);
  });

  it('refuses what train refuses, and a pause that is no function', async () => {
    const neuron = fresh() as Neuron;
    await assert.rejects(
      neuron.trainInPieces(inputs, inputs as never, { iterations: 1 }, go),
      /train: the targets must be 4 x 1/,
    );
    await assert.rejects(
      neuron.trainInPieces(inputs, targets, { iterations: -1 }, go),
      /train: iterations must be/,
    );
    await assert.rejects(neuron.trainInPieces(inputs, targets, { iterations: 1 }, 3 as never), {
      message: 'trainInPieces: pause must be a function; got 3',
    });
    const far = new Neuron({ weights: Matrix.column([1e200, 0, 0]), activation: identity });
    await assert.rejects(
      far.trainInPieces(inputs, targets, { iterations: 1 }, go),
      /with the starting weights/,
    );
    await assert.rejects(trainWithProgress({} as never, inputs, targets, { iterations: 1 }), {
      message: 'trainWithProgress: the first argument must be a neuron; got {}',
    });
  });
});

function assertAligned({ iterations, weights, error }: History): void {
  assert.deepEqual([weights.length, error.length], [iterations.length, iterations.length]);
}
