import { fileURLToPath } from 'node:url';
import { Kernel } from '../../../build/test/support/kernel.js';
import type { Contender } from './contenders.js';

/** Where all kernels work. */
const NOTEBOOKS = fileURLToPath(new URL('../../../notebooks', import.meta.url));

/** The time between two cells that a person runs as fast as they can, in milliseconds. */
export const PAUSE = 100;

/** A kernel that was just launched, and has not answered yet. */
export function launch({ which }: Contender): Kernel {
  return Kernel.launch(NOTEBOOKS, which);
}

/** A fresh kernel that is ready. */
export function startKernel({ which }: Contender): Promise<Kernel> {
  return Kernel.start(NOTEBOOKS, which);
}

/** Does something with a fresh kernel that is ready, and ends it. */
export async function withKernel<T>(
  contender: Contender,
  action: (kernel: Kernel) => Promise<T>,
): Promise<T> {
  const kernel = await startKernel(contender);
  try {
    return await action(kernel);
  } finally {
    await kernel.stop();
  }
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
