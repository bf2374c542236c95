/**
 * How much waits between the thread that runs cells and the one that sends: a loop that prints
 * without end must wait for it, or memory would grow without bound. Both threads see the same.
 */
export class Flow {
  /** What one thread has posted and the other not yet taken, in bytes; how many were heard. */
  private readonly shared: Int32Array;

  constructor(readonly memory = new SharedArrayBuffer(8)) {
    this.shared = new Int32Array(memory);
  }

  /** Waits until there is room. */
  wait(): void {
    for (;;) {
      const waiting = Atomics.load(this.shared, 0);
      if (waiting <= MOST) return;
      Atomics.wait(this.shared, 0, waiting, PAUSE);
    }
  }

  take(bytes: number): void {
    Atomics.add(this.shared, 0, bytes);
  }

  give(bytes: number): void {
    Atomics.sub(this.shared, 0, bytes);
    Atomics.notify(this.shared, 0);
  }

  /** The thread that runs cells has heard one message more. */
  hear(): void {
    Atomics.add(this.shared, 1, 1);
  }

  get heard(): number {
    return Atomics.load(this.shared, 1);
  }
}

const MOST = 4 << 20;
/** So that code that waits here can be broken off, in milliseconds. */
const PAUSE = 50;
