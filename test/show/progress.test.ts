import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { activations, identity, Matrix, Neuron } from '@workshop/lib';
import type { History, TrainOptions } from '@workshop/lib';
import { trainWithProgress } from '@workshop/show';
import { printed } from '../support/printed';
import { fresh, inputs, targets, warned } from './figures/drawn';

/** What a program prints that trains in a process of its own. */
function run(program: string): string {
  const [lib, show] = ['@workshop/lib', '@workshop/show'].map((name) =>
    JSON.stringify(require.resolve(name)),
  );
  const code = `
    const { Matrix, Neuron, numpyRandom, sigmoid } = require(${lib});
    const { trainWithProgress } = require(${show});
    const lesson = () => ({
      inputs: Matrix.from([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]]),
      targets: Matrix.column([0, 1, 1, 0]),
      fresh: () => new Neuron({ inputs: 3, random: numpyRandom(1), activation: sigmoid }),
    });
    ${program}`;
  const options = { encoding: 'utf8', timeout: 60_000 } as const;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', code], options);
  assert.equal(stderr, '');
  return stdout;
}

/** Trains with progress, with neither bar nor warnings. */
async function train(neuron: Neuron<3>, options: TrainOptions): Promise<History> {
  const call = () => trainWithProgress(neuron, inputs, targets, options);
  const [[history]] = await printed(() => warned(call));
  return history;
}

/** Watches in which pieces a neuron is trained. */
function watched(neuron: Neuron<3>): number[] {
  const sizes: number[] = [];
  const whole = neuron.train.bind(neuron);
  neuron.train = (x, y, options) => {
    if (options.iterations > 0) sizes.push(options.iterations);
    return whole(x, y, options);
  };
  return sizes;
}

