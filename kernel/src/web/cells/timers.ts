import type { Turns } from './scope';

type Callback = (...args: unknown[]) => void;

/** What sets a timer and what clears it, as a browser has them. */
type Setting = [
  set: (callback: () => void, delay?: number) => number,
  clear: (id: number | undefined) => void,
];

/** A timer as Node.js has it, where a browser has a number. */
class Timeout {
  static readonly all = new Map<number, Timeout>();
  #id: number;
  readonly #again: () => number;
  readonly #clear: (id: number) => void;

  constructor(again: () => number, clear: (id: number) => void) {
    this.#again = again;
    this.#clear = clear;
    this.#id = again();
    Timeout.all.set(this.#id, this);
  }

  close(): this {
    this.#clear(this.#id);
    Timeout.all.delete(this.#id);
    return this;
  }

  refresh(): this {
    this.close();
    this.#id = this.#again();
    Timeout.all.set(this.#id, this);
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  hasRef(): boolean {
    return true;
  }

  [Symbol.toPrimitive](): number {
    return this.#id;
  }
}

/** Timers as Node.js has them, whose functions run for the task that set them. */
export function timers(turns: Turns): object {
  const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis as unknown as Record<
    string,
    never
  >;
  const [set, clear]: Setting = [setTimeout, clearTimeout];
  const [setEach, clearEach]: Setting = [setInterval, clearInterval];
  const stop = (timer: unknown): void => {
    if (timer instanceof Timeout) timer.close();
    else Timeout.all.get(Number(timer))?.close();
  };
  const make = (
    action: Callback,
    begin: (call: () => void) => number,
    end: (id: number) => void,
  ) => {
    if (typeof action !== 'function') {
      throw new TypeError('The "callback" argument must be of type function.');
    }
    const run = turns.begins(turns.carried(action));
    return new Timeout(() => begin(run), end);
  };
  return {
    setTimeout: (action: Callback, delay?: number, ...args: unknown[]): Timeout => {
      const timer: Timeout = make(
        action,
        (run) =>
          set(() => {
            Timeout.all.delete(Number(timer));
            (run as Callback)(...args);
          }, delay),
        (id) => clear(id),
      );
      return timer;
    },
    setInterval: (action: Callback, delay?: number, ...args: unknown[]): Timeout =>
      make(
        action,
        (run) => setEach(() => (run as Callback)(...args), delay),
        (id) => clearEach(id),
      ),
    clearTimeout: stop,
    clearInterval: stop,
  };
}
