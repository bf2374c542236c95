import assert from 'node:assert/strict';
import { basename, join } from 'node:path';
import { codeCells, readNotebook, warns } from '../../support/notebook';
import type { Notebook } from '../../support/notebook';
import { notebookFiles } from '../../support/notebook-files';
import { moveEveryControl } from './controls';
import { Lab } from './lab';
import type { JupyterServer } from './server';

const LIVE = 'application/vnd.workshop.live+json';
const PLOTLY = 'application/vnd.plotly.v1+json';

/** What is typed at the prompts of the notebooks that ask. */
const ANSWERS: Record<string, string[]> = {
  '06-get-the-results.ipynb': ['1', '0', '1'],
};

/** How many traces each plot in a notebook file has, those of live pictures too. */
export function tracesIn(notebook: Notebook): number[] {
  return codeCells(notebook)
    .flatMap((cell) => cell.outputs ?? [])
    .flatMap(({ data }) => data?.[PLOTLY] ?? data?.[LIVE]?.blocks ?? [])
    .flatMap((plot) => plot.data?.length ?? []);
}

/** How many controls its live pictures have. */
function controlsIn(notebook: Notebook): number {
  return codeCells(notebook)
    .flatMap((cell) => cell.outputs ?? [])
    .flatMap(({ data }) => data?.[LIVE]?.controls ?? []).length;
}

/**
 * Declares one test for each notebook: it runs, asks, draws its plots, and keeps them; and when the
 * page was loaded again, every control moves its picture.
 */
export function itRunsEveryNotebook(server: () => JupyterServer): void {
  for (const file of notebookFiles()) {
    const name = basename(file);

    it(`${name} runs, draws its plots, keeps them, and its controls move them`, async () => {
      const expected = tracesIn(readNotebook(file));
      const lab = await Lab.open(server(), `notebooks/${name}`);
      try {
        await lab.runAll(ANSWERS[name]);
        const cells = await lab.cells();
        assert.deepEqual(
          cells.map(({ complaint }) => complaint !== ''),
          codeCells(readNotebook(file)).map(warns),
        );
        assert.deepEqual(
          cells.map(({ executionCount }) => executionCount),
          cells.map((_, i) => i + 1),
        );
        if (ANSWERS[name]) {
          assert.ok(cells.some(({ text }) => text.includes('0.9935893055233577')));
          assert.ok(!cells.some(({ text }) => text.includes('nobody can type')));
        }
        const drawn = expected.map((traces) => ({ traces, drawn: traces }));
        assert.deepEqual(await lab.plots(), drawn);

        await lab.save();
        assert.deepEqual(
          tracesIn(readNotebook(join(server().folder, 'notebooks', name))),
          expected,
        );
        await lab.reload();
        assert.deepEqual(await lab.plots(), drawn);
        assert.equal(await moveEveryControl(lab.page), controlsIn(readNotebook(file)));
        assert.deepEqual(lab.refused, []);
      } finally {
        await lab.close();
      }
    });
  }
}
