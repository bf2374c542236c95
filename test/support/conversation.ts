import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { Connection } from './connection';
import type { Message, MessageOptions } from './wire';

/** A request, and how to wait for what the kernel says to it. */
export interface RequestOptions extends MessageOptions {
  channel?: 'shell' | 'control';
  /** Called with each message that belongs to it. */
  onMessage?: (message: Message) => unknown;
  /** Milliseconds after which it is given up. */
  timeout?: number;
}

/** Messages to a kernel, and what it says to them. */
export class Conversation {
  constructor(
    readonly connection: Connection,
    readonly process: ChildProcess,
  ) {}

  /**
   * The next message for which this holds. It is asked of all messages of all channels.
   *
   * @throws Error if the kernel ends before, or the time is over
   */
  async next(
    holds: (message: Message) => boolean,
    { timeout = 60_000, what = 'message' } = {},
  ): Promise<Message> {
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void): void => {
        deafen();
        clearTimeout(timer);
        this.process.removeListener('exit', exited);
        settle();
      };
      const fail = (text: string): void => finish(() => reject(new Error(`the kernel ${text}`)));
      const exited = (): void => fail(`ended during a ${what}`);
      const late = `gave no answer to a ${what} within ${timeout} ms`;
      const timer = setTimeout(() => fail(late), timeout);
      const deafen = this.connection.listen((message) => {
        if (holds(message)) finish(() => resolve(message));
      });
      if (this.hasEnded) exited();
      else this.process.once('exit', exited);
    });
  }

  /**
   * Waits until the kernel answers. A subscriber that connects late misses what was said before, so
   * it is asked until all of it arrives.
   */
  async ready(): Promise<void> {
    const end = Date.now() + 30_000;
    while (Date.now() < end) {
      try {
        await this.request('kernel_info_request', {}, { timeout: 250 });
        return;
      } catch (error) {
        if (this.hasEnded) throw error;
      }
    }
    throw new Error('the kernel did not start within 30 s');
  }

  /** Waits until the kernel has ended. Gives its exit code; null after a signal. */
  async exit(): Promise<number | null> {
    if (!this.hasEnded) await new Promise((resolve) => this.process.once('exit', resolve));
    return this.process.exitCode;
  }

  private get hasEnded(): boolean {
    return this.process.exitCode !== null || this.process.signalCode !== null;
  }

  /** Sends a request; gives all messages that belong to it, up to its reply and the idle state. */
  async request(
    type: string,
    content: object,
    { channel = 'shell', onMessage, timeout, ...rest }: RequestOptions = {},
  ): Promise<Message[]> {
    const header = { msg_id: randomUUID(), ...rest.header };
    const messages: Message[] = [];
    const missing = new Set(['reply', 'idle']);
    const done = this.next(
      (message) => {
        if (message.parent !== header.msg_id) return false;
        messages.push(message);
        onMessage?.(message);
        if (message.type === replyTo(type)) missing.delete('reply');
        if (message.content.execution_state === 'idle') missing.delete('idle');
        return missing.size === 0;
      },
      { timeout, what: type },
    );
    const { wire } = this.connection;
    void this.connection.send(channel, wire.write(type, content, { ...rest, header }));
    await done;
    return messages;
  }

  /** Sends a request; gives the content of its reply. */
  async ask(type: string, content: object, options?: RequestOptions): Promise<Record<string, any>> {
    const messages = await this.request(type, content, options);
    return messages.find((message) => message.type === replyTo(type))!.content;
  }
}

function replyTo(type: string): string {
  return type.replace('request', 'reply');
}
