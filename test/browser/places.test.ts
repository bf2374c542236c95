import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readNotebook } from '../support/notebook';
import { shuffled } from '../support/shuffled';
import { whyNot } from './support/available';
import { tracesIn } from './support/every-notebook';
import { Lab } from './support/lab';
import { JupyterServer } from './support/server';
import { sharedServer } from './support/shared';

const ASKS = '06-get-the-results.ipynb';

/** How many kernels work in a folder. */
function kernelsIn(folder: string): number {
  const { stdout } = spawnSync('sh', ['-c', 'for p in /proc/[0-9]*; do readlink $p/cwd; done'], {
    encoding: 'utf8',
  });
  return stdout.split('\n').filter((path) => path.startsWith(`${folder}/notebooks`)).length;
}

/** The code of a cell of notebook 3 that no other needs. */
const LAST = 'train(inputs, targets, start, 1000).equals(neuron.weights)';

describe('JupyterLab, wherever it is', function () {
  before(function () {
    if (whyNot()) this.skip();
  });

  /** Opens a notebook in the shared JupyterLab. */
  async function inLab(
    notebook: string,
    visit: (lab: Lab, folder: string) => Promise<void>,
  ): Promise<void> {
    const { folder } = await sharedServer();
    const lab = await Lab.open(await sharedServer(), `notebooks/${notebook}`);
    try {
      await visit(lab, folder);
    } finally {
      await lab.close();
    }
  }

  const places: [string, string, number][] = [
    ['at the path that a JupyterHub gives it', '/user/a%20name/', 0],
    ['in a parent folder', '/', 2],
  ];
  for (const [where, base, above] of places) {
    it(`runs ${ASKS} ${where}: the prompt asks, the plot is drawn, and no kernel is left`, async () => {
      const server = await JupyterServer.start({ base, above });
      const { folder } = server;
      try {
        const folders = folder.split('/').slice(folder.split('/').length - above);
        const lab = await Lab.open(server, [...folders, 'notebooks', ASKS].join('/'));
        await lab.runAll(['1', '0', '1']);
        const cells = await lab.cells();
        assert.ok(cells.some(({ text }) => text.includes('0.9935893055233577')));
        const traces = tracesIn(readNotebook(join(folder, 'notebooks', ASKS)));
        assert.ok(traces.length > 0);
        assert.deepEqual(
          await lab.plots(),
          traces.map((each) => ({ traces: each, drawn: each })),
        );
        assert.deepEqual(lab.refused, []);
        await lab.page.close();
        assert.equal(kernelsIn(folder), 1);
      } finally {
        await server.stop();
      }
      assert.equal(kernelsIn(folder), 0);
    });
  }

  it('draws the plots of a notebook that it does not trust', () =>
    inLab('04-backpropagation.ipynb', async (lab) => {
      const trusted = await lab.page.evaluate(() =>
        [...(window as any).jupyterapp.shell.currentWidget.content.widgets].some(
          ({ model }) => model.type === 'code' && model.trusted,
        ),
      );
      assert.equal(trusted, false);
      assert.ok((await lab.plots()).every(({ traces, drawn }) => traces > 0 && drawn === traces));
    }));

  it('restarts and runs all, ten times, with the same results and one kernel', () =>
    inLab('03-train.ipynb', async (lab, folder) => {
      await lab.runAll();
      const first = await lab.cells();
      for (let i = 0; i < 10; i++) {
        await lab.restartAndRunAll();
        assert.deepEqual(await lab.cells(), first);
      }
      assert.equal(kernelsIn(folder), 1);
    }));

  it('goes on after its kernel was killed in the middle of a cell', () =>
    inLab('03-train.ipynb', async (lab, folder) => {
      await lab.runAll();
      const first = await lab.cells();
      const cell = await lab.find(LAST);
      await lab.type(cell, "console.log('begun'); while (true) {}");
      await lab.start(cell);
      await lab.said(cell, 'begun');
      spawnSync('sh', [
        '-c',
        `for p in /proc/[0-9]*; do [ "$(readlink $p/cwd)" = "${folder}/notebooks" ] && kill -9 \${p#/proc/}; done`,
      ]);
      await lab.page.locator('.jp-Dialog').getByText('appears to have died').waitFor();
      await lab.page.locator('.jp-Dialog button').last().click();
      await lab.type(cell, LAST);
      await lab.restartAndRunAll();
      assert.deepEqual(await lab.cells(), first);
      assert.equal(kernelsIn(folder), 1);
    }));

  it('runs cells in a random order, and all as ever after a restart', () =>
    inLab('03-train.ipynb', async (lab, folder) => {
      const order = shuffled(await lab.codeCells(), 'order');
      const runInOrder = async (): Promise<void> => {
        for (const cell of order) {
          await lab.run(cell);
        }
      };
      await lab.runAll();
      const first = await lab.cells();
      await runInOrder();
      await lab.restartAndRunAll();
      assert.deepEqual(await lab.cells(), first);
      await lab.restart();
      await lab.command('notebook:clear-all-cell-outputs');
      await runInOrder();
      const missing = (await lab.cells()).filter(({ complaint }) => complaint);
      assert.ok(missing.length > 0);
      for (const { complaint } of missing) assert.match(complaint, /Type error.*: .* is made by/);
      assert.equal(kernelsIn(folder), 1);
    }));

  it('ends an endless loop with the stop button, and keeps what was there', () =>
    inLab('03-train.ipynb', async (lab, folder) => {
      await lab.runAll();
      const cell = await lab.find(LAST);
      await lab.type(cell, "console.log('begun'); while (true) {}");
      await lab.start(cell);
      await lab.said(cell, 'begun');
      await lab.command('notebook:interrupt-kernel');
      await lab.idle();
      await lab.type(cell, 'inputs.shape');
      await lab.run(cell);
      assert.match(await lab.output(cell), /4, 3/);
      assert.equal(kernelsIn(folder), 1);
    }));
});
