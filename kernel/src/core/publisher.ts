import { newHeader } from './messages';
import type { Outgoing } from './messages';
import type { Task } from './task';

export type StreamName = 'stdout' | 'stderr';

/** How long printed text is gathered, in milliseconds. */
const GATHER = 15;
/** How many texts in that time go out at once: what precedes a long computation is seen. */
const BURST = 32;
/** How long at most, where a loop prints and never waits. */
const LONGEST = 50;
/** How much of it, in UTF-16 units. */
const MOST = 1 << 16;

interface Extra {
  metadata?: object;
  buffers?: Uint8Array[];
}

interface Gathered {
  readonly name: StreamName;
  readonly task: Task;
  readonly since: number;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly texts: string[];
  length: number;
}

/**
 * Tells all front ends what happens. Text that is printed goes out in few large messages, in its
 * order with everything else.
 */
export class Publisher {
  private gathered: Gathered | undefined;
  private burst = { since: 0, texts: 0 };

  constructor(private readonly send: (message: Outgoing) => void) {}

  publish(type: string, content: object, task: Task | undefined, extra: Extra = {}): void {
    this.flush();
    if (task?.stopped && type !== 'status' && type !== 'error') return;
    const { metadata = {}, buffers = [] } = extra;
    const parent = task?.message.header ?? {};
    this.send({
      channel: 'iopub',
      header: newHeader(type),
      parent,
      content,
      metadata,
      buffers,
    });
  }

  status(state: 'starting' | 'busy' | 'idle', task?: Task): void {
    this.publish('status', { execution_state: state }, task);
  }

  print(name: StreamName, text: string, task: Task): void {
    if (text === '' || task.stopped) return;
    if (this.gathered?.name !== name || this.gathered.task !== task) this.gather(name, task);
    const gathered = this.gathered!;
    gathered.texts.push(text);
    gathered.length += text.length;
    const isLong = performance.now() - gathered.since > LONGEST;
    if (isLong || gathered.length > MOST || this.isCalm()) this.flush();
  }

  private isCalm(): boolean {
    const now = performance.now();
    if (now - this.burst.since > GATHER) this.burst = { since: now, texts: 0 };
    return this.burst.texts++ < BURST;
  }

  /** Sends what was gathered. */
  flush(): void {
    if (!this.gathered) return;
    const { name, task, texts, timer } = this.gathered;
    clearTimeout(timer);
    this.gathered = undefined;
    this.publish('stream', { name, text: texts.join('') }, task);
  }

  private gather(name: StreamName, task: Task): void {
    this.flush();
    const timer = setTimeout(() => this.flush(), GATHER);
    this.gathered = { name, task, timer, since: performance.now(), texts: [], length: 0 };
  }
}
