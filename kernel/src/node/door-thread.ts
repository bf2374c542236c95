/**
 * The thread with the sockets: it reads and sends while cells run, and hears the stop button also
 * when a loop never ends.
 */
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Channel, Message } from '../core/messages';
import { breakUntil } from './breaking';
import type { Connection } from './connection';
import { Flow } from './flow';
import { endWithParent } from './orphan';
import type { Said, Told } from './door';
import { openSockets, send } from './sockets';
import type { Sockets } from './sockets';
import { Wire } from './wire';

const { connection, memory } = workerData as { connection: Connection; memory: SharedArrayBuffer };
const port = parentPort!;
const flow = new Flow(memory);
const wire = new Wire(connection.key, connection.signature_scheme);
/** In how many turns of the event loop all that has arrived was read. */
const TURNS = 4;
/** How many messages were posted to the other thread. */
let posted = 0;

endWithParent();
void open();

async function open(): Promise<void> {
  const sockets = await openSockets(connection);
  /** What waits to be sent, by channel: a front end that does not listen holds up no replies. */
  const queues = new Map<string, Promise<void>>();
  port.on('message', ({ packed, bytes, settle }: Told) => {
    if (settle) return void answerWhenQuiet();
    if (!packed) return void Promise.all(queues.values()).then(() => close(sockets));
    const { channel } = packed;
    const before = queues.get(channel) ?? Promise.resolve();
    const sent = before.then(() => send(sockets[channel], wire.write(packed)));
    queues.set(
      channel,
      sent.finally(() => flow.give(bytes)),
    );
  });
  for (const channel of ['shell', 'control', 'stdin'] as const) void listen(sockets, channel);
  void welcome(sockets);
}

function post(said: Said): void {
  port.postMessage(said);
  posted++;
}

async function listen(sockets: Sockets, channel: Channel): Promise<void> {
  for await (const frames of sockets[channel]) {
    const read = wire.read(frames);
    if (!read || !postWhole({ ...read, channel })) continue;
    const { msg_type: type } = read.header;
    if (channel !== 'control' || !['interrupt_request', 'shutdown_request'].includes(type))
      continue;
    const mine = posted;
    breakUntil(
      () => flow.heard >= mine,
      () => post({ broken: true }),
      type === 'shutdown_request',
    );
  }
}

/** Posts a message, unless it is too deep for that. */
function postWhole(message: Message): boolean {
  try {
    post({ message });
    return true;
  } catch {
    return false;
  }
}

/** Tells of each new front end that listens; the first byte of what it sends says that it comes. */
async function welcome({ iopub }: Sockets): Promise<void> {
  for await (const [frame] of iopub) {
    if (frame[0] === 1) post({ subscribed: frame.subarray(1).toString() });
  }
}

/** Answers when all that has arrived was posted. */
async function answerWhenQuiet(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await setImmediate();
  post({ settled: true });
}

/** The other thread ends the process: what was sent last goes on its way in the sockets' linger. */
function close(sockets: Sockets): void {
  for (const socket of Object.values(sockets) as { close(): void }[]) socket.close();
  post({ closed: true });
}
