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

  const startAfresh = async (site: SitePage): Promise<void> => {
    await site.page.getByRole('button', { name: 'Start afresh' }).first().click();
    const dialog = site.page.getByRole('dialog', { name: 'Start afresh?' });
    const loaded = site.page.waitForEvent('load');
    await dialog.getByRole('button', { name: 'Start afresh' }).click();
    await loaded;
    await site.lab.opened(FIRST);
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
