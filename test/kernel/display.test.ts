import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Kernel } from '../support/kernel';
import type { Reply } from '../support/kernel';
import { textOf } from '../support/outputs';
import { root } from '../support/root';

const TYPES = ['application/vnd.plotly.v1+json', 'image/svg+xml', 'text/plain'];

/** What a program prints that runs in plain Node. */
function runInNode(program: string): { stdout: string; stderr: string } {
  const [lib, show] = ['@workshop/lib', '@workshop/show'].map((name) => require.resolve(name));
  const code = `
    const { Matrix } = require(${JSON.stringify(lib)});
    const { display, show, weightsFigure } = require(${JSON.stringify(show)});
    ${program}`;
  return spawnSync(process.execPath, ['-e', code], { encoding: 'utf8', timeout: 60_000 });
}

for (const which of ['ours', 'stock'] as const) {
  describe(`display and show in a kernel: ${which}`, () => {
    let kernel: Kernel;

    before(async () => {
      kernel = await Kernel.start(join(root, 'notebooks'), which);
    });

    after(() => kernel?.stop());

    it('work in the very cell that imports them', async () => {
      const { status, outputs } = await kernel.execute(`
        import { Matrix } from '@workshop/lib';
        import { display, show, weightsFigure } from '@workshop/show';
        display({ 'text/markdown': '**a**', 'text/plain': 'a' });
        const figure = weightsFigure(Matrix.column([0.5, -1]));
        await show(figure);
        await show({ ...figure, frames: [{ name: 'one' }] });
      `);
      assert.equal(status, 'ok');
      assert.ok(outputs.every(({ output_type }) => output_type === 'display_data'));
      const [first, second, third] = outputs.map((output) => ('data' in output ? output.data : {}));
      assert.deepEqual(first, { 'text/markdown': '**a**', 'text/plain': 'a' });
      assert.deepEqual(Object.keys(second), TYPES);
      const plotly = second[TYPES[0]] as Record<string, any>;
      assert.deepEqual(Object.keys(plotly).sort(), ['data', 'layout']);
      assert.deepEqual(plotly.data[0].y, [0.5, -1]);
      assert.match(String(second[TYPES[1]]), /^<svg [\s\S]*<\/svg>$/);
      assert.equal(second[TYPES[2]], 'Bars for the weights: w1 is 0.5, w2 is -1.');
      assert.deepEqual((third[TYPES[0]] as Record<string, any>).frames, [{ name: 'one' }]);
      assert.equal(outputs.length, 3);
    });

    it('leave no globals of a browser in the kernel', async () => {
      const code = 'console.log("window" in globalThis, "document" in globalThis)';
      const { outputs } = await kernel.execute(code);
      assert.deepEqual(outputs, [{ output_type: 'stream', name: 'stdout', text: 'false false\n' }]);
    });

    it('a plot is there before its still, in one output that changes', async () => {
      const { messages, outputs } = await kernel.execute('await show(figure);');
      const shown = messages.filter(({ type }) => type.endsWith('display_data'));
      assert.deepEqual(
        shown.map(({ type, content }) => [type, Object.keys(content.data)]),
        [
          ['display_data', [TYPES[0], TYPES[2]]],
          ['update_display_data', TYPES],
        ],
      );
      const ids = shown.map(({ content }) => content.transient.display_id);
      assert.ok(ids[0] && ids[0] === ids[1]);
      assert.equal(outputs.length, 1);
    });

    it('a plot that is not waited for still goes to its own cell', async () => {
      const first = await kernel.execute('void show(weightsFigure(Matrix.column([1, 2, 3])));');
      const second = await kernel.execute(`
        await show(weightsFigure(Matrix.column([4])));
        console.log('second');
      `);
      assert.deepEqual([first.status, second.status], ['ok', 'ok']);
      const says = ({ outputs }: Reply): string[] => outputs.map(textOf);
      assert.deepEqual(says(first), ['Bars for the weights: w1 is 1, w2 is 2, w3 is 3.']);
      assert.deepEqual(says(second), ['Bars for the weights: w1 is 4.', 'second\n']);
    });

    it('say in one line what is wrong', async () => {
      const errors: Record<string, RegExp> = {
        'await show(figure.data as any)': /show: expected a figure \{ data, .* \}; got/,
        'await show(undefined as any)': /show: expected a figure .*; got undefined/,
        'await show({ ...figure, data: [null] as any })': /show: Plotly cannot draw this/,
        'display("text" as any)': /display: expected .*; got 'text'/,
      };
      for (const [code, message] of Object.entries(errors)) {
        const { status, outputs } = await kernel.execute(code);
        assert.equal(status, 'error');
        assert.match(textOf(outputs.at(-1)!), message);
      }
      assert.equal((await kernel.execute('await show(figure)')).status, 'ok');
    });
  });
}

describe('an error of show', () => {
  it('comes with the line of the cell, also when the thread finds it', async () => {
    const kernel = await Kernel.start(join(root, 'notebooks'));
    try {
      await kernel.execute("import { show } from '@workshop/show';");
      for (const data of ['[{ type: "surface" }]', '[null] as any']) {
        const code = `const layout = {};\nawait show({ data: ${data}, layout, description: '' });`;
        const { content } = await kernel.execute(code);
        assert.match(content.evalue, /^show: Plotly cannot draw this figure: /);
        assert.match(content.traceback.join('\n'), /at cell \[\d+\], line 2/);
      }
    } finally {
      await kernel.stop();
    }
  });
});

describe('display and show in a terminal', () => {
  it('print the text', () => {
    const { stdout, stderr } = runInNode(`
      display({ 'text/markdown': '**a**', 'text/plain': 'a' });
      show(weightsFigure(Matrix.column([0.5]))).then(() => console.log('end'));
    `);
    assert.equal(stderr, '');
    assert.equal(stdout, 'a\nBars for the weights: w1 is 0.5.\nend\n');
  });

  it('refuse what is no figure', () => {
    const { stdout } = runInNode('show([]).catch((error) => console.log(String(error)))');
    assert.match(stdout, /^TypeError: show: expected a figure .*; got \[\]\n$/);
  });
});
