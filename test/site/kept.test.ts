import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { whyNot } from '../browser/support/available';
import { sharedBrowser } from '../browser/support/shared';
import { anotherVersion, builtSite } from './support/built';
import { Host } from './support/host';
import { SitePage } from './support/site';

const FIRST = '01-getting-started.ipynb';
const SECOND = '02-activation-functions.ipynb';
const THIRD = '03-train.ipynb';

describe('what a learner keeps in the web page', function () {
  let host: Host;

  before(async function () {
    if (whyNot()) this.skip();
    host = await Host.start(await builtSite());
  });

  // A page that a test left open would hold the next one up.
  afterEach(async () => {
    for (const page of (await sharedBrowser()).pages()) await page.close();
  });

  after(() => host?.cut());

  /** What the first code cell of the open notebook says. */
  const firstCell = async (site: SitePage): Promise<string> => {
    const { cells } = await site.notebook();
    return String(cells.find(({ cell_type }) => cell_type === 'code')!.source);
  };

  const typeInFirst = async (site: SitePage, text: string): Promise<void> => {
    const [cell] = await site.lab.codeCells();
    await site.lab.type(cell, text);
  };

  const saved = (site: SitePage): Promise<void> =>
    site.lab.until(() => !(window as any).jupyterapp.shell.currentWidget.context.model.dirty);

  const startAfresh = async (site: SitePage, name = FIRST): Promise<void> => {
    await site.page.getByRole('button', { name: 'Start afresh' }).first().click();
    const dialog = site.page.getByRole('dialog', { name: 'Start afresh?' });
    const loaded = site.page.waitForEvent('load');
    await dialog.getByRole('button', { name: 'Start afresh' }).click();
    await loaded;
    await site.lab.opened(name);
  };

  it('is there again without being saved, starts afresh, and is not lost then', async () => {
    const site = await SitePage.open(host, FIRST);
    const original = await firstCell(site);
    await typeInFirst(site, 'const mine = 1;');
    await saved(site);
    await site.lab.reload();
    assert.equal(await firstCell(site), 'const mine = 1;');
    await startAfresh(site);
    assert.equal(await firstCell(site), original);
    await typeInFirst(site, 'const mine = 2;');
    await saved(site);
    await startAfresh(site);

    await site.page.getByRole('button', { name: 'Notebooks', exact: true }).click();
    const dialog = site.page.getByRole('dialog', { name: 'Notebooks' });
    await dialog.waitFor();
    const links = await dialog.getByRole('link').allInnerTexts();
    assert.equal(links.filter((text) => /^\d+\. /.test(text)).length, 10);
    assert.deepEqual(links.slice(10), ['my-01-getting-started-2.ipynb', `my-${FIRST}`]);
    await dialog.getByRole('link', { name: `my-${FIRST}` }).click();
    await site.lab.opened(`my-${FIRST}`);
    assert.equal(await firstCell(site), 'const mine = 1;');
    await site.close();
  });

  it('is downloaded, and uploaded again, without taking the place of another', async () => {
    const site = await SitePage.open(host, SECOND);
    await typeInFirst(site, 'const mine = 3;');
    const open = site.page.getByRole('button', { name: 'Notebooks', exact: true });
    await open.click();
    const dialog = site.page.getByRole('dialog', { name: 'Notebooks' });
    const download = site.page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download this one' }).click();
    const file = await (await download).path();
    assert.match(readFileSync(file, 'utf8'), /const mine = 3;/);

    await dialog.locator('input[type=file]').setInputFiles({
      name: SECOND,
      mimeType: 'application/json',
      buffer: readFileSync(file),
    });
    await site.lab.opened(`my-${SECOND}`);
    assert.equal(await firstCell(site), 'const mine = 3;');
    await open.click();
    await dialog.locator('input[type=file]').setInputFiles({
      name: 'essay.ipynb',
      mimeType: 'application/json',
      buffer: Buffer.from('no notebook'),
    });
    await dialog.getByText('essay.ipynb is no notebook').waitFor();
    await site.close();
  });

  it('takes files that a notebook imports, puts none in the place of another, and the same twice', async () => {
    const site = await SitePage.open(host, SECOND);
    await site.page.getByRole('button', { name: 'Notebooks', exact: true }).click();
    const dialog = site.page.getByRole('dialog', { name: 'Notebooks' });
    const upload = (name: string, text: string): Promise<void> =>
      dialog
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await upload('planets.json', '{ "title": "Planets" }');
    await dialog.getByText('planets.json is there now.').waitFor();
    await upload('helper.ts', 'export const helper = 7;');
    await dialog.getByText('helper.ts is there now.').waitFor();
    await upload('helper.ts', 'export const helper = 8;');
    await dialog.getByText('There is a file helper.ts already, and it stays.').waitFor();
    assert.equal(await dialog.locator('input[type=file]').inputValue(), '');
    await dialog.locator('input[type=file]').dispatchEvent('change');
    await dialog.getByText('There is a file helper.ts already, and it stays.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    const code = `import { helper } from './helper'; import data from './planets.json'; helper + data.title`;
    await typeInFirst(site, code);
    const [cell] = await site.lab.codeCells();
    await site.lab.run(cell);
    assert.match(await site.lab.output(cell), /7Planets/);
    await site.close();
  });

  it('keeps the number of a lesson in the name of a copy; no sign stays over one of another kernel', async () => {
    const site = await SitePage.open(host, SECOND);
    const notebook = {
      cells: [{ cell_type: 'markdown', source: 'Week 2', metadata: {}, id: 'a' }],
      metadata: { kernelspec: { name: 'python3', display_name: 'Python', language: 'python' } },
      nbformat: 4,
      nbformat_minor: 5,
    };
    const upload = async (): Promise<void> => {
      await site.page.getByRole('button', { name: 'Notebooks', exact: true }).click();
      await site.page.locator('.workshop-dialog input[type=file]').setInputFiles({
        name: 'week-2.ipynb',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(notebook)),
      });
    };
    const opened = (name: string): Promise<void> =>
      site.lab.until(
        (wanted) =>
          (window as any).jupyterapp?.shell.currentWidget?.context?.path === wanted &&
          (window as any).jupyterapp.shell.currentWidget.context.isReady,
        name,
      );
    await upload();
    await opened('week-2.ipynb');
    await site.page.locator('#workshop-loading').waitFor({ state: 'detached' });
    await site.page.goto(host.address(SECOND));
    await site.lab.opened(SECOND);
    await upload();
    await opened('my-week-2.ipynb');
    await site.close();
  });

  it('starts afresh though a cell runs and another tab saves the old one', async () => {
    const site = await SitePage.open(host, THIRD);
    const original = await firstCell(site);
    await typeInFirst(site, 'const mine = 5;');
    await saved(site);
    const other = await SitePage.open(host, THIRD);
    assert.equal(await firstCell(other), 'const mine = 5;');
    // As if it had begun as an older version.
    const key = `workshop /run/ ${THIRD}`;
    await site.page.evaluate((name) => localStorage.setItem(name, 'older'), key);
    await other.lab.reload();
    // Something happens in the notebook, and it is saved, between the forgetting and the reload.
    await site.page.evaluate(() => {
      const { contents } = (window as any).jupyterapp.serviceManager;
      const { context } = (window as any).jupyterapp.shell.currentWidget;
      const forget = contents.delete.bind(contents);
      contents.delete = async (name: string) => {
        await forget(name);
        if (!context.isDisposed) context.model.dirty = true;
        document.dispatchEvent(new CustomEvent('workshop:save', { detail: { wait() {} } }));
        await new Promise((resolve) => setTimeout(resolve, 500));
      };
    });
    await startAfresh(site, THIRD);
    assert.equal(await firstCell(site), original);
    assert.equal(await site.page.evaluate((name) => localStorage.getItem(name), key), null);
    await other.lab.save();
    assert.equal(await other.page.evaluate((name) => localStorage.getItem(name), key), 'older');
    await other.close();
    await site.close();
  });

  it('holds nobody fast whose browser is full, and loses nothing', async () => {
    const site = await SitePage.open(host, SECOND);
    const { lab, page } = site;
    page.on('dialog', (asked) => void asked.accept().catch(() => undefined));
    await typeInFirst(site, 'const mine = 6;');
    await page.evaluate(() => {
      const { contents } = (window as any).jupyterapp.serviceManager;
      contents.save = () => Promise.reject(new Error('It is full.'));
    });
    await page.getByRole('button', { name: 'Start afresh' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Start afresh?' });
    await dialog.getByRole('button', { name: 'Start afresh' }).click();
    const said = page.getByRole('dialog', { name: 'Yours could not be kept' });
    await said.getByText('Nothing was changed. It is full.').waitFor();
    await said.getByRole('button', { name: 'Close' }).click();
    assert.equal(await firstCell(site), 'const mine = 6;');
    await page.getByRole('button', { name: 'Notebooks', exact: true }).click();
    const list = page.getByRole('dialog', { name: 'Notebooks' });
    await list.getByRole('link', { name: /^3\. / }).click();
    await page
      .locator('.jp-Dialog button')
      .last()
      .click({ timeout: 5000 })
      .catch(() => undefined);
    await lab.opened(THIRD);
    await site.close();
  });

  it('does not offer to start afresh in a notebook that is not of the course', async () => {
    const site = await SitePage.open(host, `my-${FIRST}`);
    const isEnabled = (): Promise<boolean> =>
      site.page.evaluate(() => (window as any).jupyterapp.commands.isEnabled('workshop:fresh'));
    assert.equal(await isEnabled(), false);
    await site.page.goto(host.address(FIRST));
    await site.lab.opened(FIRST);
    assert.equal(await isEnabled(), true);
    await site.close();
  });

  it('never hides a new version, and a new version breaks no page that is open', async () => {
    const site = await SitePage.open(host, FIRST);
    await typeInFirst(site, 'const mine = 4;');
    await saved(site);
    const other = await SitePage.open(host, THIRD);
    await site.kept();
    const { folder } = host;
    host.folder = anotherVersion(FIRST, '1. Getting Started', '1. Getting Going');
    try {
      await site.lab.reload();
      const notice = site.page.getByText('There is a new version of these pages.');
      await notice.waitFor();
      assert.match(await site.page.title(), /^1. Getting Started/);
      await site.page.getByRole('button', { name: 'Load it' }).click();
      await site.page.getByText('Close the other tab with them, then press again.').waitFor();
      const old = await other.page.evaluate(async () => (await fetch('../../index.html')).text());
      assert.match(old, /1\. Getting Started/);
      await other.close();

      // Before it is pressed again, a still newer one has come.
      host.folder = anotherVersion(FIRST, '1. Getting Started', '1. Getting Far');
      await site.page.evaluate(async () => {
        const registration = (await navigator.serviceWorker.getRegistration())!;
        const { waiting } = registration;
        await registration.update();
        while (registration.installing || registration.waiting === waiting)
          await new Promise((resolve) => setTimeout(resolve, 50));
      });
      const loaded = site.page.waitForEvent('load');
      await site.page.getByRole('button', { name: 'Load it' }).click();
      await loaded;
      await site.lab.opened(FIRST);
      const pages = await site.page.evaluate(async () => (await fetch('../../index.html')).text());
      assert.match(pages, /1\. Getting Far/);
      assert.equal(await firstCell(site), 'const mine = 4;');
      await site.page.getByText('There is a newer version of this notebook.').waitFor();
      await startAfresh(site);
      const { cells } = await site.notebook();
      assert.match(String(cells[0].source), /1\. Getting Far/);
      assert.equal(await site.page.getByText('There is a newer version').count(), 0);
      await site.close();
    } finally {
      host.folder = folder;
    }
  });
});
