import assert from 'node:assert/strict';
import { textOf } from './notebook';
import type { Cell, Notebook } from './notebook';

/** The cells of a notebook that have this tag. */
export function tagged(notebook: Notebook, tag: string): Cell[] {
  return notebook.cells.filter(({ metadata }) => metadata.tags?.includes(tag));
}

/** The code cells of a notebook's exercises, with something else in place of each `todo`. */
export function answered(
  notebook: Notebook,
  answerTo: (exercise: Cell, i: number) => string,
): Cell[] {
  const exercises = tagged(notebook, 'exercise');
  const start = notebook.cells.indexOf(exercises[0]);
  return notebook.cells
    .slice(start)
    .filter(({ cell_type }) => cell_type === 'code')
    .map((cell) => {
      const i = exercises.indexOf(cell);
      return i < 0 ? cell : { ...cell, source: answerTo(cell, i) };
    });
}

/** The code that a folded solution holds. */
export function solutionIn(cell: Cell): string {
  const [, code] =
    /^<details>\n<summary>Solution<\/summary>\n\n```ts\n([^]*?)\n```\n\n[^]*<\/details>$/.exec(
      textOf(cell.source),
    ) ?? [];
  assert.ok(code, `${cell.id} holds no folded solution`);
  return code;
}
