import type { Stale } from './host/host';
import type { Message } from './messages';

/** Something that the kernel does because of a message. What it puts out belongs to that message. */
export class Task {
  /** Whether the stop button ended it. What still comes from it is not heard any more. */
  stopped = false;
  /** The names that it uses whose newest cell did not make them. */
  stale: readonly Stale[] = [];

  constructor(readonly message: Message) {}
}
