import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { tagged } from '../support/exercises';
import { readNotebook, textOf } from '../support/notebook';
import { root } from '../support/root';

describe('npm run final', () => {
  const [cell] = tagged(readNotebook(join(root, 'notebooks', '08-final-code.ipynb')), 'final');

  it('runs the program of notebook 8 in a terminal: it asks nothing, and prints what the notebook shows', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'scripts', 'final.mjs')],
      { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    const shown = cell.outputs!.map(({ text }) => textOf(text)).join('');
    assert.ok(stdout.endsWith(shown), stdout);
    for (const digits of [
      '-0.165955990594852',
      '9.672993027736892',
      '-0.20784349926631962',
      '-4.62963668773159',
      '0.9935893055233577',
    ]) {
      assert.ok(shown.includes(digits), digits);
    }
  });

  it('has nothing hidden: the program imports the random numbers and no more', () => {
    const imports = textOf(cell.source).match(/.*\b(import|require)\b.*/g);
    assert.deepEqual(imports, ["import { numpyRandom } from '@workshop/lib';"]);
  });
});
