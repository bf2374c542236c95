import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';
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
    host.refuses = (path) => /jlab_core|\/kernel\//.test(path);
    const page = await browser.newPage();
    await page.goto(host.address(FIRST));
    const sign = page.locator('#workshop-loading');
    await sign.getByText('Loading broke off.').waitFor();
    await sign.getByRole('button', { name: 'Try again' }).waitFor();
    host.refuses = (path) => /\/kernel\//.test(path);
    await page.waitForEvent('load');
    await sign.getByText('Loading broke off.').waitFor();
    host.refuses = () => false;
    await sign.waitFor({ state: 'detached' });
    await page.close();
  });

  it('says why when it is not the network, and loads no more by itself', async () => {
    // At another address, of which the browser has nothing yet.
    const other = await Host.start(host.folder);
    other.refuses = (path) => /\/kernel\//.test(path);
    const page = await browser.newPage();
    await page.addInitScript(() => (sessionStorage['workshop-tries'] ??= '3'));
    await page.goto(other.address(FIRST));
    const sign = page.locator('#workshop-loading');
    await sign.getByText(/^A part of the kernel could not be loaded/).waitFor();
    await sign.getByRole('link', { name: 'All notebooks' }).waitFor();
    other.refuses = () => false;
    await sign.getByRole('button', { name: 'Try again' }).click();
    await sign.waitFor({ state: 'detached' });
    await page.close();
    await other.cut();
  });

  it('leads to the other notebooks when nothing is to be waited for', async () => {
    const page = await browser.newPage();
    await page.route(/jlab_core/, () => undefined);
    await page.goto(host.address(FIRST), { waitUntil: 'commit' });
    const sign = page.locator('#workshop-loading');
    await sign.getByText('Loading the notebook').waitFor();
    await page.evaluate(() => {
      const detail = { kernel: 0, failed: 'There is no such notebook.', final: true };
      document.dispatchEvent(new CustomEvent('workshop:loading', { detail }));
    });
    await sign.getByText('There is no such notebook.').waitFor();
    assert.ok(!(await sign.getByRole('button').isVisible()));
    await sign.getByRole('link', { name: 'All notebooks' }).click();
    await page.waitForURL(`${host.root}index.html`);
    await page.close();
  });

  it('runs where a browser refuses to keep anything', async () => {
    const refuse = `
      const refuse = { get() { throw new DOMException('Refused', 'SecurityError'); } };
      Object.defineProperty(window, 'sessionStorage', refuse);
    `;
    for (const more of [
      `Object.defineProperty(Navigator.prototype, 'serviceWorker', refuse);`,
      `ServiceWorkerContainer.prototype.getRegistration = async () => refuse.get();`,
    ]) {
      const site = await SitePage.open(host, FIRST, { context: browser, before: refuse + more });
      await works(site);
      await site.close();
    }
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

  it('opens pages without a network that a host has under tidier addresses', async () => {
    const tidy = await Host.start(host.folder);
    tidy.tidies = true;
    const site = await SitePage.open(tidy, FIRST, { context: browser });
    await site.kept();
    await tidy.cut();
    for (const name of ['05-training-it.html', '05-training-it', 'index.html', '']) {
      await site.page.goto(`${tidy.root}${name}`);
      await site.page.locator('h1').first().waitFor();
    }
    await site.page.goto(tidy.address(FIRST));
    await site.lab.opened(FIRST);
    await site.close();
  });

  it('opens pages from the network when what was kept cannot be read', async () => {
    const other = await Host.start(host.folder);
    const page = await browser.newPage();
    await page.goto(other.root);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    const worker = browser.serviceWorkers().find((at) => at.url().startsWith(other.root))!;
    await worker.evaluate(() => (caches.open = () => Promise.reject(new Error('Unreadable'))));
    await page.goto(`${other.root}05-training-it.html`);
    await page.locator('h1').first().waitFor();
    await page.close();
    await other.cut();
  });

  describe('that keeps the site', () => {
    const PAUSE = 10_000;
    /** Counts the tries, and those that broke off. */
    const COUNT = `
      window.asked = window.broken = 0;
      const { register } = ServiceWorkerContainer.prototype;
      ServiceWorkerContainer.prototype.register = async function (...all) {
        window.asked++;
        const registration = await register.apply(this, all);
        const { installing } = registration;
        installing.addEventListener('statechange', () => {
          if (installing.state === 'redundant') window.broken++;
        });
        return registration;
      };
    `;

    /** Opens a page with a clock of ours, and has it try. */
    const open = async (): Promise<Page> => {
      const page = await browser.newPage();
      await page.clock.install();
      await page.addInitScript(COUNT);
      await page.goto(fresh.root);
      await page.clock.fastForward(3000);
      return page;
    };

    /** How often it was tried when the last try has broken off and the pause is over. */
    const triesAfter = async (page: Page): Promise<number> => {
      const count = (name: string): Promise<number> =>
        page.evaluate((of) => (window as any)[of], name);
      while ((await count('broken')) < Math.max(1, await count('asked')))
        await new Promise((resolve) => setTimeout(resolve, 50));
      await page.clock.fastForward(PAUSE);
      return count('asked');
    };

    let fresh: Host;

    beforeEach(async () => {
      fresh = await Host.start(host.folder);
    });

    afterEach(() => fresh.cut());

    it('tries ever more rarely', async () => {
      fresh.refuses = (path) => path.includes('10-from');
      const page = await open();
      const tries = [await triesAfter(page), await triesAfter(page), await triesAfter(page)];
      assert.deepEqual(tries, [2, 2, 3]);
      await page.close();
    });

    it('tries no more when the browser has no room', async () => {
      const page = await browser.newPage();
      const devtools = await browser.newCDPSession(page);
      const origin = new URL(fresh.root).origin;
      await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
      const reader = await open();
      assert.equal(await triesAfter(reader), 1);
      await reader.close();
      await page.close();
    });
  });
});
