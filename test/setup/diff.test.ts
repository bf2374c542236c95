import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { notebookFiles } from '../support/notebook-files';
import { root } from '../support/root';

describe('a diff of notebooks', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'workshop-diff-'));
    for (const file of ['.gitattributes', 'scripts/as-text.mjs']) {
      cpSync(join(root, file), join(folder, file));
    }
    git('init', '--quiet');
    const [, command] = /git config diff\.notebook\.textconv '(.+)'/.exec(
      readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'),
    )!;
    git('config', 'diff.notebook.textconv', command);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  function git(...args: string[]): string {
    const { stdout, stderr, status } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return stdout;
  }

  it('shows lines of cells and of results, and no plots', () => {
    for (const original of notebookFiles()) {
      const file = join(folder, 'one.ipynb');
      const notebook = JSON.parse(readFileSync(original, 'utf8'));
      const cell = notebook.cells.find(({ cell_type: type }: any) => type === 'code');
      cell.outputs = [
        { output_type: 'stream', name: 'stdout', text: ['0.5\n'] },
        {
          output_type: 'display_data',
          data: { 'text/plain': 'A curve.', 'image/svg+xml': '<svg><path/></svg>' },
        },
      ];
      writeFileSync(file, JSON.stringify(notebook, null, 1));
      git('add', 'one.ipynb');
      cell.source = [cell.source, '\n', '// one more line'].flat();
      cell.outputs[0].text = ['0.25\n'];
      cell.outputs[1].data = { 'text/plain': 'A line.', 'image/svg+xml': '<svg></svg>' };
      writeFileSync(file, JSON.stringify(notebook, null, 1));
      const changed = git('diff', '--unified=0')
        .split('\n')
        .filter((line) => /^[+-](?![+-])/.test(line));
      assert.deepEqual(changed, ['+// one more line', '-0.5', '+0.25', '-A curve.', '+A line.']);
    }
  });
});
