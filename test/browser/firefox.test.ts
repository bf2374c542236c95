import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { runInFirefox, whyNoFirefox } from '../support/firefox';

const POST = "(result) => fetch('/result', { method: 'POST', body: JSON.stringify(result) })";

/** An address that is not this machine's own for a browser, or one that only looks so. */
const OUTSIDE =
  Object.values(networkInterfaces())
    .flat()
    .find((own) => own && !own.internal && own.family === 'IPv4')?.address ?? 'example.com';

/** A script that posts whether it could reach an address. */
const reach = (address: string): string =>
  `fetch('${address}', { mode: 'no-cors' }).then(() => true, () => false).then(${POST});`;

describe('Firefox', function () {
  before(function () {
    if (whyNoFirefox()) this.skip();
  });

  it('runs a page and gives what it posts', async () => {
    const page = `<script>(${POST})({ sum: 1 + 1, agent: navigator.userAgent })</script>`;
    const { sum, agent } = await runInFirefox(page);
    assert.equal(sum, 2);
    assert.match(agent, /Firefox/);
  });

  it('reaches what its server gives, and no other machine', async () => {
    const other = createServer((_, response) => response.end());
    await once(other.listen(0), 'listening');
    const { port } = other.address() as AddressInfo;
    for (const [address, reached] of [
      ['/data', true],
      [`http://${OUTSIDE}:${port}/`, false],
    ] as const) {
      const asked: string[] = [];
      const answer = await runInFirefox(
        (request, response) => {
          asked.push(request.url!);
          response.setHeader('content-type', 'text/html');
          response.end(`<script>${reach(address)}</script>`);
        },
        { path: '/page.html' },
      );
      assert.equal(answer, reached);
      assert.equal(asked[0], '/page.html');
      assert.equal(asked.includes('/data'), reached);
    }
    other.close();
  });

  it('is ended when a page posts nothing', async () => {
    await assert.rejects(
      runInFirefox('nothing', { timeout: 2000 }),
      /^Error: no result in 2000 ms/,
    );
  });
});
