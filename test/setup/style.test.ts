import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/root';

/** Runs a program of a package; gives what it complains about, empty when all is well. */
function run(program: string, args: string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules', '.bin', program), args, {
    cwd: root,
    encoding: 'utf8',
    input,
  });
  return status === 0 ? '' : stdout + stderr;
}

describe('the style', () => {
  describe('layout, by Prettier', () => {
    it('is that of every file', () => {
      assert.equal(run('prettier', ['--check', '.']), '');
    });

    it('would not be that of a line laid out badly', () => {
      const check = (text: string): string =>
        run('prettier', ['--check', '--stdin-filepath', 'lib/src/one.ts'], text);
      assert.equal(check('export const one = 1;\n'), '');
      assert.notEqual(check('export const one   = 1;\n'), '');
    });
  });

  describe('lint, by oxlint', () => {
    let folder: string;

    before(() => {
      folder = mkdtempSync(join(tmpdir(), 'workshop-lint-'));
    });

    after(() => rmSync(folder, { recursive: true, force: true }));

    it('finds nothing', () => {
      assert.equal(run('oxlint', []), '');
    });

    const other = "import type { A } from './one';\nexport interface B {\n  a: A;\n}\n";
    for (const [what, text, rule] of [
      ['nothing in a good file', 'export const one = 1;\n', ''],
      ['a name that is not used', 'const one = 1;\n', 'no-unused-vars'],
      ['any', 'export const one = 1 as any;\n', 'no-explicit-any'],
      [
        'a circle of types',
        "import type { B } from './other';\nexport interface A {\n  b: B;\n}\n",
        'no-cycle',
      ],
    ]) {
      it(`would find ${what}`, () => {
        writeFileSync(join(folder, 'other.ts'), other);
        writeFileSync(join(folder, 'one.ts'), text);
        const found = run('oxlint', ['-c', join(root, '.oxlintrc.json'), join(folder, 'one.ts')]);
        assert.ok(rule === '' ? found === '' : found.includes(rule), found);
      });
    }
  });
});
