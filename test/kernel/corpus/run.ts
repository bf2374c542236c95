import { Kernel } from '../../support/kernel';
import type { Reply, Which } from '../../support/kernel';
import { beside } from './cells';
import type { Cell } from './cells';
import { outcomeOf } from './outcome';
import type { Outcome } from './outcome';

/** Milliseconds for which a stock kernel skips all cells after an error. */
const SKIPPING = 210;
/** How many kernels of each kind run at a time: stock ones often only wait. */
const LANES = 2;

/** What a cell came to in either kernel. */
export interface Pair {
  readonly name: string;
  readonly stock: Outcome;
  readonly ours: Outcome;
}

/**
 * Runs the cells of all themes in both kernels, each theme in fresh ones: a stock kernel loses what
 * it says right behind its 512th message, since it does not wait for the socket.
 */
export async function runAll(themes: readonly (readonly Cell[])[]): Promise<Pair[]> {
  const waiting = [...themes];
  const lane = async (): Promise<Pair[]> => {
    const pairs: Pair[] = [];
    for (let cells = waiting.pop(); cells; cells = waiting.pop()) {
      pairs.push(...(await runBoth(cells)));
    }
    return pairs;
  };
  return (await Promise.all(Array.from({ length: LANES }, lane))).flat();
}

async function runBoth(cells: readonly Cell[]): Promise<Pair[]> {
  const [stock, ours] = await Promise.all([run(cells, 'stock'), run(cells, 'ours')]);
  return cells.map(({ name }, i) => ({ name, stock: stock[i], ours: ours[i] }));
}

async function run(cells: readonly Cell[], which: Which): Promise<Outcome[]> {
  const kernel = await Kernel.start(beside, which);
  try {
    const replies: Reply[] = [];
    for (const { code } of cells) {
      const reply = await kernel.execute(code);
      replies.push(reply);
      if (which === 'stock' && reply.status === 'error') await pause(SKIPPING);
    }
    // Only now: a later cell can change a display of an earlier one.
    return replies.map(outcomeOf);
  } finally {
    await kernel.stop();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
