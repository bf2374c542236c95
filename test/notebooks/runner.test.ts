import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNotebook } from '../support/notebook';
import { root } from '../support/root';
import { toJson } from '../support/to-json';

const folder = join(root, 'build', 'small-notebooks');

/** Writes a notebook with these code cells. */
function notebookOf(name: string, cells: string[], tags: string[] = []): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.ipynb`);
  const code = cells.map((source, i) => ({
    cell_type: 'code',
    execution_count: null,
    id: `cell-${i}`,
    metadata: { tags },
    outputs: [],
    source,
  }));
  writeFileSync(path, toJson({ cells: code, metadata: {}, nbformat: 4, nbformat_minor: 5 }));
  return path;
}

/** Notebooks that go wrong in ways that tools which look only for error outputs let pass. */
const BROKEN: [name: string, cells: string[], failure: RegExp][] = [
  ['throws', ['1', "throw new Error('broken')"], /code cell 2: status error.*broken/s],
  ['rejects', ["await Promise.reject(new Error('late'))"], /code cell 1: status error.*late/s],
  ['does-not-compile', ["const n: number = 'text'; n"], /code cell 1: status error.*not assignable/s],
  ['complains', ["console.error('careful')"], /code cell 1: status ok, stderr: careful/],
  ['module-with-a-mistake', ["/** @module m */\nexport const n: number = 'text';"], /code cell 1: status error.*not assignable/s],
  ['throws-later', ["setTimeout(() => { throw new Error('later'); }, 50); 0"], /code cell 1: status ok, stderr:.*later/s],
  ['never-ends', ['await new Promise(() => {})'], /code cell 1: the kernel gave no answer/],
  ['ends-the-kernel', ['process.exit(3)'], /code cell 1: the kernel ended/],
];

describe('the notebook runner', () => {
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('passes a notebook that works, and gives its outputs', async () => {
    const path = notebookOf('works', ['const n = 6; n * 7', "console.log('a\\nb')"]);
    assert.deepEqual(await runNotebook(path), {
      failures: [],
      outputs: [
        [
          {
            output_type: 'execute_result',
            data: { 'text/plain': ['42'] },
            metadata: {},
            execution_count: 1,
          },
        ],
        [{ output_type: 'stream', name: 'stdout', text: ['a\n', 'b\n'] }],
      ],
    });
  });

  for (const [name, cells, failure] of BROKEN) {
    it(`fails a notebook that ${name.replaceAll('-', ' ')}`, async () => {
      const timeout = name === 'never-ends' ? 2000 : undefined;
      const { failures } = await runNotebook(notebookOf(name, cells), { timeout });
      assert.match(failures.join('\n'), failure);
    });
  }

  it('passes a cell that is there to warn, and fails it when it does not', async () => {
    const run = (cell: string): Promise<{ failures: string[] }> => runNotebook(notebookOf('warns', [cell], ['warns']));
    assert.deepEqual((await run("console.warn('careful')")).failures, []);
    assert.deepEqual((await run('1')).failures, ['code cell 1: it must warn, and does not']);
  });

  it('fails a cell that is not strict', async () => {
    const path = notebookOf('null', ['let name: string = null; name', 'const twice = (x) => 2 * x; twice(1)']);
    const { failures } = await runNotebook(path);
    assert.equal(failures.length, 2);
    assert.match(failures[0], /^code cell 1: status error.*null/s);
    assert.match(failures[1], /^code cell 2: status error.*any/s);
  });
});
