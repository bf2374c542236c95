/** What every public call checks first, and the words in which it refuses. */

/** Two matrices, or a matrix and a neuron, whose sizes do not fit together. */
export class ShapeError extends Error {
  override name = 'ShapeError';
}

/** Throws an error of this kind: what was expected, and what was given. */
export function fail(Kind: new (text: string) => Error, expected: string, given: unknown): never {
  throw new Kind(`${expected}; ${got(given)}`);
}

/** Throws unless `value` is an object. */
export function requireObject(value: unknown, expected: string): void {
  if (typeof value !== 'object' || value === null) fail(TypeError, expected, value);
}

/** Throws unless `value` is a finite number. `what` names the call and the value. */
export function requireFinite(value: unknown, what: string): asserts value is number {
  if (typeof value !== 'number') fail(TypeError, `${what} must be a number`, value);
  if (!Number.isFinite(value)) fail(RangeError, `${what} must be finite`, value);
}

/** Throws unless `value` is a whole number of at least `least`. */
export function requireWhole(value: unknown, least: number, what: string): asserts value is number {
  if (typeof value !== 'number') fail(TypeError, `${what} must be a whole number`, value);
  if (Number.isSafeInteger(value) && value >= least) return;
  fail(RangeError, `${what} must be a whole number of at least ${least}`, value);
}

/** Throws unless `value` is a function. */
export function requireFunction(value: unknown, what: string): void {
  if (typeof value !== 'function') fail(TypeError, `${what} must be a function`, value);
}

/** Does what a call is made of; an error names the call that was made, not the one inside. */
export function namedAfter<T>(call: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error) error.message = error.message.replace(/^[\w.]+:/, `${call}:`);
    throw error;
  }
}

/** The end of an error message: what was given in place of what was expected. */
export function got(value: unknown): string {
  return `got ${quote(value)}`;
}

const LONGEST = 60;

/** What a value throws that must not be used: it says better than `quote` what is wrong. */
export class Refusal extends Error {}

/** A value as an error message shows it: short, on one line, strings in quotes. */
export function quote(value: unknown): string {
  try {
    const text = shown(value).replace(/\s+/g, ' ');
    return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}...` : text;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return 'a value that cannot be shown';
  }
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `'${JSON.stringify(value).slice(1, -1)}'`;
  if (typeof value === 'function') return `[Function${value.name && `: ${value.name}`}]`;
  if (typeof value !== 'object' || value === null)
    return Object.is(value, -0) ? '-0' : String(value);
  if (!Array.isArray(value)) return `{ ${Object.keys(value).join(', ')} }`.replace('{  }', '{}');
  const entries = Array.from(value.slice(0, 8), (entry) => (isDeep(entry) ? '...' : shown(entry)));
  return `[ ${entries.join(', ')} ]`.replace('[  ]', '[]');
}

function isDeep(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
