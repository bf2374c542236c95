import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Message, Outgoing } from '../core/messages';
import type { Connection } from './connection';
import { Flow } from './flow';
import { pack } from './wire';
import type { Packed } from './wire';

/** What the thread with the sockets says. */
export interface Said {
  message?: Message;
  broken?: true;
  subscribed?: string;
  settled?: true;
  closed?: true;
}

/** What it is told: to send something, to say when all that came was said, or else to close. */
export interface Told {
  packed?: Packed;
  bytes: number;
  settle?: true;
}

export interface Listeners {
  onMessage(message: Message): void;
  /** A front end has begun to listen. */
  onSubscribed(topic: string): void;
  /** Code of this thread was broken off for the stop button. */
  onBroken(): void;
}

/** The way out: it sends what the kernel says, and hears what it is told. */
export class Door {
  private readonly flow = new Flow();
  private readonly worker: Worker;
  private readonly settling: (() => void)[] = [];
  private isClosing = false;

  constructor(connection: Connection, listeners: Listeners) {
    this.worker = new Worker(join(__dirname, 'door-thread.js'), {
      workerData: { connection, memory: this.flow.memory },
    });
    this.worker.on('message', ({ message, broken, subscribed, settled, closed }: Said) => {
      this.flow.hear();
      if (broken) listeners.onBroken();
      if (subscribed !== undefined) listeners.onSubscribed(subscribed);
      if (message) listeners.onMessage(message);
      if (settled) this.settling.shift()?.();
      if (closed) process.exit(0);
    });
    this.worker.on('error', (error) => {
      if (!this.isClosing) console.error(`workshop-kernel: ${error.message}`);
      process.exit(this.isClosing ? 0 : 1);
    });
  }

  send(message: Outgoing): void {
    const packed = pack(message);
    const bytes =
      packed.parts.reduce((sum, { length }) => sum + length, 0) +
      packed.buffers.reduce((sum, { byteLength }) => sum + byteLength, 0);
    // How a cell ended is said also where nobody reads what it put out.
    const { msg_type: type } = message.header;
    if (message.channel === 'iopub' && type !== 'status' && type !== 'error') this.flow.wait();
    this.flow.take(bytes);
    this.tell({ packed, bytes });
  }

  /** Sends what is on its way, and ends the process. */
  close(): void {
    this.isClosing = true;
    this.tell({ bytes: 0 });
  }

  /** Resolves when all that has arrived was given to the listeners. */
  settle(): Promise<void> {
    this.tell({ bytes: 0, settle: true });
    return new Promise((resolve) => this.settling.push(resolve));
  }

  private tell(told: Told): void {
    this.worker.postMessage(told);
  }
}
