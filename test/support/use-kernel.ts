import { join } from 'node:path';
import { Kernel } from './kernel';
import { root } from './root';

/**
 * A kernel for the tests of one `describe`, which lasts as long as they do. After one that fails it
 * is stopped, and the next test has a fresh one: it might be stuck.
 *
 * @returns gives it, once the tests run
 */
export function useKernel(): () => Kernel {
  let kernel: Kernel;
  const start = async (): Promise<void> => {
    kernel = await Kernel.start(join(root, 'notebooks'));
  };
  before(start);
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    await kernel.stop();
    await start();
  });
  after(() => kernel?.stop());
  return () => kernel;
}

/** What a cell writes to speak with the kernel as a package does. */
export const HOST = "(globalThis as any)[Symbol.for('workshop.host')]";
