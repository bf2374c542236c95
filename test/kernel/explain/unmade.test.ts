import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { notebookNames } from '@workshop/kernel/dist/core/language/explain/notebook-names';
import { notebookText } from '@workshop/kernel/dist/node/notebook-text';
import ts from 'typescript-api';
import { Kernel } from '../../support/kernel';
import { Cells } from '../language/cells';

const notebook = (...sources: unknown[]): string =>
  JSON.stringify({ cells: sources.map((source) => ({ cell_type: 'code', source })) });

describe('a name of a cell that did not make it', () => {
  const first = (cells: Cells, code: string): string | undefined =>
    cells.language.convert(code).problems[0]?.message;

  it('is told with that cell, until it is made', async () => {
    const cells = new Cells();
    const told = 'weights is made by cell [3], which ended in an error. Mend it and run it again.';
    cells.language.convert('const weights: number = true;', 'cell [3]');
    assert.equal(first(cells, 'weights + 1'), told);
    await cells.run('const weights = 1;');
    assert.equal(first(cells, 'weights + 1'), undefined);
  });

  it('is told with a cell that cannot be read', () => {
    const cells = new Cells();
    cells.language.convert('const list = [1, 2;', 'cell [7]');
    const told = 'list is made by cell [7], which ended in an error. Mend it and run it again.';
    assert.equal(first(cells, 'list.length'), told);
  });

  it('is told with a cell that threw before it came to it', () => {
    const cells = new Cells();
    const code = 'const early = 1; throw new Error(); const late = 2;';
    const { cell } = cells.language.convert(code, 'cell [2]');
    cells.language.keep(cell, ['early']);
    const told = 'late is made by cell [2], which ended in an error. Mend it and run it again.';
    assert.equal(first(cells, 'late + early'), told);
    assert.equal(first(cells, 'early + 1'), undefined);
  });

  it('is told with the line of the notebook that makes it, as the notebook is now', () => {
    let text = notebook('const weights = 3;');
    const cells = new Cells({ notebook: () => text });
    const told = 'weights is made by a cell that has not been run:';
    const end = 'Run the cells above first.';
    assert.equal(first(cells, 'weights + 1'), `${told} const weights = 3; ${end}`);
    text = notebook('// new\nconst weights = 4;');
    assert.equal(first(cells, 'weights + 1'), `${told} const weights = 4; ${end}`);
    text = notebook('const other = 4;');
    const unknown =
      'Nothing here is called weights. If a cell above makes it, run that cell first.';
    assert.equal(first(cells, 'weights + 1'), unknown);
  });

  it('is told rather than a name that is nearly the same', () => {
    const cells = new Cells({ notebook: () => notebook('const weight = 3;') });
    const { cell } = cells.language.convert('const weights = 1;');
    cells.language.keep(cell, ['weights']);
    assert.match(first(cells, 'weight + 1')!, /^weight is made by a cell that has not been run/);
    assert.equal(first(cells, 'wieghts + 1'), 'There is no wieghts here. Did you mean weights?');
  });
});

describe('the names that a notebook makes', () => {
  const namesOf = (text: string): object => Object.fromEntries(notebookNames(ts, text));

  it('come from code cells, each with the line that makes it first', () => {
    const text = JSON.stringify({
      cells: [
        { cell_type: 'markdown', source: 'const no = 1;' },
        { cell_type: 'code', source: ["import { a, b as c } from 'x';\n", '\n', 'let [d] = [1];'] },
        { cell_type: 'code', source: 'function d2() { const inner = 1; }\nconst d = $e;\nlet $e;' },
      ],
    });
    assert.deepEqual(namesOf(text), {
      a: "import { a, b as c } from 'x';",
      c: "import { a, b as c } from 'x';",
      d: 'let [d] = [1];',
      d2: 'function d2() { const inner = 1; }',
      $e: 'const d = $e;',
    });
  });

  it('are there if a cell cannot be read', () => {
    assert.deepEqual(namesOf(notebook('const a = [1, 2', 'const b = 2;', '%%', 'def c():')), {
      a: 'const a = [1, 2',
      b: 'const b = 2;',
    });
  });

  it('stand in a line that is not long', () => {
    const { a } = namesOf(notebook(`const a = '${'x'.repeat(200)}';`)) as { a: string };
    assert.equal(a.length, 60);
    assert.ok(a.endsWith('…'));
  });

  it('are none in what is no notebook', () => {
    const broken = ['', '{', 'null', '3', '[]', '{}', '{"cells": 3}', '{"cells": [null, 3, {}]}'];
    for (const text of [...broken, notebook(null, 3, [null], undefined)]) {
      assert.deepEqual(namesOf(text), {}, text);
    }
  });
});

describe('the file of a notebook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workshop-'));
  const path = join(folder, 'mine.ipynb');
  before(() => writeFileSync(path, 'text'));
  after(() => rmSync(folder, { recursive: true }));

  it('is found by its whole path, by one from elsewhere, and by its name', () => {
    for (const name of [path, 'notebooks/mine.ipynb', 'mine.ipynb']) {
      assert.equal(notebookText(folder, name), 'text', name);
    }
  });

  it('is unknown where it was not named or moved away', () => {
    for (const name of [undefined, '', 'other.ipynb', 'mine', folder]) {
      assert.equal(notebookText(folder, name), undefined, name);
    }
  });
});

describe('a kernel', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workshop-'));
  const outer = process.env.JPY_SESSION_NAME;
  let kernel: Kernel;

  before(async () => {
    writeFileSync(join(folder, 'mine.ipynb'), notebook('const later = 1;'));
    process.env.JPY_SESSION_NAME = join(folder, 'mine.ipynb');
    kernel = await Kernel.start(folder);
  });
  after(async () => {
    if (outer === undefined) delete process.env.JPY_SESSION_NAME;
    else process.env.JPY_SESSION_NAME = outer;
    await kernel.stop();
    rmSync(folder, { recursive: true });
  });

  const said = async (code: string): Promise<string> =>
    (await kernel.execute(code)).content.evalue as string;

  it('knows its notebook, and its cells by their numbers', async () => {
    assert.match(
      await said('later'),
      /^later is made by a cell that has not been run: const later/,
    );
    const { executionCount } = await kernel.execute('const broken: number = true;');
    assert.match(
      await said('broken'),
      new RegExp(`^broken is made by cell \\[${executionCount}\\]`),
    );
    const thrown = await kernel.execute('throw new Error(); const lost = 1;');
    assert.match(await said('lost'), new RegExp(`by cell \\[${thrown.executionCount}\\]`));
  });
});
