import { inspect } from 'node:util';
import type { InspectOptions } from 'node:util';

/** What Node.js, up to 22, leaves on promises while it follows who made them. */
const NOTES = new Set(['async_id_symbol', 'trigger_async_id_symbol', 'kResourceStore']);

/** Lets a promise be printed without the notes that Node.js leaves on it. */
export function printPromisesPlainly(): void {
  // oxlint-disable-next-line no-extend-native -- there is no other way to say how one is printed
  Object.defineProperty(Promise.prototype, inspect.custom, {
    configurable: true,
    value(this: Promise<unknown>, _depth: number, options: InspectOptions): string {
      for (const note of Object.getOwnPropertySymbols(this)) {
        if (!NOTES.has(note.description ?? '')) continue;
        Object.defineProperty(this, note, { enumerable: false });
      }
      Object.defineProperty(this, inspect.custom, { configurable: true, value: undefined });
      const text = inspect(this, options);
      Reflect.deleteProperty(this, inspect.custom);
      return text;
    },
  });
}
