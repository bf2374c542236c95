import { inspect } from 'node:util';
import { runningCell } from './tslab';
import type { Message, Server } from './tslab';

/** How many messages wait for a front end that reads slowly, before the cell waits for it. */
const MOST = 10_000;

/** How long the cell waits before it tries again, in milliseconds. */
const WAIT = 1;

/**
 * Lets a cell print as many lines as it likes. tslab sends its messages without waiting for one
 * another, and the socket takes only 512 of them like that: the next one waits, and the one after
 * it, sent meanwhile, is an error that is printed, which is again a message … and the kernel hangs.
 * Without a send timeout the socket takes every message at once, or refuses it when too many wait:
 * then the cell waits, and nothing grows without bound. The socket is met when the kernel next says
 * that it is busy or idle.
 */
export function sendAtOnce(): void {
  const cell = runningCell();
  if (!cell) return;
  const { prototype } = cell.tslab.ZmqServer;
  const { publishStatus } = prototype;
  const publish = function (this: Server, status: string, parent: Message): void {
    this.iopub = waitingWhenFull(this.iopub);
    if (prototype.publishStatus === publish) prototype.publishStatus = publishStatus;
    publishStatus.call(this, status, parent);
  };
  prototype.publishStatus = publish as typeof publishStatus;
}

function waitingWhenFull(socket: Server['iopub']): Server['iopub'] {
  const { emitWarning } = process;
  // The package warns that `noDrop` is for the next connection, but it holds from now on.
  process.emitWarning = () => {};
  Object.assign(socket, { sendTimeout: 0, sendHighWaterMark: MOST, noDrop: true });
  process.emitWarning = emitWarning;
  const clock = new Int32Array(new SharedArrayBuffer(4));
  const send = (frames: unknown[]): unknown => {
    for (;;) {
      const sent = socket.send(frames);
      if (!isRefused(sent)) return sent;
      Atomics.wait(clock, 0, 0, WAIT);
    }
  };
  return { send, close: () => socket.close() };
}

/** Whether a promise is already rejected. A loop that never waits could not find out otherwise. */
function isRefused(sent: unknown): boolean {
  if (!(sent instanceof Promise) || !inspect(sent).includes('<rejected>')) return false;
  sent.catch(() => {});
  return true;
}
