import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpus } from 'node:os';
import { whyNot } from './support/available';
import { Lab } from './support/lab';
import { JupyterServer } from './support/server';
import { sharedServer } from './support/shared';

/** How often a page is loaded again. WORKSHOP_RELOADS asks for more. */
const RELOADS = Number(process.env.WORKSHOP_RELOADS ?? 3);

const ASKS = '06-get-the-results.ipynb';
const QUESTION = "const first = await input('First";

describe('a page that is loaded again', function () {
  this.timeout(60_000 + RELOADS * 20_000);

  before(function () {
    if (whyNot()) this.skip();
  });

  async function inLab(visit: (lab: Lab) => Promise<void>): Promise<void> {
    const lab = await Lab.open(await sharedServer(), `notebooks/${ASKS}`);
    try {
      await visit(lab);
    } finally {
      await lab.close();
    }
  }

  it('while a question waits: the next cell runs, and the question is asked again', () =>
    inLab(async (lab) => {
      await lab.run(await lab.find('import { answersFigure'));
      const question = await lab.find(QUESTION);
      await lab.start(question);
      await lab.page.waitForSelector('.jp-Stdin-input');
      await lab.page.reload();
      await lab.until(() => {
        const panel = (window as any).jupyterapp?.shell.currentWidget;
        return panel?.context.sessionContext.session?.kernel?.status === 'busy';
      });
      await lab.run(await lab.find('import { answersFigure'));
      await lab.run(await lab.find('const inputs'));
      const other = await lab.find('neuron.train(inputs');
      await lab.run(other);
      assert.match(await lab.output(other), /Matrix 3 x 1/);
      await lab.start(question);
      await lab.page.waitForSelector('.jp-Stdin-input');
      await lab.command('notebook:interrupt-kernel');
      await lab.idle();
      assert.match(await lab.output(question), /^Stopped: Run the cell again\./m);
    }));

  it(`is idle again each time, with all cores busy (${RELOADS} times)`, () =>
    inLab(async (lab) => {
      const loops = cpus().map(() => spawn(process.execPath, ['-e', 'while (true) {}']));
      try {
        const cell = await lab.find('import { answersFigure');
        for (let i = 0; i < RELOADS; i++) {
          const began = performance.now();
          await lab.reload();
          const seconds = (performance.now() - began) / 1000;
          if (process.env.WORKSHOP_RELOADS) console.log(`reload ${i + 1}: ${seconds.toFixed(1)} s`);
        }
        await lab.run(cell);
      } finally {
        loops.forEach((loop: ChildProcess) => loop.kill());
      }
    }));
});

describe('a kernel that was left behind', function () {
  before(function () {
    if (whyNot()) this.skip();
  });

  it('is ended, the page keeps what it shows, and the next cell starts another', async () => {
    const server = await JupyterServer.start({
      options: [
        '--MappingKernelManager.cull_idle_timeout=4',
        '--MappingKernelManager.cull_interval=1',
        '--MappingKernelManager.cull_connected=True',
      ],
    });
    try {
      const lab = await Lab.open(server, `notebooks/${ASKS}`);
      const cells = await lab.cells();
      await lab.until(
        () => !(window as any).jupyterapp.shell.currentWidget.context.sessionContext.session,
      );
      assert.deepEqual(await lab.cells(), cells);
      const train = await lab.find('neuron.train(inputs');
      await lab.press(train);
      await lab.said(train, 'is made by a cell that has not been run');
    } finally {
      await server.stop();
    }
  });
});
