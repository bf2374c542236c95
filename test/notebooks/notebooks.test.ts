import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { answered, solutionIn, tagged } from '../support/exercises';
import { Kernel } from '../support/kernel';
import { codeCells, readNotebook, runCells, textOf } from '../support/notebook';
import type { Cell } from '../support/notebook';
import { notebookFiles } from '../support/notebook-files';

const files = notebookFiles();

/** What the check cells say, when these cells run. */
async function verdictsOf(kernel: Kernel, cells: Cell[]): Promise<string[]> {
  const { outputs, failures } = await runCells(kernel, cells);
  const warnings = failures.filter((failure) => !/status ok, stderr: train: /.test(failure));
  assert.deepEqual(warnings, []);
  return cells.flatMap(({ metadata }, i) => {
    if (!metadata.tags?.includes('check')) return [];
    return outputs[i].filter(({ name }) => name === 'stdout').map(({ text }) => textOf(text));
  });
}

describe('the notebooks', () => {
  it('are ten', () => assert.equal(files.length, 10));

  it('build by hand what lib does: the comparisons at their ends give true', () => {
    for (const file of files.slice(1, 4)) {
      const printed = codeCells(readNotebook(file))
        .filter(({ metadata }) => !metadata.tags)
        .flatMap(({ outputs }) => outputs ?? [])
        .filter(({ output_type }) => output_type === 'execute_result');
      assert.deepEqual(printed.at(-1)?.data['text/plain'], ['true'], basename(file));
    }
  });

  files.forEach((file, i) => {
    const name = basename(file);

    describe(name, () => {
      const notebook = readNotebook(file);
      const count = tagged(notebook, 'exercise').length;
      let kernel: Kernel;

      before(async () => {
        kernel = await Kernel.start(dirname(file));
      });
      after(() => kernel?.stop());

      it('runs from top to bottom, and gives the committed outputs', async () => {
        const { outputs, failures } = await runCells(kernel, codeCells(notebook));
        assert.deepEqual(failures, []);
        codeCells(notebook).forEach((cell, k) => {
          assert.deepEqual(outputs[k], cell.outputs, `code cell ${k + 1} gives another output`);
          assert.equal(cell.execution_count, k + 1);
        });
      });

      it('says of the solutions that they are right', async () => {
        const solutions = tagged(notebook, 'solution').map(solutionIn);
        const verdicts = await verdictsOf(
          kernel,
          answered(notebook, (_, k) => solutions[k]),
        );
        assert.equal(verdicts.length, count);
        verdicts.forEach((verdict, k) => {
          assert.match(verdict, new RegExp(`^Exercise ${k + 1}: right!`));
        });
      });

      it('is small, and its outputs hold no HTML, no script, and no path of a machine', () => {
        assert.ok(statSync(file).size < 400_000, `${statSync(file).size} bytes`);
        const outputs = codeCells(notebook).flatMap((cell) => cell.outputs ?? []);
        const types = new Set(outputs.flatMap(({ data }) => Object.keys(data ?? {})));
        types.forEach((type) => assert.ok([...RICH, ...PLAIN].includes(type), type));
        assert.doesNotMatch(JSON.stringify(outputs), /<script|\/home\/|\/root\/|\/Users\/|file:|node_modules/);
      });

      it('puts out what every front end draws by itself: each plot is also a picture and a text', () => {
        for (const { data } of codeCells(readNotebook(file)).flatMap(({ outputs = [] }) => outputs)) {
          if (!data) continue;
          const [rich, ...plain] = Object.keys(data).sort();
          if (plain.length === 0) assert.equal(rich, 'text/plain');
          else if (rich === LIVE && plain.length === 1) assert.deepEqual(plain, ['text/plain']);
          else assert.ok(RICH.includes(rich) && isDeepStrictEqual(plain, PLAIN), rich);
        }
      });

      it('links to its neighbours', () => {
        const text = notebook.cells.map((cell) => textOf(cell.source)).join('\n');
        const neighbours = [files[i - 1], files[i + 1]].filter(Boolean).map((path) => basename(path));
        const links = [...text.matchAll(/\]\(([^)]+\.ipynb)\)/g)].map(([, link]) => link);
        assert.deepEqual(links, neighbours);
      });

      it('has cells of a few short lines, each with an id of its own', () => {
        const ids = notebook.cells.map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
        for (const cell of codeCells(notebook)) {
          const widths = textOf(cell.source).split('\n').map(({ length }) => length);
          assert.ok(Math.max(...widths) <= WIDEST, `${cell.id} is wide`);
          if (cell.metadata.tags?.includes('final')) continue;
          assert.ok(textOf(cell.source).split('\n').length <= 12, `${cell.id} is long`);
        }
      });
    });
  });
});

/** A line of code with more characters does not fit beside JupyterLab's sidebar. */
const WIDEST = 88;

const LIVE = 'application/vnd.workshop.live+json';
const RICH = ['application/vnd.plotly.v1+json', LIVE];
/** What every front end draws by itself. */
const PLAIN = ['image/svg+xml', 'text/plain'];
