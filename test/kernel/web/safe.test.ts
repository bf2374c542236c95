import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { randomUUID } from '@workshop/kernel/dist/web/cells/kept';
import { whyNot } from '../../browser/support/available';
import { textOf } from '../../support/outputs';
import { addressOf, close, KernelPage, listenHere } from './support/page';
import { Served } from './support/served';

describe('a cell in a web page', () => {
  let served: Served;
  let page: KernelPage;
  /** Another host: what it was asked for. */
  let elsewhere: Server;
  let asked = 0;

  before(async function () {
    if (whyNot()) return this.skip();
    served = await Served.make();
    elsewhere = await listenHere((_, response) => {
      asked++;
      response.setHeader('access-control-allow-origin', '*').end('elsewhere');
    });
    page = await KernelPage.open(served);
    await page.start();
  });
  after(async () => {
    await page?.close();
    if (elsewhere) close(elsewhere);
    served?.remove();
  });

  const fetching = (): string =>
    `await (await (globalThis as any).fetch('${addressOf(elsewhere)}')).text()`;

  it('reaches no other host', async () => {
    const { status } = await page.execute(fetching());
    assert.deepEqual([status, asked], ['error', 0]);
  });

  it('would reach it from a page without the policy', async () => {
    const open = await KernelPage.open(served, served.listener('', ''));
    try {
      await open.start();
      const { outputs } = await open.execute(fetching());
      assert.deepEqual([outputs.map(textOf), asked], [['elsewhere'], 1]);
    } finally {
      await open.close();
    }
  });

  it('finds none of the ways to other notebooks', async () => {
    const names = [
      'indexedDB',
      'caches',
      'BroadcastChannel',
      'Worker',
      'SharedWorker',
      'navigator',
    ];
    const others = ['importScripts', 'XMLHttpRequest', 'WebSocket', 'postMessage', 'close', 'self'];
    const code = `${JSON.stringify([...names, ...others])}.filter((name) => name in globalThis)`;
    assert.deepEqual((await page.execute(code)).outputs.map(textOf), ['[]']);
  });

  it('makes no address that the page could run', async () => {
    assert.deepEqual(
      (await page.execute(`'createObjectURL' in (globalThis as any).URL`)).outputs.map(textOf),
      ['false'],
    );
  });

  it('asks its own host as a stranger does', async () => {
    const cookies: (string | undefined)[] = [];
    const listener = served.listener();
    const own = await KernelPage.open(served, (request, response) => {
      if (request.url === '/mine') cookies.push(request.headers.cookie);
      listener(request, response);
    });
    try {
      await own.page.evaluate(() => void (document.cookie = 'who=learner'));
      await own.start();
      const { outputs } = await own.execute(`for (const credentials of ['include', 'same-origin'])
  await (globalThis as any).fetch('${own.page.url()}mine', { credentials });
'fetch' in Object.getPrototypeOf(globalThis)`);
      assert.deepEqual([cookies, outputs.map(textOf)], [[undefined, undefined], ['false']]);
    } finally {
      await own.close();
    }
  });

  it('has random names also where the page came without encryption', () => {
    const names = Array.from({ length: 100 }, randomUUID);
    assert.equal(new Set(names).size, 100);
    for (const name of names)
      assert.match(name, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('finds what Node.js has', async () => {
    const code = `['URL', 'TextEncoder', 'structuredClone', 'crypto', 'setTimeout', 'Float64Array']
      .filter((name) => !(name in globalThis))`;
    assert.deepEqual((await page.execute(code)).outputs.map(textOf), ['[]']);
  });
});
