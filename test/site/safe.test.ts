import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { whyNot } from '../browser/support/available';
import { builtSite } from './support/built';
import { Host } from './support/host';
import { outputsOf, SitePage } from './support/site';

/** Ways of a cell to another host. */
const WAYS = [
  `await fetch('https://example.com/')`,
  `await new Promise((resolve, reject) => {
    const socket = new (globalThis as any).WebSocket('wss://example.com/');
    socket.onopen = resolve;
    socket.onerror = reject;
  })`,
  `(globalThis as any).importScripts('https://example.com/x.js')`,
  `await new Promise((resolve, reject) => {
    const request = new (globalThis as any).XMLHttpRequest();
    request.onload = resolve;
    request.onerror = reject;
    request.open('GET', 'https://example.com/');
    request.send();
  })`,
];

/** Ways of a cell to what the browser keeps for the site: notebooks, other tabs, the site itself. */
const STORES = ['indexedDB', 'caches', 'BroadcastChannel', 'Worker', 'SharedWorker'];

describe('what the web page allows', function () {
  let host: Host;

  before(async function () {
    if (whyNot()) this.skip();
    host = await Host.start(await builtSite());
  });

  after(() => host?.cut());

  it('is said by every page: its own files, and nothing from elsewhere', async () => {
    for (const name of ['index.html', '05-training-it.html', 'run/notebooks/index.html']) {
      const text = readFileSync(join(await builtSite(), name), 'utf8');
      const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)!;
      assert.match(policy, /^default-src 'none';/);
      assert.doesNotMatch(policy, /https?:|\*/);
      assert.doesNotMatch(policy, /script-src[^;]*('unsafe-inline'|blob:|data:)/);
    }
  });

  it('gives a cell no way to another host, to other notebooks, or to what is kept of the site', async () => {
    const site = await SitePage.open(host, '01-getting-started.ipynb');
    const [cell] = await site.lab.codeCells();
    for (const way of WAYS) {
      const code = `let end = 'reached';\ntry { ${way}; } catch { end = 'refused'; }\nconsole.log(end);`;
      await put(site, cell, code);
      await site.lab.run(cell);
      assert.match(await site.lab.output(cell), /refused/, way);
    }
    const names = JSON.stringify(STORES);
    await put(
      site,
      cell,
      `console.log(${names}.filter((name) => name in globalThis).join() || 'none');`,
    );
    await site.lab.run(cell);
    assert.equal((await site.lab.output(cell)).trim(), 'none');
    assert.deepEqual(site.lab.refused, []);
    await site.close();
  });

  it('runs no script that an output brings', async () => {
    const site = await SitePage.open(host, '02-activation-functions.ipynb');
    const [cell] = await site.lab.codeCells();
    const html =
      '<img src="x" onerror="document.body.lang = 1"><script>document.body.lang = 1</script>';
    await put(
      site,
      cell,
      `import * as tslab from 'tslab';
tslab.display.html(${JSON.stringify(html)});
const { Blob, URL } = globalThis as any;
const address = URL.createObjectURL?.(new Blob(['document.body.lang = 1']));
tslab.display.html('<script src="' + address + '"></script>');
tslab.display.javascript('document.body.lang = 1');`,
    );
    await site.lab.run(cell);
    await site.page.waitForTimeout(300);
    assert.equal(await site.page.evaluate(() => document.body.lang), '');
    const outputs = outputsOf(await site.notebook())[0];
    assert.ok(JSON.stringify(outputs).includes('text/html'), JSON.stringify(outputs));
    await site.close();
  });

  it('runs no script from an address that code made', async () => {
    const site = await SitePage.open(host, '02-activation-functions.ipynb');
    const end = await site.page.evaluate(
      () =>
        new Promise((resolve) => {
          const script = document.createElement('script');
          script.src = URL.createObjectURL(new Blob(['document.title = 1']));
          script.addEventListener('load', () => resolve('ran'));
          script.addEventListener('error', () => resolve('refused'));
          document.body.append(script);
        }),
    );
    assert.equal(end, 'refused');
    await site.close();
  });

  it('lets no output lead the page to another host, and shows the rest of it', async () => {
    const site = await SitePage.open(host, '02-activation-functions.ipynb');
    const address = site.page.url();
    const [cell] = await site.lab.codeCells();
    const html =
      '<meta http-equiv="refresh" content="0;url=https://example.com/">' +
      '<link rel="preconnect" href="https://example.com/"><b style="color: red">Here</b>';
    await put(
      site,
      cell,
      `import * as tslab from 'tslab';\ntslab.display.html(${JSON.stringify(html)});`,
    );
    await site.lab.run(cell);
    const output = site.page.locator('.jp-RenderedHTML').filter({ hasText: 'Here' });
    assert.equal(await output.innerHTML(), '<b style="color:red">Here</b>');
    await site.page.waitForTimeout(300);
    assert.equal(site.page.url(), address);
    assert.deepEqual(site.lab.refused, []);
    await site.close();
  });

  it('does not trust a notebook that says so itself', async () => {
    const site = await SitePage.open(host, '02-activation-functions.ipynb');
    const output = {
      output_type: 'display_data',
      data: { 'image/svg+xml': '<svg xmlns="http://www.w3.org/2000/svg"></svg>' },
      metadata: {},
    };
    const text = {
      nbformat: 4,
      nbformat_minor: 5,
      metadata: { kernelspec: { name: 'tslab', display_name: 'TypeScript' } },
      cells: [
        {
          id: 'a',
          cell_type: 'code',
          source: '',
          execution_count: null,
          metadata: { trusted: true, tags: ['kept'] },
          outputs: [output],
        },
      ],
    };
    await site.page.getByRole('button', { name: 'Notebooks', exact: true }).click();
    await site.page.locator('input[type=file]').setInputFiles({
      name: 'sent.ipynb',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(text)),
    });
    await site.lab.opened('sent.ipynb');
    const [trusted, tags] = await site.page.evaluate(() => {
      const { model } = (window as any).jupyterapp.shell.currentWidget.content.widgets[0];
      return [model.trusted, model.getMetadata('tags')];
    });
    assert.deepEqual([trusted, tags], [false, ['kept']]);
    await site.close();
  });

  it('names the licences of all that it is made of', async () => {
    const text = readFileSync(join(await builtSite(), 'licences.txt'), 'utf8');
    for (const name of [
      'plotly.js-dist',
      'typescript',
      'node-inspect-extracted',
      '@jridgewell/trace-mapping',
      'mersenne-twister',
      'seedrandom',
      '@types/mersenne-twister',
      '@types/seedrandom',
      'katex',
      '@jupyterlab/notebook',
      '@jupyterlite/services',
    ])
      assert.match(text, new RegExp(`^${name} \\d`, 'm'), name);
    assert.match(text, /Sun Microsystems/);
  });
});

/** Puts code into a cell, as if it were pasted. */
async function put(site: SitePage, cell: number, code: string): Promise<void> {
  await site.page.evaluate(
    ([at, text]) => {
      const { content } = (window as any).jupyterapp.shell.currentWidget;
      content.widgets[at as number].model.sharedModel.setSource(text);
    },
    [cell, code],
  );
}
