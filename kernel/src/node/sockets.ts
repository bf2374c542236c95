import { setTimeout } from 'node:timers/promises';
import { Reply, Router, XPublisher } from 'zeromq';
import { addressOf } from './connection';
import type { Connection } from './connection';

/** How long a front end that does not read is waited for, in milliseconds. */
const PATIENCE = 60_000;
/** How many messages may wait for a front end that reads slowly. */
const MOST = 1000;
/** How long until a message for which there was no room is tried again, in milliseconds. */
const PAUSE = 5;

const LINGER = 500;

/** The five sockets of a kernel. */
export interface Sockets {
  readonly shell: Router;
  readonly control: Router;
  readonly stdin: Router;
  readonly iopub: XPublisher;
}

/** @throws Error when one of the addresses is taken */
export async function openSockets(connection: Connection): Promise<Sockets> {
  const sockets = {
    shell: new Router({ sendHighWaterMark: 0, linger: LINGER }),
    control: new Router({ sendHighWaterMark: 0, linger: LINGER }),
    stdin: new Router({ sendHighWaterMark: 0, linger: LINGER }),
    iopub: new XPublisher({
      sendHighWaterMark: MOST,
      noDrop: true,
      sendTimeout: 0,
      linger: LINGER,
    }),
    hb: new Reply({ linger: 0 }),
  };
  for (const [name, socket] of Object.entries(sockets)) {
    await socket.bind(addressOf(connection, connection[`${name as keyof typeof sockets}_port`]));
  }
  void echo(sockets.hb);
  return sockets;
}

/**
 * Sends a message. Who does not read it in time goes without, and so does who is gone; the others
 * do not wait.
 */
export async function send(
  socket: Router | XPublisher,
  frames: (string | Uint8Array)[],
): Promise<void> {
  const since = performance.now();
  for (;;) {
    try {
      return await socket.send(frames);
    } catch {
      if (!(socket instanceof XPublisher)) return;
      if (performance.now() - since > PATIENCE) socket.noDrop = false;
      await setTimeout(PAUSE);
    }
  }
}

/** The heartbeat: what comes goes back. */
async function echo(socket: Reply): Promise<void> {
  for await (const frames of socket) await socket.send(frames);
}
