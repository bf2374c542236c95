/** What figures and trainings check first. */
import { Network, Neuron } from '@workshop/lib';
import type { Activation, History, Matrix } from '@workshop/lib';
import { quote, ShapeError } from '@workshop/lib/checks';
import { requireMatrix, sizeOf } from '@workshop/lib/matrix';

/** Throws unless `value` is a column: n x 1. */
export function requireColumn(value: unknown, what: string): asserts value is Matrix<number, 1> {
  requireMatrix(value, what);
  if (value.columns !== 1) {
    throw new ShapeError(`${what} must be a column, n x 1; got ${sizeOf(value)}`);
  }
}

export function requireActivation(value: unknown, what: string): asserts value is Activation {
  const { derivative } = (value ?? {}) as Partial<Activation>;
  if (typeof value !== 'function' || typeof derivative !== 'function') {
    throw new TypeError(`${what} must be an activation with its derivative; got ${quote(value)}`);
  }
}

export function requireHistory(value: unknown, what: string): asserts value is History {
  const { iterations, weights, loss } = (value ?? {}) as Partial<History>;
  const isList = (list: unknown): boolean => Array.isArray(list) && list.length > 0;
  if (![iterations, weights, loss].every(isList)) {
    throw new TypeError(`${what} must be a history, as train returns it; got ${quote(value)}`);
  }
}

export function requireNeuron(value: unknown, what: string): asserts value is Neuron {
  if (!(value instanceof Neuron)) {
    throw new TypeError(`${what} must be a Neuron; got ${quote(value)}`);
  }
}

/** Throws unless these are examples for so many weights, with a target for each. */
export function requireExamples(
  inputs: unknown,
  targets: unknown,
  size: number,
  call: string,
): void {
  requireMatrix(inputs, `${call}: the inputs`);
  requireColumn(targets, `${call}: the targets`);
  if (inputs.columns !== size || targets.rows !== inputs.rows) {
    throw new ShapeError(
      `${call}: ${size} weights need inputs with ${size} columns and a target for each row; ` +
        `got inputs ${sizeOf(inputs)} and ${targets.rows} targets`,
    );
  }
}

export function requireNetwork(value: unknown, what: string): asserts value is Network {
  if (!(value instanceof Network)) {
    throw new TypeError(`${what} must be a Network; got ${quote(value)}`);
  }
}
