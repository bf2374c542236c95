import { quote } from '../errors';
import { Matrix } from '../matrix';
import type { Activation } from '../activation';
import type { History } from '../neuron';

/** Throws unless `value` is a column: n x 1. */
export function requireColumn(value: unknown, what: string): asserts value is Matrix<number, 1> {
  if (!(value instanceof Matrix)) {
    throw new TypeError(`${what} must be a Matrix; got ${quote(value)}`);
  }
  if (value.columns !== 1) {
    throw new RangeError(`${what} must be a column, n x 1; it is ${value.rows} x ${value.columns}`);
  }
}

export function requireActivation(value: unknown, what: string): asserts value is Activation {
  const { derivative } = (value ?? {}) as Partial<Activation>;
  if (typeof value !== 'function' || typeof derivative !== 'function') {
    throw new TypeError(`${what} must be an activation with its derivative; got ${quote(value)}`);
  }
}

export function requireHistory(value: unknown, what: string): asserts value is History {
  const { iterations, weights, error } = (value ?? {}) as Partial<History>;
  const isList = (list: unknown): boolean => Array.isArray(list) && list.length > 0;
  if (![iterations, weights, error].every(isList)) {
    throw new TypeError(`${what} must be a history, as train returns it; got ${quote(value)}`);
  }
}
