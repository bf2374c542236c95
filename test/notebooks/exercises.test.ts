import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { solutionIn, tagged } from '../support/exercises';
import { readNotebook, textOf } from '../support/notebook';
import { notebookFiles } from '../support/notebook-files';

describe('the exercises', () => {
  for (const file of notebookFiles()) {
    const notebook = readNotebook(file);
    const count = tagged(notebook, 'solution').length;

    describe(basename(file), () => {
      it('are two to four, each with a cell, a check and a solution below', () => {
        assert.ok(count >= 2 && count <= 4, `${count} exercises`);
        tagged(notebook, 'exercise').forEach((cell, i) => {
          const at = notebook.cells.indexOf(cell);
          assert.match(
            textOf(notebook.cells[at - 1].source),
            new RegExp(`^### Exercise ${i + 1}: `),
          );
          assert.match(textOf(cell.source), / = todo;$/);
          assert.deepEqual(notebook.cells[at + 1].metadata.tags, ['check']);
          assert.deepEqual(notebook.cells[at + 2].metadata.tags, ['solution']);
          assert.ok(solutionIn(notebook.cells[at + 2]));
        });
        assert.equal(tagged(notebook, 'check').length, count);
      });

      it('say kindly that they are not started', () => {
        const outputs = tagged(notebook, 'check').flatMap((cell) => cell.outputs ?? []);
        assert.deepEqual(
          outputs.map(({ text }) => textOf(text)),
          Array.from({ length: count }, (_, i) => {
            return `Exercise ${i + 1}: not yet started. Put your answer in place of todo, run that cell, then this one.\n`;
          }),
        );
      });
    });
  }
});
