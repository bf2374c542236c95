import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Cell, Message, Messages, Server } from './tslab';

/** The running kernel's server and its class of messages. */
interface Kernel {
  server: Server;
  messages: Messages;
}

interface Connection {
  ip: string;
  transport: string;
  shell_port: number;
  key: string;
}

let kernel: Promise<Kernel> | undefined;
let onAnswer: ((message: Message) => void) | undefined;

/** The cells in which the stop button ended a prompt, by their `write`. */
const stopped = new WeakSet<Cell['write']>();

/** Whether the stop button ended a prompt of this cell. */
export function wasStopped(cell: Cell): boolean {
  return stopped.has(cell.write);
}

/**
 * Shows a prompt below a cell and waits for the answer.
 *
 * @returns what was typed, or undefined where the cell's front end has no keyboard
 * @throws Error when the stop button ends the wait
 */
export async function askCell(cell: Cell, prompt: string): Promise<string | undefined> {
  kernel ??= meetKernel(cell);
  const { server, messages } = await kernel;
  if (wasStopped(cell)) throw new Error('input: interrupted');
  const cause = requestOf(cell, server, messages);
  if (cause.content.allow_stdin !== true) return undefined;
  return new Promise((resolve, reject) => {
    const question = cause.createReply();
    question.header.msg_type = 'input_request';
    question.content = { prompt, password: false };
    const done = (): void => {
      onAnswer = undefined;
      process.removeListener('SIGINT', onInterrupt);
    };
    const onInterrupt = (): void => {
      done();
      stopped.add(cell.write);
      reject(new Error('input: interrupted'));
    };
    onAnswer = ({ parent, content }) => {
      // An answer that says to which question it belongs may be late, for one that was stopped.
      if (parent.msg_id && parent.msg_id !== question.header.msg_id) return;
      done();
      resolve(String(content.value));
    };
    process.once('SIGINT', onInterrupt);
    question.signAndSend(server.connInfo.key, server.stdin);
  });
}

/**
 * Finds the server. tslab keeps it to itself, and the server hands itself only to its own methods.
 * The cell that imports lib is already past them, so waiting for the next cell would be too late:
 * instead the kernel sends itself one harmless request, and the method that announces every
 * request lends us the server and the message. Front ends see nothing of this.
 */
async function meetKernel({ tslab, file }: Cell): Promise<Kernel> {
  const connection = readConnection();
  const { Dealer } = createRequire(file)('zeromq');
  const dealer = new Dealer({ linger: 0 });
  const { prototype } = tslab.ZmqServer;
  const { publishStatus } = prototype;
  const own = `workshop-lib-${process.pid}`;
  const found = await new Promise<Kernel>((resolve) => {
    prototype.publishStatus = function (this: Server, status: string, parent: Message) {
      if (parent.header.msg_id !== own) publishStatus.call(this, status, parent);
      else resolve({ server: this, messages: parent.constructor as unknown as Messages });
    } as typeof publishStatus;
    dealer.connect(`${connection.transport}://${connection.ip}:${connection.shell_port}`);
    void dealer.send(request(own, connection.key));
  });
  await dealer.receive();
  prototype.publishStatus = publishStatus;
  dealer.close();
  void readAnswers(found);
  return found;
}

/** Where the kernel listens: Jupyter gives it a file that says so. */
function readConnection(): Connection {
  const [, path] = /--config-path[=\0]([^\0]+)/.exec(process.argv.join('\0')) ?? [];
  if (!path) throw new Error('input: the kernel was started without --config-path');
  return JSON.parse(readFileSync(path, 'utf8'));
}

function request(id: string, key: string): string[] {
  const header = { msg_id: id, msg_type: 'is_complete_request', session: '', username: '' };
  const parts = [header, {}, {}, { code: '' }].map((part) => JSON.stringify(part));
  const signature = createHmac('sha256', key).update(parts.join('')).digest('hex');
  return ['<IDS|MSG>', signature, ...parts];
}

/** The request that started a cell: its `write` makes a reply to it, which we watch, unsent. */
function requestOf({ write }: Cell, server: Server, { prototype }: Messages): Message {
  const requests: Message[] = [];
  const { iopub } = server;
  const { createReply } = prototype;
  prototype.createReply = function (this: Message) {
    requests.push(this);
    return createReply.call(this);
  };
  server.iopub = { ...iopub, send: () => undefined };
  try {
    write({ data: {}, metadata: {}, transient: {} }, false);
  } finally {
    prototype.createReply = createReply;
    server.iopub = iopub;
  }
  return requests[0];
}

/** One reader for all prompts: a socket may be read by one at a time. */
async function readAnswers({ server, messages }: Kernel): Promise<void> {
  for await (const frames of server.stdin) {
    try {
      const message = messages.fromRaw(server.connInfo.key, frames);
      if (message.header.msg_type === 'input_reply') onAnswer?.(message);
    } catch (error) {
      console.error(`input: an answer could not be read: ${(error as Error).message}`);
    }
  }
}
