import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../support/root';

function final(typed: string): { status: number | null; stdout: string } {
  return spawnSync(process.execPath, [join(root, 'scripts', 'final.mjs')], {
    input: typed,
    encoding: 'utf8',
  });
}

describe('npm run final', () => {
  it('runs the program of notebook 8 in a terminal, and asks again where no number was typed', () => {
    const { status, stdout } = final('1\nx\n\n0\n1\n');
    assert.equal(status, 0);
    for (const line of [
      '  -0.165955990594852',
      '   9.672993027736892',
      "'x' is not a number. Please type 0 or 1.",
      "'' is not a number. Please type 0 or 1.",
      'Input data: [ 1, 0, 1 ]',
      'Output: 0.9935893055233577',
    ]) {
      assert.ok(stdout.split('\n').includes(line), `no line '${line}' in:\n${stdout}`);
    }
  });

  it('takes the fallback when the input ends', () => {
    const { status, stdout } = final('1\n');
    assert.equal(status, 0);
    assert.match(stdout, /nobody can type here/);
    assert.match(stdout, /Output: 0\.99358930/);
  });
});
