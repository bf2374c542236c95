import { setImmediate } from 'node:timers/promises';
import { runningCell } from './tslab';

type Listener = NodeJS.SignalsListener;

/** What the stop button ends at the moment. */
const working = new Set<() => void>();
/** The kernel's own listeners, which would give up the whole cell, while work is going on. */
let held: Listener[] = [];
/** The cells in which the stop button ended some work. `undefined` stands for the terminal. */
const stoppedIn = new Set<unknown>();

/**
 * Does work that the stop button ends early; in a terminal that is Ctrl-C. The cell goes on with
 * what the work has come to. Whoever presses it again in the same cell wants the cell to end: then
 * the work stops, and nothing comes after it.
 *
 * @param work asks now and then whether it should stop
 */
export async function stoppable<T>(work: (isStopped: () => boolean) => Promise<T>): Promise<T> {
  const cell = runningCell()?.write;
  // Until a cell waits for the first time, Node puts the listeners aside.
  await setImmediate();
  const again = stoppedIn.has(cell);
  if (again && !cell) return work(() => false);
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    stoppedIn.add(cell);
  };
  if (!again) hold();
  working.add(stop);
  process.on('SIGINT', stop);
  try {
    const result = await work(() => stopped);
    return stopped && again ? await new Promise<never>(() => {}) : result;
  } finally {
    process.removeListener('SIGINT', stop);
    working.delete(stop);
    if (working.size === 0) release();
  }
}

function hold(): void {
  if (working.size > 0) return;
  held = process.listeners('SIGINT');
  for (const listener of held) process.removeListener('SIGINT', listener);
}

function release(): void {
  for (const listener of held) process.on('SIGINT', listener);
  held = [];
}
