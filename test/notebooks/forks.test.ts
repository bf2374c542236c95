import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as lib from '@workshop/lib';
import { Kernel } from '../support/kernel';
import { codeCells, readNotebook, runCells, textOf } from '../support/notebook';
import type { Cell } from '../support/notebook';
import { root } from '../support/root';

/** A learner's own folder. */
const folder = join(root, 'build', 'forks', 'of mine');
const CHOICE = 'const chosen = lib.tanh;';

/** From our starting weights these two cannot learn, and must say so. */
const STUCK = new Set(['ReLU', 'binary step']);

/** The code cells of notebook 9 as a learner forks it: with one line changed. */
function forkWith(name: string): Cell[] {
  const notebook = readNotebook(join(root, 'notebooks', '09-hack-it.ipynb'));
  const end = notebook.cells.findIndex((cell) => textOf(cell.source).startsWith('## The dead ReLU'));
  return codeCells({ ...notebook, cells: notebook.cells.slice(0, end) }).map((cell) => ({
    ...cell,
    source: textOf(cell.source).replace(CHOICE, `const chosen = lib.${name};`),
  }));
}

describe('a fork of notebook 9', () => {
  let kernel: Kernel;

  before(async () => {
    mkdirSync(folder, { recursive: true });
    kernel = await Kernel.start(folder);
  });
  after(async () => {
    await kernel?.stop();
    rmSync(join(root, 'build', 'forks'), { recursive: true, force: true });
  });

  it('has its activation in one line', () => {
    const cells = codeCells(readNotebook(join(root, 'notebooks', '09-hack-it.ipynb')));
    assert.equal(cells.filter((cell) => textOf(cell.source).includes(CHOICE)).length, 1);
  });

  for (const [name, f] of Object.entries(lib)) {
    if (!lib.activations.includes(f as lib.Activation)) continue;
    const { name: title } = f as lib.Activation;

    it(`with ${title} runs, and its pictures and results follow`, async () => {
      const { outputs, failures } = await runCells(kernel, forkWith(name));
      if (STUCK.has(title)) {
        assert.equal(failures.length, 1);
        assert.match(failures[0], /The neuron is stuck/);
      } else {
        assert.deepEqual(failures, []);
      }
      const shown = JSON.stringify(outputs);
      assert.ok(shown.includes(`${title} and its slope`), 'the picture of the activation');
      assert.ok(shown.includes(`${title}: the training ${STUCK.has(title) ? 'stuck' : 'finished'}.`), 'the result');
      assert.equal(outputs.flat().filter(({ data }) => data?.['image/svg+xml']).length, 3);
    });
  }
});
