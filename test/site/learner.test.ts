import assert from 'node:assert/strict';
import { whyNot } from '../browser/support/available';
import { moveEveryControl } from '../browser/support/controls';
import { sharedBrowser } from '../browser/support/shared';
import { builtSite } from './support/built';
import { Host } from './support/host';
import { SitePage } from './support/site';

describe('what a learner does in the web page', function () {
  let host: Host;

  before(async function () {
    if (whyNot()) this.skip();
    host = await Host.start(await builtSite());
  });

  after(() => host?.cut());

  async function on(notebook: string, visit: (site: SitePage) => Promise<void>): Promise<void> {
    const site = await SitePage.open(host, notebook);
    try {
      await visit(site);
      assert.deepEqual(site.errors, []);
      assert.deepEqual(site.lab.refused, []);
    } finally {
      await site.close();
    }
  }

  it('comes from the page to read', async () => {
    const site = await SitePage.open(host, '01-getting-started.ipynb');
    await site.page.goto(`${host.root}05-training-it.html`);
    await site.page.getByRole('link', { name: 'Run this notebook' }).click();
    await site.lab.opened('05-training-it.ipynb');
    await site.close();
  });

  it('solves an exercise by typing, moves every control, and follows a link there and back', () =>
    on('01-getting-started.ipynb', async ({ lab, page }) => {
      await lab.runAll();
      const exercise = await lab.find('const myWeights:');
      await lab.type(exercise, 'const myWeights: Matrix<3, 1> = Matrix.column([4, 0, 0]);');
      await lab.run(exercise);
      await lab.run(exercise + 1);
      assert.match(await lab.output(exercise + 1), /Exercise 2: not yet\. .*second.* too small/);
      await lab.type(exercise, 'const myWeights: Matrix<3, 1> = Matrix.column([5, 7, 0]);');
      await lab.run(exercise);
      await lab.run(exercise + 1);
      assert.match(await lab.output(exercise + 1), /Exercise 2: right!/);
      assert.ok((await moveEveryControl(page)) > 0);
      const follow = async (name: string): Promise<void> => {
        const last = await page.evaluate(
          () => (window as any).jupyterapp.shell.currentWidget.content.widgets.length - 1,
        );
        await lab.cell(last).scrollIntoViewIfNeeded();
        await lab.cell(last).getByRole('link', { name }).click();
      };
      await follow('2. Activation Functions');
      await lab.opened('02-activation-functions.ipynb');
      // The other is kept by the browser now.
      await follow('1. Getting Started');
      await lab.opened('01-getting-started.ipynb');
      assert.equal(await lab.find('Matrix.column([5, 7, 0])'), exercise);
    }));

  it('forks the activation of notebook 9, and everything follows', () =>
    on('09-hack-it.ipynb', async ({ lab }) => {
      await lab.type(
        await lab.find('const chosen = lib.tanh;'),
        'const chosen = lib.softsign;\nconst learningRate = 0.5;',
      );
      await lab.runAll();
      assert.equal((await lab.titles())[0], 'softsign and its slope');
      const said = await lab.output(await lab.find('console.log(`${chosen.name}'));
      assert.match(said, /^softsign: learned\./);
    }));

  it('solves an exercise of another notebook, asks with Tab and Shift + Tab, and reads an error', () =>
    on('03-train.ipynb', async ({ lab, page }) => {
      await lab.runAll();
      const exercise = await lab.find('const myChange:');
      await lab.type(exercise, 'const myChange: Matrix<3, 1> = Matrix.column([0.096, 0, 0.096]);');
      await lab.run(exercise);
      await lab.run(exercise + 1);
      assert.match(await lab.output(exercise + 1), /Exercise 1: right!/);
      const [first] = await lab.codeCells();
      await lab.type(first, 'const text: number = "one";');
      await lab.run(first);
      assert.match(await lab.output(first), /number/);
      await lab.type(first, "import { Matrix } from '@workshop/lib';\nMatrix.fro");
      await page.keyboard.press('Tab');
      await page.locator('.jp-Completer-item', { hasText: 'from' }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Shift+Tab');
      await page.locator('.jp-Tooltip', { hasText: 'Matrix' }).waitFor();
      await page.keyboard.press('Escape');
    }));

  it('says below a cell what is missing when there is no network at a restart, and recovers', async () => {
    // Nothing is kept for such a time yet: at an address where nobody has been, and by nobody.
    const fresh = await Host.start(await builtSite());
    const before = 'navigator.serviceWorker.register = () => new Promise(() => {});';
    const site = await SitePage.open(fresh, '01-getting-started.ipynb', { before });
    const { lab, page } = site;
    const [cell] = await lab.codeCells();
    await page.route(/\/kernel\//, (route) => route.abort());
    await lab.restart();
    await lab.start(cell);
    await lab.said(cell, 'A part of the kernel could not be loaded');
    await lab.said(cell, 'restart the kernel');
    await page.locator('[data-jp-item-name="interrupt"]').first().click();
    await lab.idle();
    await page.unroute(/\/kernel\//);
    await lab.restart();
    await lab.type(cell, '6 * 7');
    await lab.run(cell);
    assert.match(await lab.output(cell), /42/);
    await site.close();
    fresh.cut();
  });

  it('says that there is no notebook of a name', async () => {
    const page = await (await sharedBrowser()).newPage();
    const failed = page.locator('#workshop-loading[data-state=failed]');
    for (const address of [host.address('my-gone.ipynb'), host.address('').replace(/\?.*/, '')]) {
      await page.goto(address);
      await failed.getByText('There is no notebook of this name in this browser.').waitFor();
    }
    await page.close();
  });

  it('stops a training, a wait and an endless loop, and goes on; restarts', () =>
    on('05-training-it.ipynb', async ({ lab, page }) => {
      const stop = page.locator('[data-jp-item-name="interrupt"]').first();
      await lab.runAll();
      const cell = await lab.find('trainWithProgress(patient');
      const next = await lab.find('patient.forward(inputs)');
      await lab.type(
        cell,
        'const longer = await trainWithProgress(patient, inputs, targets, { iterations: 1e12 });\nlonger.outcome',
      );
      await lab.start(cell);
      await lab.said(cell, 's left');
      await stop.click();
      await lab.said(cell, '· stopped');
      await lab.run(next);
      assert.match(await lab.output(next), /Matrix 4 x 1\n\s+0\.000/);

      await lab.type(cell, 'console.log("waits");\nawait new Promise(() => {});');
      await lab.start(cell);
      await lab.said(cell, 'waits');
      await stop.click();
      await lab.idle();
      await lab.run(next);
      assert.match(await lab.output(next), /Matrix 4 x 1\n\s+0\.000/);

      await lab.type(cell, 'console.log("begins");\nwhile (true);');
      await lab.start(cell);
      await page.waitForTimeout(300);
      const pressed = Date.now();
      await stop.click();
      await lab.said(cell, 'all variables are gone');
      assert.ok(Date.now() - pressed < 2000, `${Date.now() - pressed} ms`);
      await lab.type(next, 'const fresh = 6 * 7;\nfresh');
      await lab.run(next);
      assert.match(await lab.output(next), /42/);

      await lab.restart();
      await lab.type(next, 'fresh');
      await lab.run(next);
      assert.match(await lab.output(next), /fresh/);
      assert.doesNotMatch(await lab.output(next), /42/);
    }));
});
