import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Kernel } from '../support/kernel';
import { root } from '../support/root';

/** How much memory a process has, in MB. */
function memoryOf(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)])) / 1000;
}

/** Reads nothing for a while, as a front end that is busy with something else. */
function readNothing(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

describe('a cell that prints more than its front end can read', () => {
  let kernel: Kernel;
  beforeEach(async () => {
    kernel = await Kernel.start(join(root, 'notebooks'));
    await kernel.execute("import { show } from '@workshop/show';");
  });
  afterEach(() => kernel.stop());

  it('prints 100,000 lines whole', async () => {
    const counting = kernel.execute('for (let i = 0; i < 100_000; i++) console.log(i);');
    await new Promise((resolve) => setTimeout(resolve, 500));
    readNothing(500);
    const { status, outputs } = await counting;
    assert.equal(status, 'ok');
    const lines = Array.from({ length: 100_000 }, (_, i) => `${i}\n`);
    assert.deepEqual(outputs, [{ output_type: 'stream', name: 'stdout', text: lines.join('') }]);
  });

  it('in an endless loop waits for it, instead of growing, and can be stopped', async () => {
    const line = 'x'.repeat(200);
    const endless = kernel.execute(`while (true) console.log('${line}');`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    readNothing(1500);
    const early = memoryOf(kernel.process.pid!);
    readNothing(1500);
    const late = memoryOf(kernel.process.pid!);
    kernel.interrupt();
    assert.equal((await endless).status, 'error');
    assert.ok(late - early < 30, `${early} MB became ${late} MB`);
    const { outputs } = await kernel.execute('console.log(1 + 1)');
    assert.deepEqual(outputs, [{ output_type: 'stream', name: 'stdout', text: '2\n' }]);
  });
});
