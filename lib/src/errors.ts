import { inspect } from 'node:util';
import { NotStarted, todo } from './todo';

/** Two matrices, or a matrix and a neuron, whose sizes do not fit together. */
export class ShapeError extends Error {
  override name = 'ShapeError';
}

/**
 * A value as an error message shows it: short, on one line, text in quotes.
 *
 * @throws NotStarted when it is the answer to an exercise that is not done: that is what is wrong
 */
export function quote(value: unknown): string {
  if (value === todo) throw new NotStarted();
  const options = {
    depth: 1,
    breakLength: Infinity,
    compact: true,
    maxArrayLength: 8,
    maxStringLength: 60,
  };
  const text = inspect(value, options).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** Throws unless `value` is a finite number. `what` names the call and the value. */
export function requireFinite(value: unknown, what: string): asserts value is number {
  if (typeof value !== 'number')
    throw new TypeError(`${what} must be a number; got ${quote(value)}`);
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
