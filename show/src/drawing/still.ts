import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A still picture, an SVG document; or why it could not be drawn. */
export type Still = { svg: string } | { problem: string };

/** How long the thread waits for another plot, in milliseconds: it holds more than 100 MB. */
const IDLE = 10_000;

/** In MB. Without them V8 takes twice as much before it looks for what is no longer needed. */
const LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 512 };

let thread: Worker | undefined;
let end: NodeJS.Timeout | undefined;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Draws a plot in a thread of its own, which loads what is needed for that: the first still takes
 * about a second, and cells run meanwhile.
 *
 * @param plot `{ data, layout }` as JSON
 * @returns undefined only in a web page, which has another file in place of this one
 */
export function drawStill(plot: string): Promise<Still | undefined> {
  const drawn = queue.then(() => draw(plot));
  queue = drawn;
  return drawn;
}

async function draw(plot: string): Promise<Still> {
  clearTimeout(end);
  thread ??= openThread();
  thread.ref();
  thread.postMessage(plot);
  try {
    const [still] = await once(thread, 'message');
    return still;
  } catch (error) {
    return { problem: (error as Error).message };
  } finally {
    thread?.unref();
    end = setTimeout(endThread, IDLE).unref();
  }
}

function openThread(): Worker {
  const opened = new Worker(require.resolve('./thread'), { resourceLimits: LIMITS });
  opened.on('error', () => (thread = undefined));
  return opened;
}

function endThread(): void {
  void thread?.terminate();
  thread = undefined;
}
