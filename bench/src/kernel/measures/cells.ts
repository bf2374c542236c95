import { median } from '../../turns.js';
import { seenValue, time } from '../cell.js';
import type { Contender } from '../contenders.js';
import { PAUSE, sleep, withKernel } from '../kernels.js';
import type { Values } from '../rows.js';

const CELLS = 15;
const WARM_UP = 10;

/** Short cells in a kernel that is warm: with a pause between them, as a person makes, and without. */
export function cells(contender: Contender): Promise<Values> {
  let declared = 0;
  return withKernel(contender, async (kernel) => {
    const result = async (): Promise<number> => seenValue(await time(kernel, '1 + 2'), '3');
    const declaration = async (): Promise<number> =>
      (await time(kernel, contender.cells.declare(declared++))).done;
    await medianOf(WARM_UP, result);
    await medianOf(WARM_UP, declaration);
    return {
      resultAfterPause: await medianOf(CELLS, result, PAUSE),
      result: await medianOf(CELLS, result),
      declarationAfterPause: await medianOf(CELLS, declaration, PAUSE),
      declaration: await medianOf(CELLS, declaration),
    };
  });
}

async function medianOf(
  count: number,
  measure: () => Promise<number>,
  pause?: number,
): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    if (pause) await sleep(pause);
    times.push(await measure());
  }
  return median(times);
}
