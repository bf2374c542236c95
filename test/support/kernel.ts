import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Connection } from './connection';
import { Conversation } from './conversation';
import { outputIn, Outputs, textOf } from './outputs';
import type { Output } from './outputs';
import { root } from './root';
import type { Header, Message } from './wire';

/** What a kernel answered to one cell. 'aborted' means that it skipped the cell. */
export interface Reply {
  status: 'ok' | 'error' | 'aborted';
  executionCount: number | null;
  /** More may come when the cell left a timer. */
  outputs: Output[];
  /** The prompts that the cell showed, in order. */
  prompts: string[];
  /** The whole reply. */
  content: Record<string, any>;
  /** All messages that came up to the reply and the idle state. */
  messages: Message[];
}

export interface ExecuteOptions {
  /** What the person types at the cell's prompts. Without it the cell cannot ask. */
  answers?: string[];
  /** Called when the cell asks. With it nothing is typed once the answers are used up. */
  onPrompt?: (prompt: string) => void;
  /** Called with each output as it arrives, as text. */
  onOutput?: (text: string) => unknown;
  /** Milliseconds after which the cell is given up. */
  timeout?: number;
  /** More of the request: silent, store_history, stop_on_error, user_expressions. */
  fields?: object;
  /** What its header says in place of what it would. */
  header?: Partial<Header>;
}

/** The kernel of this project, tslab as npm has it, or Python's in the environment of a Python. */
export type Which = 'ours' | 'stock' | { python: string };

/** The program of a kernel and its arguments, before the name of its connection file. */
function commandOf(which: Which): [string, ...string[]] {
  const { execPath: node } = process;
  if (which === 'ours') return [node, join(root, 'kernel', 'dist', 'node', 'main.js')];
  const tslab = join(root, 'node_modules', 'tslab', 'bin', 'tslab');
  if (which === 'stock') return [node, tslab, 'kernel', '--config-path'];
  return [which.python, '-m', 'ipykernel_launcher', '-f'];
}

/** Milliseconds between two tries of a cell that a stock kernel skips. */
const PAUSE = 50;
/** Waits for the timers that cells have set. */
const DRAIN = `while (process.getActiveResourcesInfo().includes('Timeout')) {
  await new Promise((resolve) => setImmediate(resolve));
}`;

/** A real kernel, spoken to as JupyterLab does. */
export class Kernel extends Conversation {
  /** What goes over the control channel. */
  readonly control = {
    interrupt: () => this.ask('interrupt_request', {}, { channel: 'control' }),
    kernelInfo: () => this.ask('kernel_info_request', {}, { channel: 'control' }),
    shutdown: (restart = false) => this.shutdown(restart),
  };
  private readonly outputs = new Outputs();

  private constructor(
    folder: string,
    private readonly which: Which,
  ) {
    const connection = new Connection(which === 'stock' ? ':' : '-');
    const [program, ...args] = [...commandOf(which), connection.file];
    super(connection, spawn(program, args, { cwd: folder, stdio: 'ignore' }));
    process.once('exit', this.kill);
    connection.listen((message) => this.outputs.take(message));
  }

  /** A fresh kernel that works in `folder`. What is said to it waits until it hears. */
  static launch(folder: string, which: Which = 'ours'): Kernel {
    return new Kernel(folder, which);
  }

  /** A fresh kernel that works in `folder`, ready to run cells. */
  static async start(folder: string, which: Which = 'ours'): Promise<Kernel> {
    const kernel = Kernel.launch(folder, which);
    await kernel.ready();
    return kernel;
  }

  /**
   * Runs a cell, and waits for its reply and for everything that it put out. A stock kernel skips
   * all cells for a while after an error, and is asked again.
   */
  async execute(code: string, options: ExecuteOptions = {}): Promise<Reply> {
    for (;;) {
      const reply = await this.tryToExecute(code, options);
      if (reply.status !== 'aborted' || this.which !== 'stock') return reply;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  /** What Tab offers at a place in the code. */
  async complete(code: string, cursor = code.length): Promise<string[]> {
    return (await this.ask('complete_request', { code, cursor_pos: cursor })).matches;
  }

  /** What Shift-Tab shows at a place in the code. */
  async inspect(code: string, cursor = code.length): Promise<string> {
    const content = { code, cursor_pos: cursor, detail_level: 0 };
    const reply = await this.ask('inspect_request', content);
    return reply.found ? reply.data['text/plain'] : '';
  }

  /** What the kernel says of its language, as a notebook's metadata keeps it. */
  async languageInfo(): Promise<object> {
    return (await this.ask('kernel_info_request', {})).language_info;
  }

  /** Waits until no timer of a cell is left. Gives what came out meanwhile. */
  async drain(): Promise<Output[]> {
    return (await this.execute(DRAIN)).outputs;
  }

  /**
   * Types an answer to a prompt.
   *
   * @param question the header of the prompt's message; without it, none in particular
   */
  type(value: string, question?: object): void {
    const { wire } = this.connection;
    const frames = wire.write('input_reply', { value }, { parent: question });
    void this.connection.send('stdin', frames);
  }

  /** The stop button. */
  interrupt(): void {
    this.process.kill('SIGINT');
  }

  /** Ends the kernel, however it is. */
  async stop(): Promise<void> {
    const gone = this.exit();
    this.kill();
    await gone;
    process.removeListener('exit', this.kill);
    this.connection.close();
  }

  private readonly kill = (): void => {
    this.process.kill('SIGKILL');
    this.connection.remove();
  };

  private async tryToExecute(
    code: string,
    { answers, onPrompt, onOutput, timeout, fields, header }: ExecuteOptions,
  ): Promise<Reply> {
    const typed = [...(answers ?? [])];
    const prompts: string[] = [];
    const onMessage = (message: Message): void => {
      const output = outputIn(message);
      if (output) onOutput?.(textOf(output));
      if (message.type !== 'input_request') return;
      prompts.push(message.content.prompt);
      onPrompt?.(message.content.prompt);
      const value = typed.shift();
      if (value !== undefined) this.type(value, message.header);
    };
    const allow_stdin = answers !== undefined;
    const content = { code, silent: false, store_history: true, allow_stdin, ...fields };
    const messages = await this.request('execute_request', content, { timeout, onMessage, header });
    const reply = messages.find(({ type }) => type === 'execute_reply')!;
    return {
      status: reply.content.status === 'abort' ? 'aborted' : reply.content.status,
      executionCount: reply.content.execution_count ?? null,
      outputs: this.outputs.of(reply.parent!),
      prompts,
      content: reply.content,
      messages,
    };
  }

  /** Gives the exit code. */
  private async shutdown(restart: boolean): Promise<number | null> {
    const { wire } = this.connection;
    const gone = this.exit();
    await this.connection.send('control', wire.write('shutdown_request', { restart }));
    return gone;
  }
}
