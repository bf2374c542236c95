import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { codeCells, readNotebook } from '../support/notebook';
import { notebookFiles } from '../support/notebook-files';
import { root } from '../support/root';
import { jupyter, whyNot } from './support/available';
import { sharedBrowser } from './support/shared';

const folder = join(root, 'build', 'exported');

describe('nbconvert', function () {
  let browser: BrowserContext;

  before(async function () {
    if (whyNot()) this.skip();
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const args = ['nbconvert', '--to', 'html', '--output-dir', folder, ...notebookFiles()];
    const { status, stderr } = spawnSync(jupyter!, args, { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    browser = await sharedBrowser();
  });

  for (const file of notebookFiles()) {
    const name = basename(file, '.ipynb');

    it(`makes a page of ${name} that shows each plot and asks no host for anything`, async () => {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => {
        if (!/^(file|data):/.test(request.url())) asked.push(request.url());
      });
      await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
      const plots = codeCells(readNotebook(file))
        .flatMap(({ outputs }) => outputs ?? [])
        .filter(({ data }) => data?.['image/svg+xml']);
      const pictures = page.locator('.jp-RenderedSVG');
      assert.equal(await pictures.count(), plots.length);
      for (let i = 0; i < plots.length; i++) {
        const { width, height } = (await pictures
          .nth(i)
          .locator('svg, img')
          .first()
          .boundingBox())!;
        assert.ok(width > 300 && height > 140, `${width} x ${height}`);
      }
      assert.deepEqual(asked, []);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 720, height: 1000 });
      for (let i = 0; i < plots.length; i++) {
        const { width } = (await pictures.nth(i).boundingBox())!;
        const drawn = (await pictures.nth(i).locator('img').boundingBox())!;
        assert.ok(
          drawn.width <= width,
          `in print a plot of ${drawn.width} px is cut off at ${width}`,
        );
      }
      const pdf = join(folder, `${name}.pdf`);
      await page.pdf({ path: pdf, format: 'A4' });
      assert.ok(statSync(pdf).size > 10_000);
      await page.close();
    });
  }
});
