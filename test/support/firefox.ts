import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const BROWSERS = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** The Firefox to test with, or undefined when this machine has none. */
export const firefox = [process.env.WORKSHOP_FIREFOX ?? '', ...BROWSERS].find((path) =>
  existsSync(path),
);

/**
 * Why tests in Firefox cannot run here; undefined when they can. With WORKSHOP_REQUIRE_BROWSER set,
 * that they cannot is an error.
 */
export function whyNoFirefox(): string | undefined {
  if (firefox) return undefined;
  const reason = 'no Firefox is installed';
  if (process.env.WORKSHOP_REQUIRE_BROWSER) throw new Error(`browser tests: ${reason}`);
  return reason;
}

/** What is not on this machine is asked of a port where nobody listens; nobody is welcomed. */
const SETTINGS = Object.entries({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.firstRunURL': '',
})
  .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
  .join('');

interface Options {
  /** The address of the page within its server. */
  path?: string;
  /** In milliseconds. */
  timeout?: number;
}

/**
 * Opens a page in a Firefox of its own, and gives what the page posts to `/result`, read as JSON.
 * No driver is needed: the page runs by itself. Whatever else it asks for, `page` answers: HTML, or
 * a listener as a server of Node takes it.
 *
 * @throws {Error} when nothing was posted in time, or Firefox ended before
 */
export async function runInFirefox(
  page: string | RequestListener,
  { path = '/', timeout = 60_000 }: Options = {},
): Promise<any> {
  const results = new EventEmitter();
  const server = createServer((request, response) => {
    if (request.method === 'POST' && request.url === '/result') {
      void text(request).then((result) => results.emit('result', result));
      response.end();
    } else if (typeof page === 'string') {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    } else page(request, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const browser = new Browser(`http://127.0.0.1:${port}${path}`);
  try {
    const late = AbortSignal.timeout(timeout);
    const posted = once(results, 'result', { signal: late }).catch(() => []);
    const [result] = await Promise.race([posted, browser.gone]);
    if (typeof result === 'string') return JSON.parse(result);
    throw new Error(late.aborted ? `no result in ${timeout} ms` : 'Firefox ended before a result');
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** A Firefox without a window, and with a profile that goes with it. */
class Browser {
  /** Resolves when it has ended. */
  readonly gone: Promise<unknown[]>;
  private readonly profile = mkdtempSync(join(tmpdir(), 'workshop-firefox-'));
  private readonly child: ChildProcess;

  constructor(address: string) {
    writeFileSync(join(this.profile, 'user.js'), SETTINGS);
    const options = ['--headless', '--no-remote', '--profile', this.profile, address];
    this.child = spawn(firefox!, options, {
      stdio: 'ignore',
      env: { ...process.env, HOME: this.profile },
    });
    this.gone = once(this.child, 'exit');
    process.once('exit', this.kill);
  }

  async close(): Promise<void> {
    this.child.kill();
    await this.gone;
    process.removeListener('exit', this.kill);
    this.kill();
  }

  private readonly kill = (): void => {
    this.child.kill('SIGKILL');
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  };
}
