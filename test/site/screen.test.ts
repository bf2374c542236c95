import assert from 'node:assert/strict';
import { chromium as playwright } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { chromium, whyNot } from '../browser/support/available';
import { builtSite } from './support/built';
import { Host } from './support/host';
import { SitePage } from './support/site';

const FIRST = '01-getting-started.ipynb';

describe('the web page on a narrow touch screen, and by keyboard', function () {
  let host: Host;
  let browser: Browser;

  before(async function () {
    if (whyNot()) this.skip();
    host = await Host.start(await builtSite());
    browser = await playwright.launch({ executablePath: chromium, args: ['--no-sandbox'] });
  });

  after(async () => {
    await browser?.close();
    await host?.cut();
  });

  it('is run with a finger on 390 pixels: nothing is wider, and the buttons are there', async () => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 3,
      isMobile: true,
      hasTouch: true,
    });
    const site = await SitePage.open(host, FIRST, { context, width: 390 });
    const { lab, page } = site;
    const run = page.locator('[data-jp-item-name="run"]').first();
    for (const name of ['run', 'interrupt', 'restart'])
      assert.ok(await page.locator(`[data-jp-item-name="${name}"]`).first().isVisible(), name);
    const [cell, , live] = await lab.codeCells();
    await lab.cell(cell).tap();
    for (let at = cell; at <= live; at++) {
      await run.tap();
      await lab.idle();
    }
    await page.waitForTimeout(200);
    const { cells } = await site.notebook();
    assert.ok(cells.filter(({ execution_count: count }) => count).length >= 3);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.ok(wide <= 0, `${wide} px too wide`);
    for (const { left, right } of await lab.extents())
      assert.ok(left >= 0 && right <= 391, `${left}..${right}`);
    await page.getByRole('button', { name: 'Notebooks', exact: true }).tap();
    const box = (await page.getByRole('dialog', { name: 'Notebooks' }).boundingBox())!;
    assert.ok(box.x >= 0 && box.x + box.width <= 390, JSON.stringify(box));
    await context.close();
  });

  it('is used by keyboard alone', async () => {
    const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
    const site = await SitePage.open(host, FIRST, { context });
    const { lab, page } = site;
    const button = page.getByRole('button', { name: 'Notebooks', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Notebooks' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.jp-Notebook').focus();
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('ArrowDown');
    await lab.run((await lab.codeCells())[0]);
    await button.focus();
    await page.keyboard.press('Enter');
    await dialog.getByRole('link', { name: /^2\. / }).focus();
    await page.keyboard.press('Enter');
    await lab.opened('02-activation-functions.ipynb');
    await context.close();
  });
});
