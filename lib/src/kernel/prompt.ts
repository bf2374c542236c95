import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createHmac } from 'node:crypto';
import type { Message, Server, Socket, Tslab } from './tslab';

/**
 * The running kernel's server and the class of its messages. tslab keeps both to itself, and the
 * server hands itself only to its own methods. So the kernel sends itself one request, and the
 * method that would answer it lends us what it was given. The front end sees nothing of this.
 */
interface Kernel {
  server: Server;
  messages: { createReply(): Message };
}

interface Connection {
  ip: string;
  transport: string;
  shell_port: number;
  key: string;
}

const OWN_REQUEST = 'workshop-lib: which server is this?';

let kernel: Promise<Kernel> | undefined;
let answer: ((message: Reply) => void) | undefined;

interface Reply {
  parent: string | undefined;
  value: string;
}

/** Whether the front end of the running cell can be asked, and a function that asks it. */
export async function openPrompt(
  tslab: Tslab,
  file: string,
): Promise<((prompt: string) => Promise<string>) | undefined> {
  const write = tslab.lastWriteDisplayData!;
  kernel ??= meetKernel(tslab, file);
  const { server, messages } = await kernel;
  const cell = runningRequest(write, server, messages);
  if (cell.content.allow_stdin !== true) return undefined;
  return (prompt) => ask(server, cell, prompt);
}

async function meetKernel(tslab: Tslab, file: string): Promise<Kernel> {
  const met = new Promise<Kernel>((resolve) => {
    const { prototype } = tslab.ZmqServer;
    const original = prototype.handleIsComplete;
    prototype.handleIsComplete = function (this: Server, socket: Socket, message: Message) {
      if (message.content.code !== OWN_REQUEST) return original.call(this, socket, message);
      prototype.handleIsComplete = original;
      resolve({ server: this, messages: Object.getPrototypeOf(message) });
    };
  });
  const path = process.argv[process.argv.indexOf('--config-path') + 1];
  const connection: Connection = JSON.parse(readFileSync(path, 'utf8'));
  const { Dealer } = createRequire(file)('zeromq');
  const dealer = new Dealer({ linger: 0 });
  dealer.connect(`${connection.transport}://${connection.ip}:${connection.shell_port}`);
  await dealer.send(ownRequest(connection.key));
  const found = await met;
  dealer.close();
  void readAnswers(found.server);
  return found;
}

function ownRequest(key: string): (string | Buffer)[] {
  const header = { msg_id: OWN_REQUEST, msg_type: 'is_complete_request', session: '', username: '' };
  const parts = [header, {}, {}, { code: OWN_REQUEST }].map((part) => JSON.stringify(part));
  const signature = createHmac('sha256', key).update(parts.join('')).digest('hex');
  return ['<IDS|MSG>', signature, ...parts];
}

/** The request of the cell that `write` belongs to: `write` makes a reply to it, which we watch. */
function runningRequest(
  write: NonNullable<Tslab['lastWriteDisplayData']>,
  server: Server,
  messages: Kernel['messages'],
): Message {
  let request: Message | undefined;
  const original = messages.createReply;
  const iopub = server.iopub;
  messages.createReply = function (this: Message) {
    request = this;
    return original.call(this);
  };
  server.iopub = { ...iopub, send: () => undefined };
  try {
    write({ data: {}, metadata: {}, transient: {} }, false);
  } finally {
    messages.createReply = original;
    server.iopub = iopub;
  }
  return request!;
}

/** One reader for all prompts: a socket may be read by one at a time. */
async function readAnswers(server: Server): Promise<void> {
  for await (const frames of server.stdin) {
    const start = frames.findIndex((frame) => frame.toString() === '<IDS|MSG>') + 2;
    const [, parent, , content] = frames.slice(start).map((frame) => JSON.parse(frame.toString()));
    answer?.({ parent: parent.msg_id, value: String(content.value) });
  }
}

/** Shows the prompt and waits for the answer to it; the stop button ends the wait. */
function ask(server: Server, cell: Message, prompt: string): Promise<string> {
  const request = cell.createReply();
  request.header.msg_type = 'input_request';
  request.content = { prompt, password: false };
  return new Promise((resolve, reject) => {
    const done = (): void => {
      answer = undefined;
      process.removeListener('SIGINT', interrupted);
    };
    const interrupted = (): void => {
      done();
      reject(new Error('input: interrupted'));
    };
    process.once('SIGINT', interrupted);
    answer = ({ parent, value }) => {
      if (parent !== undefined && parent !== request.header.msg_id) return;
      done();
      resolve(value);
    };
    request.signAndSend(server.connInfo.key, server.stdin);
  });
}
