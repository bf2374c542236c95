import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { fold, isFolded } from '../support/fold';
import { withoutId } from '../support/live';
import { codeCells, readNotebook } from '../support/notebook';
import type { Cell, FileOutput } from '../support/notebook';
import { notebookFiles } from '../support/notebook-files';

describe('the outputs', () => {
  for (const file of notebookFiles()) {
    it(`of ${basename(file)} are there, and folded until their cell is run`, () => {
      const cells = codeCells(readNotebook(file));
      const wrong = cells.filter((cell) => isFolded(cell) !== cell.outputs!.length > 0);
      assert.deepEqual(
        wrong.map(({ id }) => id),
        [],
        'npm run notebooks folds them',
      );
      assert.ok(cells.filter(isFolded).length > 3);
    });
  }
});

describe('folding', () => {
  const cell = (metadata: Cell['metadata'], outputs: FileOutput[]): Cell => {
    return { cell_type: 'code', id: 'a', metadata, source: '', outputs };
  };
  const folded = (one: Cell): Cell['metadata'] => {
    fold(one);
    return one.metadata;
  };

  it('hides what is there, and keeps all else', () => {
    const tags = ['check'];
    assert.deepEqual(folded(cell({}, [{}])), { jupyter: { outputs_hidden: true } });
    assert.deepEqual(folded(cell({ tags, jupyter: { source_hidden: true } }, [{}])), {
      tags,
      jupyter: { outputs_hidden: true, source_hidden: true },
    });
  });

  it('is taken off a cell without outputs', () => {
    assert.deepEqual(folded(cell({ tags: ['a'], jupyter: { outputs_hidden: true } }, [])), {
      tags: ['a'],
    });
    assert.deepEqual(
      folded(cell({ jupyter: { outputs_hidden: true, source_hidden: false } }, [])),
      { jupyter: { source_hidden: false } },
    );
  });
});

describe('a live picture in a file', () => {
  it('has no id, and all else', () => {
    const live = 'application/vnd.workshop.live+json';
    const data = { [live]: { id: 'random', blocks: [] }, 'text/plain': 'a text' };
    assert.deepEqual(withoutId(data), {
      [live]: { id: '', blocks: [] },
      'text/plain': 'a text',
    });
    assert.deepEqual(withoutId({ 'text/plain': 'id' }), { 'text/plain': 'id' });
  });
});
