import { findHost } from './find';

/**
 * Does work that the stop button ends early; in a terminal that is Ctrl-C. What comes after the
 * work goes on with what it has come to. Whoever presses again wants the whole cell or program to
 * end.
 *
 * @param work asks now and then whether it should stop
 */
export async function stoppable<T>(work: (isStopped: () => boolean) => Promise<T>): Promise<T> {
  const host = findHost();
  let stopped = false;
  const stop = (): void => void (stopped = true);
  const giveBack = host ? host.onStop?.(stop) : onInterrupt(stop);
  try {
    return await work(() => stopped);
  } finally {
    giveBack?.();
  }
}

/** Whether Ctrl-C has ended some work: the next one ends the program. */
let pressed = false;

function onInterrupt(stop: () => void): () => void {
  const listener = (): void => {
    pressed = true;
    stop();
  };
  if (!pressed) process.once('SIGINT', listener);
  return () => process.removeListener('SIGINT', listener);
}
