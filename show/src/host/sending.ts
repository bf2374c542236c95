import { runningCell } from './tslab';
import type { Message, Server } from './tslab';

/**
 * Lets a cell print as many lines as it likes. tslab sends its messages without waiting for one
 * another, and the socket takes only 512 of them like that: the next one waits, and the one after
 * it, sent meanwhile, is an error that is printed, which is again a message … and the kernel hangs.
 * Without a send timeout the socket takes every message at once, and without a high-water mark it
 * keeps them all for a front end that reads slowly. It is met when the kernel next says that it is
 * busy or idle.
 */
export function sendAtOnce(): void {
  const cell = runningCell();
  if (!cell) return;
  const { prototype } = cell.tslab.ZmqServer;
  const { publishStatus } = prototype;
  const publish = function (this: Server, status: string, parent: Message): void {
    Object.assign(this.iopub, { sendTimeout: 0, sendHighWaterMark: 0 });
    if (prototype.publishStatus === publish) prototype.publishStatus = publishStatus;
    publishStatus.call(this, status, parent);
  };
  prototype.publishStatus = publish as typeof publishStatus;
}
