import { median } from '../../turns.js';
import { seenValue, time } from '../cell.js';
import type { Contender } from '../contenders.js';
import { PAUSE, sleep, withKernel } from '../kernels.js';
import type { Values } from '../rows.js';

/** The cells that are timed, each after a pause. */
const EARLY = [8, 12];
const LATE = [295, 305];

/** A long notebook, each cell of which declares something from what the one before declared. */
export function notebook(contender: Contender): Promise<Values> {
  return withKernel(contender, async (kernel) => {
    const times: number[] = [];
    for (let n = 1; n <= LATE[1]; n++) {
      if ([EARLY, LATE].some(([from, to]) => n >= from && n <= to)) await sleep(PAUSE);
      times[n] = (await time(kernel, contender.cells.link(n))).done;
    }
    seenValue(await time(kernel, contender.cells.link(LATE[1] + 1)), String(LATE[1] + 1));
    const [cell10, cell300] = [EARLY, LATE].map(([from, to]) => median(times.slice(from, to + 1)));
    return { cell10, cell300, growth: cell300 / cell10 };
  });
}
