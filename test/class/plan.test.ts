import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNotebook } from '../support/notebook';
import { notebookFiles } from '../support/notebook-files';
import { statedIn } from '../support/minutes';
import { root } from '../support/root';

describe('the plan of lessons', () => {
  it('has every notebook, with the minutes that it states', () => {
    const text = readFileSync(join(root, 'docs', 'teaching.md'), 'utf8');
    const rows = Array.from(text.matchAll(/^\| (\d+) [^|]+\| (\d+) \| (\d+) \|/gm), (row) => {
      const [, number, lesson, all] = row.map(Number);
      return { number, lesson, all };
    });
    const stated = notebookFiles().map((file, i) => ({
      number: i + 1,
      ...statedIn(readNotebook(file)),
    }));
    assert.deepEqual(rows, stated);
  });
});
