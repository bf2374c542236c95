import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { minutesOf, rounded, statedIn } from '../support/minutes';
import { readNotebook } from '../support/notebook';
import type { Cell, Notebook } from '../support/notebook';
import { notebookFiles } from '../support/notebook-files';

describe('the minutes', () => {
  for (const file of notebookFiles()) {
    it(`that ${basename(file)} says are those measured by its length`, () => {
      const [measured, stated] = [minutesOf(readNotebook(file)), statedIn(readNotebook(file))];
      for (const part of ['lesson', 'all'] as const) {
        const [said, found] = [stated[part], measured[part]];
        assert.equal(said % 5, 0);
        // A word more or less must not change what is said.
        const why = `${part}: it says ${said}; measured ${found.toFixed(1)}, say ${rounded(found)}`;
        assert.ok(Math.abs(said - found) <= 3.5, why);
      }
    });
  }

  it('are longer with more to read, to look at, to move and to solve', () => {
    const cell = (source: string, tag?: string): Cell => ({
      cell_type: tag === undefined ? 'markdown' : 'code',
      id: 'a',
      metadata: { tags: [tag ?? ''] },
      source,
    });
    const of = (...cells: Cell[]): Notebook => ({
      cells: [...cells, cell('## Exercises'), cell('x = todo;', 'exercise')],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5,
    });
    const lesson = (...cells: Cell[]): number => minutesOf(of(...cells)).lesson;
    assert.equal(lesson(), 0);
    assert.equal(lesson(cell('one two '.repeat(130))), 2);
    assert.equal(lesson(cell('$z = w x$')), 4 / 60);
    const plain = lesson(cell('1', ''));
    assert.ok(lesson(cell('1\n2', '')) > plain);
    assert.ok(lesson(cell('await show(f)', '')) > plain);
    assert.ok(lesson(cell('await live(f)', '')) > lesson(cell('await show(f)', '')));
    assert.ok(lesson(cell("await input('a')", '')) > plain);
    assert.ok(minutesOf(of()).all > 3);
    assert.deepEqual([0.2, 12, 13, 23].map(rounded), [5, 10, 15, 25]);
  });
});
