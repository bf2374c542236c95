import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADDRESS, answerFrom } from '../support/answer';
import { root } from '../support/root';

/** The processes that belong to this project's JupyterLab and compiler, by their command lines. */
function running(port: string): string[] {
  const { stdout } = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter(
      (line) =>
        line.includes(`--port ${port}`) ||
        (line.includes(root) && line.includes('--watch --preserveWatchOutput')),
    );
}

/** The addresses, as Linux writes them, that something listens on at a port. */
function listening(port: string): string[] {
  const end = `:${Number(port).toString(16).toUpperCase().padStart(4, '0')}`;
  return ['/proc/net/tcp', '/proc/net/tcp6'].filter(existsSync).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([, local, , state]) => local?.endsWith(end) && state === '0A')
      .map(([, local]) => local.slice(0, -end.length)),
  );
}

/** This machine alone: 127.0.0.1 and ::1. */
const LOOPBACK = new Set(['0100007F', '00000000000000000000000001000000']);

describe('npm start', () => {
  it('opens JupyterLab on the first notebook, and Ctrl-C ends all that it started', async function () {
    if (!process.env.WORKSHOP_JUPYTER) this.skip();
    const port = String(20_000 + (process.pid % 10_000));
    const before = running(port).length;
    const child = spawn(process.execPath, [
      join(root, 'scripts', 'start.mjs'),
      '--no-browser',
      '--port',
      port,
    ]);
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    let log = '';
    const address = await new Promise<string>((resolve, reject) => {
      const read = (data: Buffer): void => {
        log += data.toString();
        const [found] = ADDRESS.exec(log) ?? [];
        if (found) resolve(found);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', () => reject(new Error(log)));
    });
    assert.match(address, /\/lab\/tree\/notebooks\/01-getting-started\.ipynb/);
    assert.equal((await answerFrom(address)).status, 200);
    assert.equal(
      (await fetch(address.replace(/token=\w+/, 'token=wrong'), { redirect: 'manual' })).status,
      302,
    );
    assert.ok(running(port).length > before);
    if (process.platform === 'linux') {
      const addresses = listening(port);
      assert.ok(addresses.length > 0);
      for (const listens of addresses) assert.ok(LOOPBACK.has(listens), listens);
    }
    child.kill('SIGINT');
    assert.equal(await ended, 0);
    assert.equal(running(port).length, before);
  });
});
