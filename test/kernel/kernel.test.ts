import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Kernel } from '../support/kernel';
import type { Output } from '../support/outputs';
import { root } from '../support/root';

function stdout(outputs: Output[]): string {
  return outputs
    .map((output) => (output.output_type === 'stream' && output.name === 'stdout' ? output.text : ''))
    .join('');
}

describe('in the kernel', () => {
  let kernel: Kernel;

  beforeEach(async () => {
    kernel = await Kernel.start(join(root, 'notebooks'));
  });
  afterEach(() => kernel.stop());

  it('the stop button ends an endless loop, and the next cell runs', async () => {
    setTimeout(() => kernel.interrupt(), 500);
    assert.equal((await kernel.execute('while (true) {}')).status, 'error');
    assert.equal(stdout((await kernel.execute('1 + 1')).outputs), '2\n');
  });

  it('a cell sent right behind an error is skipped, and so not ok', async () => {
    const [first, second] = await Promise.all([kernel.execute("throw new Error('x')"), kernel.execute('2')]);
    assert.deepEqual([first.status, second.status], ['error', 'abort']);
  });

  it('Tab and Shift-Tab know lib', async () => {
    await kernel.execute("import { Matrix } from '@workshop/lib'; const m = Matrix.from([[1, 2, 3]]);");
    assert.ok((await kernel.complete('m.trans')).includes('transpose'));
    const help = await kernel.inspect('m.transpose');
    assert.match(help, /Matrix<3, 1>/);
    assert.match(help, /rows and columns swapped/);
  });

  it('sizes that do not fit are a type error that names both, also across cells', async () => {
    await kernel.execute("import { Matrix } from '@workshop/lib'; const inputs = Matrix.zeros(4, 3);");
    await kernel.execute('const weights = Matrix.column([1, 2, 3]);');
    const { status, outputs } = await kernel.execute("console.log('ran'); weights.dot(inputs)");
    assert.equal(status, 'error');
    const text = JSON.stringify(outputs);
    assert.match(text, /dot: the left matrix is 3 x 1, the right one 4 x 3/);
    assert.doesNotMatch(text, /"ran/);
    assert.equal((await kernel.execute('inputs.dot(weights)')).status, 'ok');
  });

  describe('display', () => {
    it('puts all representations into one output', async () => {
      const bundle = "{ 'text/plain': 'bold', 'text/markdown': '**bold**' }";
      const { outputs } = await kernel.execute(
        `import { display } from '@workshop/lib'; display(${bundle});`,
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
        "import { show, sigmoid, activationFigure } from '@workshop/lib'; await show(activationFigure(sigmoid));",
      );
      assert.equal(status, 'ok');
      assert.equal(outputs.length, 1);
      const [output] = outputs;
      assert.ok(output.output_type === 'display_data');
      assert.deepEqual(Object.keys(output.data), ['application/vnd.plotly.v1+json', 'image/svg+xml', 'text/plain']);
      assert.match(String(output.data['image/svg+xml']), /^<svg/);
    });
  });

  describe('input', () => {
    const ask = "import { input } from '@workshop/lib';";

    it('asks, in the very cell that imports it, one question after the other', async () => {
      const { outputs, prompts } = await kernel.execute(
        `${ask} const a = await input('A: ', '1'); const b = await input('B: ', '2'); console.log([a, b]);`,
        { answers: ['x', ' y '] },
      );
      assert.deepEqual(prompts, ['A: ', 'B: ']);
      assert.equal(stdout(outputs), "[ 'x', ' y ' ]\n");
    });

    it('takes the fallback, and says so, where nobody can type', async () => {
      const { outputs, prompts } = await kernel.execute(`${ask} await input('A: ', '7')`);
      assert.deepEqual(prompts, []);
      assert.equal(stdout(outputs), 'A: 7 (nobody can type here, so this answer was taken)\n7\n');
    });
  });

  it('stop leaves no process behind', async () => {
    await kernel.stop();
    assert.throws(() => process.kill(kernel.process.pid!, 0), { code: 'ESRCH' });
  });
});
