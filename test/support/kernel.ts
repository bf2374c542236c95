import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Dealer, Subscriber } from 'zeromq';
import { collectOutputs, textOf } from './outputs';
import type { Message, Output } from './outputs';
import { root } from './root';

/** What a kernel answered to one cell. 'abort' means that it skipped the cell. */
export interface Reply {
  status: 'ok' | 'error' | 'abort';
  executionCount: number | null;
  outputs: Output[];
  /** The prompts that the cell showed, in order. */
  prompts: string[];
}

export interface ExecuteOptions {
  /** What the person types at the cell's prompts. Without it the cell cannot ask. */
  answers?: string[];
  /** Called when the cell asks. With it nothing is typed once the answers are used up. */
  onPrompt?: (prompt: string) => void;
  /** Called with each output as it arrives, as text. */
  onOutput?: (text: string) => void;
  /** Milliseconds after which the cell is given up. */
  timeout?: number;
}

/**
 * Names of files, not ports: a port that is free now may be taken when the kernel gets to it, and
 * tslab then stays alive and answers nobody.
 */
const PORTS = { shell_port: 1, iopub_port: 2, stdin_port: 3, control_port: 4, hb_port: 5 };

const DELIMITER = Buffer.from('<IDS|MSG>');
const CELL_TIMEOUT = 60_000;
/** Milliseconds between two tries of a cell that the kernel skips. */
const PAUSE = 50;
/** Waits for the timers that cells have set. */
const DRAIN = `while (process.getActiveResourcesInfo().includes('Timeout')) {
  await new Promise((resolve) => setImmediate(resolve));
}`;

/** The real tslab kernel, spoken to as JupyterLab does: Jupyter's wire protocol 5.3 over ZeroMQ. */
export class Kernel {
  private readonly session = randomUUID();
  private readonly shell = new Dealer();
  private readonly stdin = new Dealer({ routingId: this.session });
  private readonly iopub = new Subscriber();
  private readonly listeners = new Set<(message: Message) => void>();

  private constructor(
    private readonly key: string,
    readonly process: ChildProcess,
    private readonly scratch: string,
  ) {
    this.shell.routingId = this.session;
  }

  /** A fresh kernel that works in `folder`, ready to run cells. */
  static async start(folder: string): Promise<Kernel> {
    const scratch = mkdtempSync(join(tmpdir(), 'workshop-kernel-'));
    const key = randomUUID();
    const file = join(scratch, 'connection.json');
    const ip = join(scratch, 'socket');
    writeFileSync(
      file,
      JSON.stringify({
        transport: 'ipc',
        ip,
        key,
        signature_scheme: 'hmac-sha256',
        ...PORTS,
      }),
    );
    const tslab = join(root, 'node_modules', 'tslab', 'bin', 'tslab');
    const child = spawn(process.execPath, [tslab, 'kernel', '--config-path', file], {
      cwd: folder,
      stdio: 'ignore',
    });
    const kernel = new Kernel(key, child, scratch);
    process.once('exit', kernel.kill);
    kernel.connect(ip);
    await kernel.waitUntilReady();
    return kernel;
  }

