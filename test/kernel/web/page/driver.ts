import { WebKernel } from '@workshop/kernel/web';
import type { LiteMessage, WebKernelOptions } from '@workshop/kernel/web';

/** What a message says, without what is new in every run. */
export interface Said {
  id: string;
  channel: string;
  type: string;
  parent: string | undefined;
  content: Record<string, any>;
  /** How many bytes its buffers have. */
  buffers: number[];
}

export interface Asking {
  channel?: string;
  /** What is typed at the prompts, in order; without it the cell cannot ask. */
  answers?: string[];
  fields?: object;
  buffers?: ArrayBuffer[];
}

/** Speaks with a kernel in this page, as a front end does. */
export class Driver {
  readonly kernel: WebKernel;
  readonly said: Said[] = [];
  readonly parts: number[] = [];
  private listeners = new Set<(said: Said) => void>();
  private requests = 0;

  constructor(options: Pick<WebKernelOptions, 'files' | 'beside'>) {
    this.kernel = new WebKernel({
      ...options,
      send: (message) => this.hear(message),
      onProgress: (part) => this.parts.push(part),
    });
  }

  /** Sends a request; gives all that is said to it, up to its reply and the idle state. */
  async request(type: string, content: object, asking: Asking = {}): Promise<Said[]> {
    const id = this.send(type, content, asking);
    const typed = [...(asking.answers ?? [])];
    const missing = new Set(['reply', 'idle']);
    const found: Said[] = [];
    return new Promise((resolve) => {
      const listener = (said: Said): void => {
        if (said.parent !== id) return;
        found.push(said);
        if (said.type === 'input_request' && typed.length > 0) this.type(typed.shift()!, said.id);
        if (said.type === type.replace('request', 'reply')) missing.delete('reply');
        if (said.content.execution_state === 'idle') missing.delete('idle');
        if (missing.size > 0) return;
        this.listeners.delete(listener);
        resolve(found);
      };
      this.listeners.add(listener);
    });
  }

  execute(code: string, asking: Asking = {}): Promise<Said[]> {
    const content = { code, silent: false, store_history: true, ...asking.fields };
    const allow_stdin = asking.answers !== undefined;
    return this.request('execute_request', { ...content, allow_stdin }, asking);
  }

  /** Runs cells one after another. */
  async executeAll(codes: readonly string[]): Promise<Said[][]> {
    const all: Said[][] = [];
    for (const code of codes) all.push(await this.execute(code));
    return all;
  }

  /** The next message of a type. */
  next(type: string): Promise<Said> {
    return new Promise((resolve) => {
      const listener = (said: Said): void => {
        if (said.type !== type) return;
        this.listeners.delete(listener);
        resolve(said);
      };
      this.listeners.add(listener);
    });
  }

  /** Sends a message; gives its id. */
  send(type: string, content: object, { channel = 'shell', buffers = [] }: Asking = {}): string {
    const id = `request-${++this.requests}`;
    this.kernel.handle({
      channel,
      header: this.header(type, id),
      parent_header: {},
      metadata: {},
      content,
      buffers,
    });
    return id;
  }

  type(value: string, question: string): void {
    const header = this.header('input_reply', `answer-${question}`);
    const parent_header = { msg_id: question };
    const rest = { metadata: {}, content: { value, status: 'ok' } };
    this.kernel.handle({ channel: 'stdin', header, parent_header, ...rest });
  }

  private header(msg_type: string, msg_id: string): object {
    const date = new Date().toISOString();
    return { msg_id, msg_type, session: 'page', username: '', date, version: '5.4' };
  }

  private hear({ channel, header, parent_header, content, buffers }: LiteMessage): void {
    const { msg_id: id, msg_type: type } = header as Record<string, string>;
    const said: Said = {
      id,
      channel,
      type,
      parent: (parent_header as { msg_id?: string }).msg_id,
      content,
      buffers: (buffers ?? []).map(({ byteLength }) => byteLength),
    };
    this.said.push(said);
    for (const listener of this.listeners) listener(said);
  }
}
