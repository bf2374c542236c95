import { Script } from 'node:vm';
import { MessageChannel } from 'node:worker_threads';

const CALL = Symbol.for('workshop.kernel.call');
const CALLER = new Script(`globalThis[Symbol.for('${CALL.description}')]()`);

/**
 * Makes a function that calls others in turns of their own, where breaking them off harms nobody
 * else. A signal of the stop button breaks off what runs there and never waits.
 *
 * @param onBroken called when that happened
 */
export function callsApart(onBroken: () => void): (action: () => void) => void {
  const waiting: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.on('message', () => {
    Object.assign(globalThis, { [CALL]: waiting.shift() });
    try {
      CALLER.runInThisContext({ breakOnSigint: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw error;
      onBroken();
    }
  });
  return (action) => {
    waiting.push(action);
    port2.postMessage(undefined);
  };
}