  /**
   * Runs a cell, and waits for its reply and for everything that it put out. A kernel that still
   * skips cells because of an error before is asked again.
   */
  async execute(code: string, options: ExecuteOptions = {}): Promise<Reply> {
    for (;;) {
      const reply = await this.tryToExecute(code, options);
      if (reply.status !== 'abort') return reply;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  /** Sends a cell once. */
  async tryToExecute(
    code: string,
    { answers, onPrompt, onOutput, timeout = CELL_TIMEOUT }: ExecuteOptions = {},
  ): Promise<Reply> {
    const typed = [...(answers ?? [])];
    const prompts: string[] = [];
    const messages = await this.converse(
      'execute_request',
      { code, silent: false, store_history: true, allow_stdin: answers !== undefined },
      timeout,
      (message) => {
        for (const output of collectOutputs([message])) onOutput?.(textOf(output));
        if (message.type !== 'input_request') return;
        prompts.push(message.content.prompt);
        onPrompt?.(message.content.prompt);
        const value = typed.shift();
        if (value !== undefined) void this.send(this.stdin, 'input_reply', { value });
      },
    );
    const reply = messages.find(({ type }) => type === 'execute_reply')!.content;
    return {
      status: reply.status,
      executionCount: reply.execution_count ?? null,
      outputs: collectOutputs(messages),
      prompts,
    };
  }

  /** What Tab offers at a place in the code. */
  async complete(code: string, cursor = code.length): Promise<string[]> {
    const reply = await this.ask('complete_request', 'complete_reply', {
      code,
      cursor_pos: cursor,
    });
    return reply.matches;
  }

  /** What Shift-Tab shows at a place in the code. */
  async inspect(code: string, cursor = code.length): Promise<string> {
    const reply = await this.ask('inspect_request', 'inspect_reply', {
      code,
      cursor_pos: cursor,
      detail_level: 0,
    });
    return reply.found ? reply.data['text/plain'] : '';
  }

  /** What the kernel says of its language, as a notebook's metadata keeps it. */
  async languageInfo(): Promise<object> {
    return (await this.ask('kernel_info_request', 'kernel_info_reply', {})).language_info;
  }

  /** Waits until no timer of a cell is left. Gives what came out meanwhile. */
  async drain(): Promise<Output[]> {
    return (await this.execute(DRAIN)).outputs;
  }

  /** The stop button. */
  interrupt(): void {
    this.process.kill('SIGINT');
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    if (this.process.exitCode === null && this.process.signalCode === null) {
      this.process.kill('SIGKILL');
      await gone;
    }
    this.kill();
    process.removeListener('exit', this.kill);
    for (const socket of [this.shell, this.stdin, this.iopub]) socket.close();
  }

  private readonly kill = (): void => {
    this.process.kill('SIGKILL');
    rmSync(this.scratch, { recursive: true, force: true });
  };

  private connect(ip: string): void {
    this.iopub.subscribe();
    for (const name of ['shell', 'iopub', 'stdin'] as const) {
      const socket = this[name];
      socket.linger = 0;
      socket.connect(`ipc://${ip}:${PORTS[`${name}_port`]}`);
      void this.listen(socket);
    }
  }

  private async listen(socket: Dealer | Subscriber): Promise<void> {
    for await (const frames of socket) {
      const start = frames.findIndex((frame) => frame.equals(DELIMITER)) + 2;
      const [header, parent, , content] = frames
        .slice(start, start + 4)
        .map((frame) => JSON.parse(frame.toString()));
      const message = { type: header.msg_type, parent: parent.msg_id, content };
      this.listeners.forEach((listener) => listener(message));
    }
  }

  private async send(
    socket: Dealer,
    type: string,
    content: object,
    id: string = randomUUID(),
  ): Promise<void> {
    const header = {
      msg_id: id,
      msg_type: type,
      session: this.session,
      username: 'test',
      date: new Date().toISOString(),
      version: '5.3',
    };
    const frames = [header, {}, {}, content].map((part) => JSON.stringify(part));
    const signature = createHmac('sha256', this.key).update(frames.join('')).digest('hex');
    await socket.send([DELIMITER, signature, ...frames]);
  }

  /** Sends a request; gives all messages that belong to it, up to its reply and the idle state. */
  private async converse(
    type: string,
    content: object,
    timeout: number,
    onMessage: (message: Message) => void = () => {},
  ): Promise<Message[]> {
    const replyType = type.replace('request', 'reply');
    const messages: Message[] = [];
    const id = randomUUID();
    let replied = false;
    let idle = false;
    let finish: (error?: Error) => void = () => {};
    const finished = new Promise<void>((resolve, reject) => {
      finish = (error) => (error ? reject(error) : resolve());
    });
    const listener = (message: Message): void => {
      if (message.parent !== id) return;
      messages.push(message);
      onMessage(message);
      replied ||= message.type === replyType;
      idle ||= message.type === 'status' && message.content.execution_state === 'idle';
      if (replied && idle) finish();
    };
    const exited = (): void => finish(new Error(`the kernel ended during a ${type}`));
    const timer = setTimeout(
      () => finish(new Error(`the kernel gave no answer to a ${type} within ${timeout} ms`)),
      timeout,
    );
    this.listeners.add(listener);
    this.process.once('exit', exited);
    try {
      await this.send(this.shell, type, content, id);
      await finished;
    } finally {
      clearTimeout(timer);
      this.listeners.delete(listener);
      this.process.removeListener('exit', exited);
    }
    return messages;
  }

  private async ask(
    type: string,
    replyType: string,
    content: object,
  ): Promise<Record<string, any>> {
    const messages = await this.converse(type, content, CELL_TIMEOUT);
    return messages.find((message) => message.type === replyType)!.content;
  }

  /** A subscriber that connects late misses what was said before, so ask until all of it arrives. */
  private async waitUntilReady(): Promise<void> {
    for (let attempt = 0; attempt < 30; attempt++) {
      try {
        await this.converse('kernel_info_request', {}, 1000);
        return;
      } catch (error) {
        if (this.process.exitCode !== null) throw error;
      }
    }
    throw new Error('the kernel did not start within 30 s');
  }
}
