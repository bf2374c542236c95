import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as lib from '@workshop/lib';
import { codeCells, readNotebook, runNotebook, textOf } from '../support/notebook';
import { root } from '../support/root';
import { toJson } from '../support/to-json';

const folder = join(root, 'build', 'forks', 'of mine');
const CHOICE = 'const chosen = lib.tanh;';

/** From our starting weights these two cannot learn, and must say so. */
const DIES = ['ReLU', 'binary step'];

/** Notebook 9 as a learner forks it: duplicated into a subfolder, with one line changed. */
function forkWith(name: string): string {
  const notebook = readNotebook(join(root, 'notebooks', '09-hack-it.ipynb'));
  const end = notebook.cells.findIndex((cell) => textOf(cell.source).startsWith('## The dead ReLU'));
  const cells = notebook.cells.slice(0, end).map((cell) => ({
    ...cell,
    source: textOf(cell.source).replace(CHOICE, `const chosen = lib.${name};`),
  }));
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.ipynb`);
  writeFileSync(path, toJson({ ...notebook, cells }));
  return path;
}

describe('a fork of notebook 9', () => {
  after(() => rmSync(join(root, 'build', 'forks'), { recursive: true, force: true }));

  it('has its activation in one line', () => {
    const cells = codeCells(readNotebook(join(root, 'notebooks', '09-hack-it.ipynb')));
    assert.equal(cells.filter((cell) => textOf(cell.source).includes(CHOICE)).length, 1);
  });

  for (const [name, f] of Object.entries(lib)) {
    if (!lib.activations.includes(f as lib.Activation)) continue;
    const { name: title } = f as lib.Activation;

    it(`with ${title} runs, and its pictures and results follow`, async () => {
      const { outputs, failures } = await runNotebook(forkWith(name));
      if (DIES.includes(title)) {
        assert.equal(failures.length, 1);
        assert.match(failures[0], /The neuron died/);
      } else {
        assert.deepEqual(failures, []);
      }
      const shown = JSON.stringify(outputs);
      assert.ok(shown.includes(`${title} and its slope`), 'the picture of the activation');
      assert.ok(shown.includes(`${title}: the training ${DIES.includes(title) ? 'died' : 'finished'}.`), 'the result');
      assert.equal(outputs.flat().filter(({ data }) => data?.['image/svg+xml']).length, 3);
    });
  }
});
