import { readFileSync } from 'node:fs';
import type { Kernel } from '../../../../build/test/support/kernel.js';
import { seenType, time } from '../cell.js';
import type { Contender } from '../contenders.js';
import { sleep, startKernel, withKernel } from '../kernels.js';
import type { Values } from '../rows.js';

/** How long a kernel is left alone before it is measured, in milliseconds, and once more. */
const SOON = 2_000;
const LATER = 15_000;

const PLOTS = 2;
const KERNELS = 10;

/** What a kernel holds after two plots, and what it has given back a while later. */
export function memory(contender: Contender): Promise<Values> {
  return withKernel(contender, async (kernel) => {
    await sleep(SOON);
    const importLater = await draw(kernel, contender, PLOTS);
    await sleep(SOON);
    const soon = memoryOf(kernel);
    await sleep(LATER);
    const later = memoryOf(kernel);
    return { importLater, rss: soon.rss, pss: soon.pss, rssLater: later.rss, pssLater: later.pss };
  });
}

/** What ten kernels hold together that were opened one after the other and left alone. */
export async function tenKernels(contender: Contender): Promise<Values> {
  const kernels: Kernel[] = [];
  // Each of them listens for the end of this process.
  process.setMaxListeners(2 * KERNELS);
  try {
    while (kernels.length < KERNELS) {
      const kernel = await startKernel(contender);
      kernels.push(kernel);
      await draw(kernel, contender, 1);
    }
    await sleep(LATER);
    return { ten: kernels.reduce((sum, kernel) => sum + memoryOf(kernel).pss, 0) };
  } finally {
    await Promise.all(kernels.map((kernel) => kernel.stop()));
  }
}

/** Imports and draws. Gives the milliseconds of the import. */
async function draw(kernel: Kernel, { cells }: Contender, plots: number): Promise<number> {
  const { done } = await time(kernel, cells.imports);
  for (let i = 0; i < plots; i++) seenType(await time(kernel, cells.plot), cells.still);
  return done;
}

/** Megabytes: all that a process holds, and without the share of others in it. Linux only. */
function memoryOf({ process: { pid } }: Kernel): { rss: number; pss: number } {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const read = (name: string): number =>
    (Number(new RegExp(`^${name}: +(\\d+) kB`, 'm').exec(text)![1]) * 1024) / 1e6;
  return { rss: read('Rss'), pss: read('Pss') };
}
