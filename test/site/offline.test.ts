import assert from 'node:assert/strict';
import type { BrowserContext } from 'playwright-core';
import { whyNot } from '../browser/support/available';
import { browserWith, newProfile } from '../browser/support/shared';
import { builtSite } from './support/built';
import { Host } from './support/host';
import { SitePage } from './support/site';

const FIRST = '01-getting-started.ipynb';
const SECOND = '02-activation-functions.ipynb';

describe('the web page when the network fails', function () {
  let host: Host;
  let browser: BrowserContext;
  const profile = newProfile();

  before(async function () {
    if (whyNot()) this.skip();
    // As on a host that has many sites.
    host = await Host.start(await builtSite(), '/of/a-class/');
    browser = await browserWith(profile);
  });

  after(async () => {
    await browser?.close();
    await host?.cut();
  });

  /** Runs the first cells of notebook 1. */
  const works = async (site: SitePage): Promise<void> => {
    const [cell] = await site.lab.codeCells();
    await site.lab.run(cell);
    const { cells } = await site.notebook();
    assert.equal(cells.find(({ cell_type }) => cell_type === 'code')!.execution_count, 1);
  };

  it('says so when the first visit breaks off, and goes on by itself', async () => {
    host.refuses = (path) => /jlab_core/.test(path);
    const page = await browser.newPage();
    await page.goto(host.address(FIRST));
    const sign = page.locator('#workshop-loading');
    await sign.getByText('Loading broke off.').waitFor();
    await sign.getByRole('button', { name: 'Try again' }).waitFor();
    host.refuses = (path) => /\/kernel\//.test(path);
    await sign.getByText('A part of the kernel could not be loaded').waitFor();
    host.refuses = () => false;
    await sign.waitFor({ state: 'detached' });
    await page.close();
  });

  it('keeps the whole site though its download breaks off', async () => {
    const own = /10-from.*\.html$/;
    host.refuses = (path) => own.test(path);
    const site = await SitePage.open(host, FIRST, { context: browser });
    await site.page.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration === undefined;
    });
    host.refuses = () => false;
    await site.kept();
    await site.close();
  });

  it('runs without a network after one visit, in two tabs', async () => {
    await host.cut();
    const first = await SitePage.open(host, FIRST, { context: browser });
    const second = await SitePage.open(host, SECOND, { context: browser });
    await works(first);
    await works(second);
    await first.close();
    await second.close();
  });

  it('runs without a network when the browser was closed in between, and its pages are read', async () => {
    await browser.close();
    browser = await browserWith(profile);
    const site = await SitePage.open(host, FIRST, { context: browser });
    await works(site);
    await site.close();
    const page = await browser.newPage();
    await page.goto(`${host.root}05-training-it.html`);
    await page.locator('figure.plot').first().scrollIntoViewIfNeeded();
    await page.locator('figure.plot .live .main-svg').first().waitFor();
    await page.close();
  });
});
