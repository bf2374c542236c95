/** The thread that draws: a plot comes in, as JSON, and its still goes out, or why there is none. */
import { parentPort } from 'node:worker_threads';
import { drawPicture } from './picture';
import type { Still } from './still';

parentPort!.on('message', (plot: string) => {
  void still(plot).then((drawn) => parentPort!.postMessage(drawn));
});

async function still(plot: string): Promise<Still> {
  try {
    return { svg: await drawPicture(plot) };
  } catch (reason) {
    return { problem: reason instanceof Error ? reason.message : String(reason) };
  }
}
