import type { Scope, Task } from '../../core';

/** What a page calls in a turn of its own: a timer's function, or one that takes a message. */
type Callback<A extends unknown[]> = (...args: A) => unknown;

/**
 * Knows for which task code runs. A browser cannot follow a task through an `await`, so it is known
 * by turns: all that follows from a timer or a message belongs to the task that set it, and what is
 * handed to `then` to the task that handed it there. Where code waits for something that another
 * task brings about, it counts as that one's; where nothing is known, the cell that began last counts.
 */
export class Turns implements Scope {
  private now: Task | undefined;
  private last: Task | undefined;

  run<T>(task: Task, action: () => T): T {
    if (task.message.header.msg_type === 'execute_request') this.last = task;
    return this.within(task, action);
  }

  current(): Task | undefined {
    return this.now ?? this.last;
  }

  /** A function that begins a turn which belongs to nothing yet. */
  begins<A extends unknown[]>(action: Callback<A>): Callback<A> {
    return (...args) => {
      this.now = undefined;
      return action(...args);
    };
  }

  /** A function that runs for the task that runs now, whenever it is called. */
  carried<A extends unknown[]>(action: Callback<A>): Callback<A> {
    const task = this.current();
    if (!task) return action;
    const within = <T>(run: () => T): T => this.within(task, run);
    return function (this: unknown, ...args) {
      return within(() => action.apply(this, args));
    };
  }

  /** What follows from the action in this turn is the task's too, unless another one's code called it. */
  private within<T>(task: Task, action: () => T): T {
    const before = this.now;
    this.now = task;
    try {
      return action();
    } finally {
      if (before) this.now = before;
    }
  }
}

/** Lets what is handed to `then` run for the task that handed it there. */
export function carryThroughPromises(turns: Turns): void {
  const { then } = Promise.prototype;
  const carried = (action: unknown): unknown =>
    typeof action === 'function' ? turns.carried(action as Callback<[unknown]>) : action;
  // oxlint-disable-next-line no-extend-native, unicorn/no-thenable -- nothing else sees what is handed over
  Promise.prototype.then = function (this: Promise<unknown>, ...actions: unknown[]) {
    return then.apply(this, actions.map(carried) as []);
  } as typeof then;
}
