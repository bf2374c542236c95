/** What every public call checks first, and the words in which it refuses. */

/** Two matrices, or a matrix and a neuron, whose sizes do not fit together. */
export class ShapeError extends Error {
  override name = 'ShapeError';
}

/** Throws unless `value` is a finite number. `what` names the call and the value. */
export function requireFinite(value: unknown, what: string): asserts value is number {
  if (typeof value !== 'number') {
    throw new TypeError(`${what} must be a number; got ${quote(value)}`);
  }
  if (!Number.isFinite(value)) throw new RangeError(`${what} must be finite; got ${value}`);
}

/** Throws unless `value` is a whole number of at least `least`. */
export function requireWhole(value: unknown, least: number, what: string): asserts value is number {
  if (typeof value !== 'number') {
    throw new TypeError(`${what} must be a whole number; got ${quote(value)}`);
  }
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`${what} must be a whole number of at least ${least}; got ${value}`);
  }
}

/** Throws unless `value` is a function. */
export function requireFunction(value: unknown, what: string): void {
  if (typeof value !== 'function') {
    throw new TypeError(`${what} must be a function; got ${quote(value)}`);
  }
}

const LONGEST = 60;
const MOST_ENTRIES = 8;

/** A value as an error message shows it: short, on one line, strings in quotes. */
export function quote(value: unknown): string {
  const text = shown(value, 2).replace(/\s+/g, ' ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}...` : text;
}

function shown(value: unknown, depth: number): string {
  if (typeof value === 'string') return `'${JSON.stringify(value).slice(1, -1)}'`;
  if (typeof value === 'function') return value.name ? `[Function: ${value.name}]` : '[Function]';
  if (typeof value === 'bigint') return `${value}n`;
  if (Object.is(value, -0)) return '-0';
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth === 0) return Array.isArray(value) ? '[Array]' : '[Object]';
  return Array.isArray(value) ? shownList(value, depth) : shownObject(value, depth);
}

function shownList(list: readonly unknown[], depth: number): string {
  const entries = Array.from(list.slice(0, MOST_ENTRIES), (entry) => shown(entry, depth - 1));
  if (list.length > MOST_ENTRIES) entries.push('...');
  return entries.length === 0 ? '[]' : `[ ${entries.join(', ')} ]`;
}

function shownObject(value: object, depth: number): string {
  const kind: unknown = Object.getPrototypeOf(value)?.constructor;
  const name = typeof kind === 'function' && kind !== Object ? `${kind.name} ` : '';
  if (name && !Object.hasOwn(value, 'toString')) {
    const text = textOf(value);
    if (text !== undefined && !text.startsWith('[object ')) return text;
  }
  const entries = Object.keys(value)
    .slice(0, MOST_ENTRIES)
    .map((key) => {
      const property = Object.getOwnPropertyDescriptor(value, key);
      return `${key}: ${property && 'value' in property ? shown(property.value, depth - 1) : '[Getter]'}`;
    });
  return `${name}${entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`}`;
}

/** What an object says of itself, unless that, too, goes wrong. */
function textOf(value: object): string | undefined {
  try {
    return String(value);
  } catch {
    return undefined;
  }
}
