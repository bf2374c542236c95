import type { Activation } from '../activation';
import {
  got,
  namedAfter,
  requireFinite,
  requireFunction,
  requireWhole,
  ShapeError,
} from '../checks';
import { Matrix, requireMatrix, sizeOf } from '../matrix/matrix';
import type { Random } from '../random';
import type { History } from './history';

/** How a neuron begins: with weights of yours, or with random ones for so many inputs. */
export type NeuronOptions<N extends number> =
  | { weights: Matrix<N, 1>; activation: Activation }
  | { inputs: N; random: Random; activation: Activation };

/** How to train. */
export interface TrainOptions {
  /** How many steps to take: a whole number of at least 0. */
  iterations: number;
  /** How far each step goes: a finite number above 0; 1 when left out. */
  learningRate?: number;
  /** The history of the training to go on with: the one returned begins with it. One that diverged
   * goes no further. */
  after?: History;
  /** Whether this is a piece of a training that goes on at once: nothing is said of its outcome. */
  goesOn?: boolean;
}

/** The options of a training, with what was left out. */
export type Steps = TrainOptions & { learningRate: number };

/** One input as it may be typed: a number, or the string of one. */
export type Entry = number | string;

/** The list of the inputs of one example. Where the compiler knows how many there are, it counts. */
export type Example<N extends number, E extends readonly Entry[]> = readonly [...E] &
  (number extends N | E['length'] ? unknown : { readonly length: N });

/** N, settled by another argument: `Matrix<Same<R>, 1>` has as many rows as that one. */
export type Same<N extends number> = [N][N extends N ? 0 : never];

/** The weights that a neuron starts with. */
export function startingWeights<N extends number>(options: NeuronOptions<N>): Matrix<N, 1> {
  if (!('weights' in options)) {
    requireWhole(options.inputs, 1, 'Neuron: the number of inputs');
    requireFunction(options.random, 'Neuron: random');
    return namedAfter('Neuron', () => Matrix.random(options.inputs, 1, options.random));
  }
  const { weights } = options;
  requireMatrix(weights, 'Neuron: the weights');
  if (weights.columns === 1) return weights;
  throw new ShapeError(`Neuron: the weights must be a column, n x 1; they are ${sizeOf(weights)}`);
}

/** Checks the options of a training from these weights, and adds what was left out. */
export function checkedOptions(options: TrainOptions, weights: Float64Array): Steps {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`train: expected the options { iterations }; ${got(options)}`);
  }
  const { iterations, learningRate = 1, after, goesOn } = options;
  requireWhole(iterations, 0, 'train: iterations');
  requireFinite(learningRate, 'train: the learning rate');
  if (learningRate <= 0) {
    throw new RangeError(`train: the learning rate must be above 0; ${got(learningRate)}`);
  }
  if (after !== undefined && !endsWith(after, weights)) {
    throw new TypeError(
      `train: after must be a history that ends with these weights; ${got(after)}`,
    );
  }
  return { iterations, learningRate, after, goesOn };
}

function endsWith(history: History, weights: Float64Array): boolean {
  const { iterations, weights: recorded, loss } = history ?? {};
  if (![iterations, recorded, loss].every(Array.isArray)) return false;
  const isPoint = (iteration: number, k: number): boolean =>
    Number.isSafeInteger(iteration) && recorded[k]?.length === weights.length && k in loss;
  return iterations.every(isPoint) && weights.every((weight, j) => recorded.at(-1)?.[j] === weight);
}

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** An input of `forward` as a number. */
export function toNumber(entry: unknown, index: number): number {
  const place = PLACES[index];
  const what = `forward: ${place ? `the ${place} input` : `input ${index + 1}`}`;
  if (typeof entry !== 'string') requireFinite(entry, what);
  const number = typeof entry === 'string' && entry.trim() === '' ? NaN : Number(entry);
  if (Number.isFinite(number)) return number;
  throw new TypeError(`${what} must be a number, or the string of one; ${got(entry)}`);
}
