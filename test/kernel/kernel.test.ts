import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Kernel } from '../support/kernel';
import { textOf } from '../support/outputs';
import type { Output } from '../support/outputs';
import { root } from '../support/root';

function textsOf(outputs: Output[]): string {
  return outputs.map(textOf).join('');
}

describe('in the kernel', () => {
  let kernel: Kernel;

  before(async () => {
    kernel = await Kernel.start(join(root, 'notebooks'));
  });
  after(() => kernel?.stop());

  it('asks, in the very cell that imports it, one question after the other', async () => {
    const { outputs, prompts } = await kernel.execute(
      `import { input } from '@workshop/show'; const a = await input('A: ', '1'); const b = await input('B: ', '2'); console.log([a, b]);`,
      { answers: ['x', ' y '] },
    );
    assert.deepEqual(prompts, ['A: ', 'B: ']);
    assert.equal(textsOf(outputs), "[ 'x', ' y ' ]\n");
  });

  it('takes the fallback, and says so, where nobody can type', async () => {
    const { outputs, prompts } = await kernel.execute("await input('A: ', '7')");
    assert.deepEqual(prompts, []);
    assert.equal(textsOf(outputs), 'A: 7 (nobody can type here, so this answer was taken)\n7');
  });

  it('the stop button ends an endless loop, and the next cell runs', async () => {
    const onOutput = (): void => void kernel.control.interrupt();
    const { status } = await kernel.execute("console.log('begun'); while (true) {}", { onOutput });
    assert.equal(status, 'error');
    assert.equal(textsOf((await kernel.execute('1 + 1')).outputs), '2');
  });

  it('a cell sent right behind an error is skipped, and so not ok', async () => {
    const [first, second] = await Promise.all([
      kernel.execute("throw new Error('x')"),
      kernel.execute('2'),
    ]);
    assert.deepEqual([first.status, second.status], ['error', 'aborted']);
  });

  it('Tab and Shift-Tab know lib', async () => {
    await kernel.execute(
      "import { Matrix } from '@workshop/lib'; const m = Matrix.from([[1, 2, 3]]);",
    );
    assert.ok((await kernel.complete('m.trans')).includes('transpose'));
    const help = await kernel.inspect('m.transpose');
    assert.match(help, /Matrix<3, 1>/);
    assert.match(help, /rows and columns swapped/);
  });

  describe('sizes that do not fit', () => {
    const refused: [string, string][] = [
      ['weights.dot(inputs)', 'The left matrix is 3 x 1, the right one 4 x 3.'],
      ['inputs.add(weights)', 'Both matrices need the same shape.'],
      ['inputs.subtract(inputs.transpose())', 'Both matrices need the same shape.'],
      ['inputs.multiply(weights)', 'Both matrices need the same shape.'],
      ['neuron.forward([1, 0])', 'The neuron has 3 inputs; this example has 2.'],
      ['neuron.forward(inputs.transpose())', 'The neuron has 3 inputs; these examples have 4.'],
      ['neuron.train(inputs, weights, { iterations: 1 })', 'The targets must be 4 x 1'],
    ];
    const accepted = [
      'inputs.dot(weights)',
      'weights.add(inputs.transpose().dot(Matrix.zeros(4, 1)))',
      "neuron.forward(['1', '0', '1'])",
      'neuron.train(inputs, Matrix.column([0, 1, 1, 0]), { iterations: 1 }).outcome',
      'inputs.dot(Matrix.from(JSON.parse("[[1], [2], [3]]") as number[][]))',
    ];

    before(async () => {
      await kernel.execute(
        "import { Matrix, Neuron, sigmoid } from '@workshop/lib'; const inputs = Matrix.zeros(4, 3);",
      );
      await kernel.execute('const weights = Matrix.column([1, 2, 3]);');
      await kernel.execute('const neuron = new Neuron({ weights: weights, activation: sigmoid });');
    });

    it('are a type error, before the cell runs, also across cells', async () => {
      for (const [call, message] of refused) {
        const { status, outputs } = await kernel.execute(`console.log('ran'); ${call}`);
        const text = JSON.stringify(outputs);
        assert.equal(status, 'error', call);
        assert.ok(text.includes(message), `${call}: ${text}`);
        assert.doesNotMatch(text, /"ran/, call);
      }
    });

    it('are the only ones refused', async () => {
      for (const call of accepted) assert.equal((await kernel.execute(call)).status, 'ok', call);
    });

    it('that only the running program knows are an error in words', async () => {
      const { status, outputs } = await kernel.execute(
        'weights.dot(Matrix.from(inputs.toArray()))',
      );
      assert.equal(status, 'error');
      assert.match(JSON.stringify(outputs), /dot: the left matrix is 3 x 1, the right one 4 x 3/);
    });
  });

  describe('display', () => {
    it('puts all representations into one output', async () => {
      const bundle = "{ 'text/plain': 'bold', 'text/markdown': '**bold**' }";
      const { outputs } = await kernel.execute(
        `import { display } from '@workshop/show'; display(${bundle});`,
      );
      assert.deepEqual(outputs, [
        {
          output_type: 'display_data',
          data: { 'text/plain': 'bold', 'text/markdown': '**bold**' },
          metadata: {},
        },
      ]);
    });
  });

  describe('show', () => {
    it('gives Plotly data, a still and a sentence', async () => {
      const { status, outputs } = await kernel.execute(
        "import { sigmoid } from '@workshop/lib'; import { show, activationFigure } from '@workshop/show'; await show(activationFigure(sigmoid));",
      );
      assert.equal(status, 'ok');
      assert.equal(outputs.length, 1);
      const [output] = outputs;
      assert.ok(output.output_type === 'display_data');
      assert.deepEqual(Object.keys(output.data), [
        'application/vnd.plotly.v1+json',
        'image/svg+xml',
        'text/plain',
      ]);
      assert.match(String(output.data['image/svg+xml']), /^<svg/);
    });
  });
});

describe('a kernel that is stopped', () => {
  it('leaves no process behind', async () => {
    const kernel = await Kernel.start(join(root, 'notebooks'));
    await kernel.stop();
    assert.throws(() => process.kill(kernel.process.pid!, 0), { code: 'ESRCH' });
  });
});
