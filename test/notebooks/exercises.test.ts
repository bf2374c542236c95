import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { codeCells, readNotebook, runNotebook, textOf } from '../support/notebook';
import type { Cell, Notebook } from '../support/notebook';
import { notebookFiles } from '../support/notebook-files';
import { root } from '../support/root';
import { compileStrictly } from '../support/strict';
import { toJson } from '../support/to-json';

const folder = join(root, 'build', 'exercises');

function tagged(notebook: Notebook, tag: string): Cell[] {
  return notebook.cells.filter(({ metadata }) => metadata.tags?.includes(tag));
}

/** The code that a folded solution holds. */
function solutionIn(cell: Cell): string {
  const [, code] = /^<details>\n<summary>Solution<\/summary>\n\n```ts\n([^]*?)\n```\n\n[^]*<\/details>$/.exec(textOf(cell.source)) ?? [];
  assert.ok(code, `${cell.id} holds no folded solution`);
  return code;
}

/** Something wrong of the kind that the exercise asks for. */
function wrongAnswerTo(cell: Cell): string {
  const source = textOf(cell.source);
  const [, type] = /^const \w+: (.*) = todo;$/m.exec(source) ?? [];
  const wrong: Record<string, string> = {
    number: '12',
    'Matrix<3, 1>': 'Matrix.column([7, 7, 7])',
    'Matrix<4, 1>': 'Matrix.column([0.4, 0.4, 0.4, 0.4])',
    '(text: string) => boolean': '() => true',
    '(y: number) => string': "() => 'maybe'",
    '(weights: Matrix<3, 1>) => Matrix<3, 1>': '(weights) => weights',
  };
  const answer = wrong[type] ?? (type?.endsWith('=> number') ? '() => 12' : undefined);
  assert.ok(answer, `${cell.id}: there is no wrong answer for ${type}`);
  return source.replace('= todo;', `= ${answer};`);
}

/** A copy of a notebook with something else in its exercise cells. */
function copyWith(file: string, name: string, answerTo: (exercise: Cell, i: number) => string): string {
  const notebook = readNotebook(file);
  tagged(notebook, 'exercise').forEach((cell, i) => (cell.source = answerTo(cell, i)));
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}-${basename(file)}`);
  writeFileSync(path, toJson(notebook));
  return path;
}

/** What the check cells say, when the notebook is run. */
async function verdictsOf(path: string, file: string): Promise<string[]> {
  const { outputs, failures } = await runNotebook(path);
  const warnings = failures.filter((failure) => !/status ok, stderr: train: /.test(failure));
  assert.deepEqual(warnings, []);
  const cells = codeCells(readNotebook(file));
  return cells.flatMap(({ metadata }, i) => {
    if (!metadata.tags?.includes('check')) return [];
    return outputs[i].filter(({ name }) => name === 'stdout').map(({ text }) => textOf(text).trim());
  });
}

describe('the exercises', () => {
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const file of notebookFiles()) {
    const notebook = readNotebook(file);
    const solutions = tagged(notebook, 'solution').map(solutionIn);
    const count = solutions.length;

    describe(basename(file), () => {
      it('are two to four, each with a cell, a check and a solution below', () => {
        assert.ok(count >= 2 && count <= 4, `${count} exercises`);
        tagged(notebook, 'exercise').forEach((cell, i) => {
          const at = notebook.cells.indexOf(cell);
          assert.match(textOf(notebook.cells[at - 1].source), new RegExp(`^### Exercise ${i + 1}: `));
          assert.match(textOf(cell.source), / = todo;$/);
          assert.deepEqual(notebook.cells[at + 1].metadata.tags, ['check']);
          assert.deepEqual(notebook.cells[at + 2].metadata.tags, ['solution']);
        });
        assert.equal(tagged(notebook, 'check').length, count);
      });

      it('say kindly that they are not started', () => {
        const outputs = tagged(notebook, 'check').flatMap((cell) => cell.outputs ?? []);
        assert.deepEqual(outputs.map(({ text }) => textOf(text)), solutions.map((_, i) => {
          return `Exercise ${i + 1}: not yet started. Put your answer in place of todo, run that cell, then this one.\n`;
        }));
      });

      it('are right with the solutions, which compile under strict', async () => {
        const path = copyWith(file, 'solved', (_, i) => solutions[i]);
        assert.deepEqual(compileStrictly([path]), []);
        const verdicts = await verdictsOf(path, file);
        assert.equal(verdicts.length, count);
        verdicts.forEach((verdict, i) => assert.match(verdict, new RegExp(`^Exercise ${i + 1}: right! `)));
      });

      it('are not yet right with wrong answers, and the checks say by how much', async () => {
        const verdicts = await verdictsOf(copyWith(file, 'wrong', wrongAnswerTo), file);
        assert.equal(verdicts.length, count);
        verdicts.forEach((verdict, i) => {
          assert.match(verdict, new RegExp(`^Exercise ${i + 1}: not yet\\. .*(differ|off by|should be)`));
        });
      });
    });
  }
});
