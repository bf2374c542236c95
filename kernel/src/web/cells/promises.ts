import { inspect } from 'node-inspect-extracted';
import type { CellFunction } from '../../core';

/** What is known of a promise: its value, or why it was refused. Absent while neither is there. */
interface State {
  readonly value?: unknown;
  readonly reason?: unknown;
}

const known = new WeakMap<object, State>();

/**
 * A cell's function that finds out, when its last value is a promise, how it stands. JavaScript has
 * no way to see that at once, so other promises are always printed as if they were pending.
 */
export function knowingPromises(run: CellFunction): CellFunction {
  return (exports, require, last) => {
    const know = (): Promise<void> | undefined =>
      last.value instanceof Promise ? find(last.value) : undefined;
    const end = run(exports, require, last);
    return end instanceof Promise ? end.then(know) : know();
  };
}

async function find(promise: Promise<unknown>): Promise<void> {
  const pending = {};
  try {
    const value = await Promise.race([promise, pending]);
    if (value !== pending) known.set(promise, { value });
  } catch (reason) {
    known.set(promise, { reason });
    // Somebody has looked at it now, and it would be refused in silence.
    void Promise.reject(reason as Error);
  }
}

/** Lets a promise be printed with what is known of it. */
export function printKnownPromises(): void {
  // oxlint-disable-next-line no-extend-native -- there is no other way to say how one is printed
  Object.defineProperty(Promise.prototype, inspect.custom, {
    configurable: true,
    value(this: Promise<unknown>, _depth: number, options: object): unknown {
      const state = known.get(this);
      if (state) return inspect(new Set([shown(state)]), options).replace('Set(1)', 'Promise');
      Object.defineProperty(this, inspect.custom, { configurable: true, value: undefined });
      const text = inspect(this, options);
      Reflect.deleteProperty(this, inspect.custom);
      return text;
    },
  });
}

function shown(state: State): unknown {
  if ('value' in state) return state.value;
  const rejected = (_: number, options: object): string =>
    `<rejected> ${inspect(state.reason, options)}`;
  return { [inspect.custom]: rejected };
}
