import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { whyNot } from '../browser/support/available';
import { sharedBrowser } from '../browser/support/shared';
import { codeCells, readNotebook } from '../support/notebook';
import { notebookFiles } from '../support/notebook-files';
import { root } from '../support/root';
import { builtSite } from './support/built';

const pages = join(root, 'site', 'build', 'pages');

describe('the pages to read', function () {
  let browser: BrowserContext;

  before(async function () {
    if (whyNot()) this.skip();
    await builtSite();
    browser = await sharedBrowser();
  });

  /** Opens a page, and gives what went wrong on it: requests to elsewhere, files that are missing, errors. */
  async function open(name: string, width: number): Promise<{ page: Page; trouble: string[] }> {
    const page = await browser.newPage();
    await page.setViewportSize({ width, height: 900 });
    const trouble: string[] = [];
    page.on('request', (request) => {
      if (!/^(file|data|blob):/.test(request.url())) trouble.push(request.url());
    });
    page.on('requestfailed', (request) => trouble.push(`missing: ${request.url()}`));
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(message.text());
    });
    page.on('pageerror', (error) => trouble.push(error.message));
    await page.goto(pathToFileURL(join(pages, name)).href);
    return { page, trouble };
  }

  /** The notebooks that the pages were made of: those that are committed. */
  const committed = join(root, 'site', 'build', 'notebooks');

  for (const width of [390, 1300]) {
    it(`shows every notebook on a screen ${width} wide, with live plots, from its own files alone`, async () => {
      for (const file of notebookFiles()) {
        const name = file.replace(/^.*[\\/]|\.ipynb$/g, '');
        const plots = codeCells(readNotebook(join(committed, basename(file))))
          .flatMap(({ outputs }) => outputs ?? [])
          .filter(({ data }) => data?.['image/svg+xml']);
        const { page, trouble } = await open(`${name}.html`, width);
        const figures = page.locator('figure.plot');
        assert.equal(await figures.count(), plots.length, name);
        for (let i = 0; i < plots.length; i++) {
          await figures.nth(i).scrollIntoViewIfNeeded();
          await figures.nth(i).locator('.live .main-svg').first().waitFor();
          assert.equal(await figures.nth(i).locator('.still').count(), 0);
          assert.ok((await figures.nth(i).getAttribute('aria-label'))!.endsWith('.'));
        }
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        assert.ok(overflow <= 0, `${name} is ${overflow} px too wide`);
        assert.deepEqual(trouble, []);
        await page.close();
      }
    });
  }

  it('plays a training', async () => {
    const { page } = await open('05-training-it.html', 1300);
    const figure = page.locator('figure.plot[aria-label^="A slider replays"]');
    await figure.scrollIntoViewIfNeeded();
    await figure.locator('.updatemenu-button').first().click();
    await figure.locator('.slider-label', { hasText: /^iteration 0$/ }).waitFor();
    await figure.locator('.slider-label', { hasText: /^iteration 10 000$/ }).waitFor();
    await page.close();
  });

  it('links to its own pages, and to nothing that is not there', () => {
    const names = new Set(readdirSync(pages));
    assert.ok(names.has('index.html'));
    for (const name of [...names].filter((file) => file.endsWith('.html'))) {
      const text = readFileSync(join(pages, name), 'utf8');
      for (const [, target] of text.matchAll(/(?:href|src|data-plotly)="([^"#]+)"/g)) {
        assert.ok(existsSync(join(pages, target.split('?')[0])), `${name} links to ${target}`);
      }
    }
  });

  it('are served, whatever is asked for', async () => {
    const file = join(root, 'scripts', 'steps', 'serve.mjs');
    const { serve } = await import(pathToFileURL(file).href);
    const server: Server = await serve(pages);
    const { port } = server.address() as AddressInfo;
    const ask = async (path: string): Promise<[number, string | null]> => {
      const address = `http://127.0.0.1:${port}${path}`;
      const { status, headers } = await fetch(address, { redirect: 'manual' });
      return [status, headers.get('location')];
    };
    try {
      for (const path of ['/%', '/%00']) assert.deepEqual(await ask(path), [400, null]);
      assert.deepEqual(await ask('/gone'), [404, null]);
      assert.deepEqual(await ask('/run/notebooks?path=x'), [301, '/run/notebooks/?path=x']);
      assert.deepEqual(await ask('/run/notebooks/?path=x'), [200, null]);
    } finally {
      server.close();
    }
  });

  it('would notice a request to elsewhere', async () => {
    const { page, trouble } = await open('03-train.html', 1300);
    const failed = page.waitForEvent('requestfailed');
    await page.evaluate(
      () => void (document.body.innerHTML += '<img src="https://example.com/x.png">'),
    );
    await failed;
    assert.ok(trouble.length > 0);
    await page.close();
  });
});
