import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

/**
 * What a program prints that runs in a process of its own, with a host. Its timers never fire by
 * themselves: `wait` does what waits. `threads` counts those that began and those that ended.
 */
function run(program: string): object {
  const show = JSON.stringify(require.resolve('@workshop/show'));
  const code = `
    const waiting = new Set();
    globalThis.setTimeout = (call) => {
      const timer = { call, unref: () => timer };
      waiting.add(timer);
      return timer;
    };
    globalThis.clearTimeout = (timer) => waiting.delete(timer);
    const wait = () => {
      const timers = [...waiting];
      waiting.clear();
      for (const { call } of timers) call();
      return timers.length;
    };
    const threads = { begun: 0, ended: 0 };
    let ended;
    process.on('worker', (worker) => {
      threads.begun++;
      ended = new Promise((resolve) => worker.once('exit', () => resolve(threads.ended++)));
    });
    globalThis[Symbol.for('workshop.host')] = { put: () => ({ change: () => {} }) };
    const { show } = require(${show});
    const plot = { data: [{ y: [1, 2] }], layout: {}, description: 'A line.' };
    const heavy = () => Object.keys(require.cache)
      .filter((file) => /node_modules.(plotly|jsdom|tslab)/.test(file)).length;
    (async () => {${program}})();`;
  const options = { encoding: 'utf8', timeout: 60_000 } as const;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', code], options);
  return { stdout, stderr, status };
}

describe('the thread that draws', () => {
  it('is not there before the first plot, and loads all that is heavy for itself', () => {
    const result = run(`
      const before = Object.getOwnPropertyNames(globalThis).join();
      console.log(threads, heavy());
      await show(plot);
      const after = Object.getOwnPropertyNames(globalThis).join();
      console.log(threads, heavy(), before === after);`);
    const stdout = '{ begun: 0, ended: 0 } 0\n{ begun: 1, ended: 0 } 0 true\n';
    assert.deepEqual(result, { stdout, stderr: '', status: 0 });
  });

  it('keeps no process from ending, but as long as it draws', () => {
    const result = run(`void show(plot).then(() => console.log('drawn'));`);
    assert.deepEqual(result, { stdout: 'drawn\n', stderr: '', status: 0 });
  });

  it('ends when nothing has been drawn for a while, and begins anew', () => {
    const result = run(`
      await Promise.all([show(plot), show(plot)]);
      await show(plot);
      console.log(wait(), 'timer');
      await ended;
      console.log(threads, wait());
      await show(plot);
      console.log(threads);`);
    const stdout = '1 timer\n{ begun: 1, ended: 1 } 0\n{ begun: 2, ended: 1 }\n';
    assert.deepEqual(result, { stdout, stderr: '', status: 0 });
  });

  it('does not end while another plot waits', () => {
    const result = run(`
      await show(plot);
      const next = show(plot);
      await null;
      console.log(wait());
      await next;
      console.log(threads, wait());`);
    assert.deepEqual(result, {
      stdout: '0\n{ begun: 1, ended: 0 } 1\n',
      stderr: '',
      status: 0,
    });
  });
});
