import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Kernel } from '../support/kernel';
import type { Output } from '../support/outputs';
import { root } from '../support/root';

const START = `
  import { Matrix, Neuron, numpyRandom, sigmoid } from '@workshop/lib';
  import { trainWithProgress } from '@workshop/show';
  const inputs = Matrix.from([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]]);
  const targets = Matrix.column([0, 1, 1, 0]);
  const neuron = new Neuron({ inputs: 3, random: numpyRandom(1), activation: sigmoid });
  const twin = new Neuron({ inputs: 3, random: numpyRandom(1), activation: sigmoid });
`;
/** A training that would go on for hours. */
const ENDLESS = 'await trainWithProgress(neuron, inputs, targets, { iterations: 1e12 })';

/** Presses the stop button when a training is under way, and once more after each 'again'. */
function stopButton(kernel: Kernel): (text: string) => void {
  let pressed = 0;
  let again = 0;
  return (text) => {
    if (text.includes('again')) again++;
    const [, done = ''] = /iteration (.+) of .* left$/.exec(text) ?? [];
    if (Number(done.replace(/\D/g, '')) <= 1000 || pressed > again) return;
    pressed++;
    void kernel.control.interrupt();
  };
}

function barOf(output: Output): string {
  return 'data' in output ? String(output.data['text/plain']) : '';
}

describe('a training with a progress bar, in the kernel', () => {
  let kernel: Kernel;

  before(async () => {
    kernel = await Kernel.start(join(root, 'notebooks'));
  });
  beforeEach(async () => {
    assert.equal((await kernel.execute(START)).status, 'ok');
  });
  after(() => kernel?.stop());

  it('draws on one output, which ends full, and gives the numbers of train', async () => {
    const { status, outputs } = await kernel.execute(`
      const history = await trainWithProgress(neuron, inputs, targets, { iterations: 1000000 });
      twin.train(inputs, targets, { iterations: 1000000 });
      console.log(history.outcome, twin.weights.equals(neuron.weights));
    `);
    assert.equal(status, 'ok');
    assert.equal(outputs.length, 2);
    assert.match(
      barOf(outputs[0]),
      /^█{24} 100 % · iteration 1 000 000 of 1 000 000 · loss [\d.e-]+ · learned$/,
    );
    assert.deepEqual(outputs[1], {
      output_type: 'stream',
      name: 'stdout',
      text: 'learned true\n',
    });
  });

  it('is ended by the stop button, with the weights so far; its cell and the next one go on', async () => {
    const { status, outputs } = await kernel.execute(
      `const stopped = ${ENDLESS}; console.log('after');`,
      { onOutput: stopButton(kernel) },
    );
    assert.equal(status, 'ok');
    assert.match(
      barOf(outputs[0]),
      /^[░█]{24} 0 % · iteration [\d ]+ of 1 000 000 000 000 · loss .* · stopped$/,
    );
    assert.deepEqual(outputs.slice(1), [
      { output_type: 'stream', name: 'stdout', text: 'after\n' },
    ]);
    const next = await kernel.execute(`
      const last = stopped.iterations[stopped.iterations.length - 1];
      twin.train(inputs, targets, { iterations: last });
      console.log(stopped.outcome, last > 1000, twin.weights.equals(neuron.weights));
    `);
    assert.deepEqual(next.outputs, [
      { output_type: 'stream', name: 'stdout', text: 'learned true true\n' },
    ]);
  });

  it('in an endless loop of the learner ends for good when the button is pressed again', async () => {
    const { status } = await kernel.execute(`while (true) { ${ENDLESS}; console.log('again'); }`, {
      onOutput: stopButton(kernel),
    });
    assert.equal(status, 'error');
    const { outputs } = await kernel.execute(`
      const before = neuron.weights;
      for (let i = 0; i < 100; i++) await new Promise((resolve) => setImmediate(resolve));
      console.log(before.equals(neuron.weights));
    `);
    assert.deepEqual(outputs, [{ output_type: 'stream', name: 'stdout', text: 'true\n' }]);
  });

  it('leaves the stop button as it was', async () => {
    await kernel.execute('await trainWithProgress(neuron, inputs, targets, { iterations: 1000 })');
    const onOutput = (): void => void kernel.control.interrupt();
    const endless = "setTimeout(() => console.log('begun')); await new Promise(() => {});";
    assert.equal((await kernel.execute(endless, { onOutput })).status, 'error');
    assert.equal((await kernel.execute('1')).status, 'ok');
  });
});

describe('a training with a progress bar, in a stock tslab', () => {
  let kernel: Kernel;

  before(async () => {
    kernel = await Kernel.start(join(root, 'notebooks'), 'stock');
    assert.equal((await kernel.execute(START)).status, 'ok');
  });
  after(() => kernel?.stop());

  it('draws on one output, which ends full', async () => {
    const call =
      'const h = await trainWithProgress(neuron, inputs, targets, { iterations: 100000 })';
    const { status, outputs } = await kernel.execute(call);
    assert.equal(status, 'ok');
    assert.equal(outputs.length, 1);
    assert.match(barOf(outputs[0]), /^█{24} 100 % · iteration 100 000 of 100 000 · .* · learned$/);
  });
});