describe('a training with progress', () => {
  for (const iterations of [0, 1, 50, 1000, 1_000_000]) {
    it(`of ${iterations} iterations is one of train, digit for digit`, async () => {
      const [whole, pieces] = [fresh(), fresh()];
      const expected = whole.train(inputs, targets, { iterations });
      assert.deepEqual(await train(pieces, { iterations }), expected);
      assert.ok(pieces.weights.equals(whole.weights));
    });
  }

  it('ends as train does, with every activation and rate', async () => {
    const outcomes = new Set<string>();
    for (const activation of activations) {
      for (const learningRate of [0.1, 1, 10]) {
        const options = { iterations: 400, learningRate };
        const [whole, pieces] = [fresh(activation), fresh(activation)];
        const [expected] = await warned(() => whole.train(inputs, targets, options));
        assert.deepEqual(await train(pieces, options), expected, activation.name);
        assert.ok(pieces.weights.equals(whole.weights));
        outcomes.add(expected.outcome);
      }
    }
    assert.deepEqual([...outcomes].sort(), ['diverged', 'learned', 'not learned', 'stuck']);
  });

  it('goes on after a history', async () => {
    const [whole, pieces] = [fresh(), fresh()];
    const expected = whole.train(inputs, targets, { iterations: 700 });
    const after = pieces.train(inputs, targets, { iterations: 300 });
    const [history, lines] = await printed(() =>
      trainWithProgress(pieces, inputs, targets, { iterations: 400, after }),
    );
    assert.deepEqual(history, expected);
    assert.match(lines[0], /^█{24} 100 % · iteration 700 of 700 · loss [\d.]+ · learned$/);
  });

  it('adapts its pieces to how long they take, and leaves no step out', async () => {
    const neuron = fresh();
    const sizes = watched(neuron);
    await train(neuron, { iterations: 1_000_000 });
    assert.equal(sizes[0], 1);
    assert.ok(sizes.every((size, i) => i === 0 || size <= 8 * sizes[i - 1]));
    assert.ok(Math.max(...sizes) > 1000 && sizes.length < 100_000);
    assert.ok(sizes.length > 10, 'a stop would wait for long');
    assert.equal(
      sizes.reduce((sum, size) => sum + size),
      1_000_000,
    );
  });

  it('ends when it is stopped, with the weights and the history of as many steps', () => {
    const said = run(`
      const assert = require('node:assert/strict');
      const { fresh, inputs, targets } = lesson();
      const neuron = fresh();
      const { train } = neuron;
      let done = 0;
      let pieces = 0;
      neuron.train = function (x, y, options) {
        done += options.iterations;
        if (pieces++ === 6) process.emit('SIGINT');
        return train.call(this, x, y, options);
      };
      trainWithProgress(neuron, inputs, targets, { iterations: 1e12 }).then((history) => {
        const again = fresh();
        const expected = again.train(inputs, targets, { iterations: done });
        assert.deepEqual(history, expected);
        assert.ok(again.weights.equals(neuron.weights));
        console.log(pieces, 'pieces');
      });
    `);
    assert.match(said, /· stopped\n8 pieces\n$/);
  });

  it('warns once, as train does', async () => {
    const neuron = fresh(activations.find(({ name }) => name === 'ReLU'));
    const [[, warnings]] = await printed(() =>
      warned(() => trainWithProgress(neuron, inputs, targets, { iterations: 5000 })),
    );
    assert.equal(warnings.length, 1);
  });

  it('warns of a loss that hardly falls at its end, not on the way', async () => {
    const warningsOf = async (name: string, learningRate: number): Promise<string[]> => {
      const neuron = fresh(activations.find((activation) => activation.name === name));
      const options = { iterations: 20_000, learningRate };
      const [[, warnings]] = await printed(() =>
        warned(() => trainWithProgress(neuron, inputs, targets, options)),
      );
      return warnings;
    };
    const [text, ...others] = await warningsOf('GELU', 0.1);
    assert.match(text, /^train: The neuron has not learned/);
    assert.deepEqual(others, []);
    // Its loss stands nearly still from iteration 300 to 1000.
    assert.deepEqual(await warningsOf('leaky ReLU', 0.01), []);
  });

  it('prints one line where nobody watches', async () => {
    const [, lines] = await printed(() =>
      trainWithProgress(fresh(), inputs, targets, { iterations: 300_000 }),
    );
    assert.equal(lines.length, 1);
    assert.match(lines[0], /^█{24} 100 % · iteration 300 000 of 300 000 · loss \S+ · learned$/);
  });

  it('refuses what train refuses, before there is a bar', async () => {
    const neuron = fresh();
    const refused = async (call: () => Promise<unknown>, message: RegExp): Promise<void> => {
      const [, lines] = await printed(() => assert.rejects(call(), { message }));
      assert.deepEqual(lines, []);
    };
    const once = { iterations: 1 };
    await refused(
      () => trainWithProgress(neuron, inputs, inputs as never, once),
      /^train: the targets must be 4 x 1/,
    );
    const wrong: [unknown, RegExp][] = [
      [undefined, /^trainWithProgress: iterations must be a whole number; got undefined$/],
      [{ iterations: -1 }, /^trainWithProgress: iterations must be a whole number of at least 0/],
      [{ ...once, learningRate: 0 }, /^train: the learning rate must be above 0; got 0$/],
      [
        { ...once, after: {} },
        /^train: after must be a history that ends with these weights; got \{\}$/,
      ],
    ];
    for (const [options, message] of wrong) {
      await refused(() => trainWithProgress(neuron, inputs, targets, options as never), message);
    }
    const far = new Neuron({ weights: Matrix.column([1e200, 0, 0]), activation: identity });
    await refused(() => trainWithProgress(far, inputs, targets, once), /the loss at the start/);
    await refused(
      () => trainWithProgress({} as never, inputs, targets, once),
      /^trainWithProgress: the neuron must be a Neuron; got \{\}$/,
    );
  });
});

/** Clears the rest of the line. */
const CLEAR = '\u001b[K';

describe('a progress bar in a terminal', () => {
  /** What a program writes to a terminal that is so many columns wide. */
  function onTerminal(columns: number, iterations: number): string {
    return run(`
      Object.assign(process.stdout, { isTTY: true, columns: ${columns} });
      const { fresh, inputs, targets } = lesson();
      trainWithProgress(fresh(), inputs, targets, { iterations: ${iterations} });
    `);
  }

  it('is one line, drawn over, at most 10 times a second, and ends as the last state', () => {
    const began = performance.now();
    const drawn = onTerminal(200, 3_000_000).split('\r').slice(1);
    assert.ok(drawn.every((state) => state.includes(CLEAR)));
    const states = drawn.map((state) => state.replace(CLEAR, ''));
    const tenths = (performance.now() - began) / 100;
    assert.ok(states.length > 2 && states.length <= tenths + 1, `${states.length} in ${tenths}`);
    for (const state of states.slice(0, -1)) {
      assert.match(state, /^█*░* \d+ % · iteration [\d ]+ of 3 000 000 · loss \S+ · \d+ s left$/);
    }
    assert.match(states.at(-1)!, /^█{24} 100 % · iteration 3 000 000 of .* · learned\n$/);
  });

  it('is cut where the terminal ends, which a longer line would scroll', () => {
    for (const state of onTerminal(40, 10).split('\r').slice(1)) {
      assert.ok(state.split('\x1b')[0].length < 40);
    }
  });
});
