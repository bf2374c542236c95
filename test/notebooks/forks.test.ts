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

/** From our starting weights these cannot learn at this rate, and must say so. */
const FAILS: Record<string, string> = {
  ReLU: 'stuck',
  'binary step': 'stuck',
  GELU: 'not learned',
};
const SAID: Record<string, RegExp> = {
  stuck: /The neuron is stuck/,
  'not learned': /The neuron has not learned/,
};

/** The code cells of notebook 9 as a learner forks it: with one line changed. */
function forkWith(name: string): Cell[] {
  const notebook = readNotebook(join(root, 'notebooks', '09-hack-it.ipynb'));
  const end = notebook.cells.findIndex((cell) => textOf(cell.source).startsWith('## The laboratory'));
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
      const ends = FAILS[title] ?? 'learned';
      assert.equal(failures.length, ends === 'learned' ? 0 : 1);
      assert.match(failures.join(), SAID[ends] ?? /^$/);
      const shown = JSON.stringify(outputs);
      assert.ok(shown.includes(`${title} and its slope`), 'the picture of the activation');
      assert.ok(shown.includes(`${title}: ${ends}.`), 'the result');
      assert.equal(outputs.flat().filter(({ data }) => data?.['image/svg+xml']).length, 3);
    });
  }
});
