import { median } from '../../turns.js';
import { seenType, time } from '../cell.js';
import type { Timed } from '../cell.js';
import type { Contender } from '../contenders.js';
import { PAUSE, sleep, withKernel } from '../kernels.js';
import type { Values } from '../rows.js';

const NEXT = 5;

/** What a learner does first: imports, and shows a plot at once, then others. */
export function plots(contender: Contender): Promise<Values> {
  const { imports, plot, shown, still } = contender.cells;
  return withKernel(contender, async (kernel) => {
    const imported = await time(kernel, imports);
    const first = await time(kernel, plot);
    const next: Timed[] = [];
    for (let i = 0; i < NEXT; i++) {
      await sleep(PAUSE);
      next.push(await time(kernel, plot));
    }
    const nextOf = (value: (timed: Timed) => number): number => median(next.map(value));
    return {
      import: imported.done,
      firstPlot: seenType(first, shown),
      firstStill: seenType(first, still),
      firstPlotDone: first.done,
      nextPlot: nextOf((timed) => seenType(timed, shown)),
      nextStill: nextOf((timed) => seenType(timed, still)),
      nextPlotDone: nextOf(({ done }) => done),
    };
  });
}
