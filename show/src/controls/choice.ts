import { quote } from '@workshop/lib/checks';
import { requireLabel } from './control';
import type { Control } from './control';

/** What can be in a list to choose from: something that says by itself what it is called. */
export type Choosable = number | string | boolean | { readonly name: string };

/**
 * A list to choose from, for `live`. Its value is the one that is chosen.
 *
 * @param list numbers, strings, or things with a name, such as activations
 * @param options `start`: which of them is chosen at first; the first when left out. `label`: what
 *   it is called on the page
 * @throws TypeError when the list is none, or holds what has no name; RangeError when it is empty
 *   or the start is not in it
 * @example
 * choice([sigmoid, tanh], { start: tanh })
 */
export function choice<const T extends Choosable>(
  list: readonly T[],
  options: { start?: T; label?: string } = {},
): Control<T> {
  if (!Array.isArray(list)) throw new TypeError(`choice: expected a list; got ${quote(list)}`);
  if (list.length === 0) throw new RangeError('choice: the list must not be empty');
  const { label } = options;
  requireLabel(label, 'choice');
  const entries: readonly T[] = [...list];
  const names = entries.map(nameOf);
  const start = 'start' in options ? entries.indexOf(options.start as T) : 0;
  if (start < 0) {
    throw new RangeError(`choice: the start must be in the list; got ${quote(options.start)}`);
  }
  return {
    looks: { kind: 'choice', names },
    label,
    start,
    read: (position) => (typeof position === 'number' ? entries[position] : undefined),
  };
}

function nameOf(entry: Choosable, index: number): string {
  if (['number', 'string', 'boolean'].includes(typeof entry)) return String(entry);
  const name = (entry as { name?: unknown } | null)?.name;
  if (typeof name === 'string' && name !== '') return name;
  throw new TypeError(
    `choice: entry ${index + 1} must be a number, a string, or have a name; got ${quote(entry)}`,
  );
}
