import type { Task } from '../task';

/** What ends a cell from outside. It has no stack: nothing in the cell is to blame. */
export class Stopped extends Error {
  override name = 'Stopped';
  override stack = '';

  constructor(message = 'Run the cell again. Your variables are kept.') {
    super(message);
  }
}

interface Running {
  readonly task: Task;
  readonly stop: (reason: Stopped) => void;
  /** Work of the cell that ends in its own way. */
  readonly holders: Set<() => void>;
  /** Whether the button was pressed for the holders' sake already. */
  pressed: boolean;
}

/** The stop button, and the cell that it ends. */
export class Stopping {
  private running: Running | undefined;

  /** Waits for a cell's end, or for the stop button. */
  async orStop<T>(task: Task, work: Promise<T>): Promise<T> {
    const holders = new Set<() => void>();
    try {
      return await new Promise<T>((resolve, reject) => {
        const stop = (reason: Stopped): void => {
          task.stopped = true;
          for (const stopWork of holders) stopWork();
          reject(reason);
        };
        this.running = { task, stop, holders, pressed: false };
        work.then(resolve, reject);
      });
    } finally {
      this.running = undefined;
    }
  }

  /** Gives the button to some work of a cell, for its first press. */
  hold(task: Task | undefined, stop: () => void): () => void {
    const { running } = this;
    if (!running || running.task !== task) return () => {};
    running.holders.add(stop);
    return () => running.holders.delete(stop);
  }

  /** The button was pressed. */
  press(): void {
    const { running } = this;
    if (!running) return;
    if (running.holders.size > 0 && !running.pressed) {
      running.pressed = true;
      for (const stop of running.holders) stop();
    } else running.stop(new Stopped());
  }

  /** Code was broken off for the button's sake: work that held it cannot end in its own way. */
  broken(): void {
    if (this.running?.pressed) this.running.stop(new Stopped());
  }

  /** Ends a cell, if it is the one that runs. */
  end(task: Task, reason: Stopped): void {
    if (this.running?.task === task) this.running.stop(reason);
  }
}
