import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../support/root';

/** The processes that belong to this project's JupyterLab and compiler, by their command lines. */
function running(port: string): string[] {
  const { stdout } = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line.includes(`--port ${port}`) || line.includes('--watch --preserveWatchOutput'));
}

/** The first answer from an address. JupyterLab prints it a moment before it listens. */
async function answerFrom(address: string): Promise<Response> {
  for (;;) {
    try {
      return await fetch(address);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

describe('npm start', () => {
  it('opens JupyterLab on the first notebook, and Ctrl-C ends all that it started', async function () {
    if (!process.env.WORKSHOP_JUPYTER) this.skip();
    const port = String(20_000 + (process.pid % 10_000));
    const before = running(port).length;
    const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), '--no-browser', '--port', port]);
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    let log = '';
    const address = await new Promise<string>((resolve, reject) => {
      const read = (data: Buffer): void => {
        log += data.toString();
        const [found] = /http:\/\/127\.0\.0\.1:\d+\/\S+token=\w+/.exec(log) ?? [];
        if (found) resolve(found);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', () => reject(new Error(log)));
    });
    assert.match(address, /\/lab\/tree\/notebooks\/01-getting-started\.ipynb/);
    assert.equal((await answerFrom(address)).status, 200);
    assert.equal((await fetch(address.replace(/token=\w+/, 'token=wrong'), { redirect: 'manual' })).status, 302);
    assert.ok(running(port).length > before);
    child.kill('SIGINT');
    assert.equal(await ended, 0);
    assert.equal(running(port).length, before);
  });
});
