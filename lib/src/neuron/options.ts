import { fail, ShapeError } from '../checks';
import { requireFinite, requireFunction, requireObject, requireWhole } from '../checks';
import type { Activation } from '../activation';
import { Matrix, requireMatrix, sizeOf } from '../matrix/matrix';
import type { Random } from '../random';
import type { History } from './history';
import type { Learner, Lesson } from './pass';

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

/** Throws unless there is an activation, with its derivative. */
export function requireActivation(activation: Activation, what: string): void {
  requireFunction(activation, `${what}the activation`);
  requireFunction(activation.derivative, `${what}the derivative of the activation`);
}

/** Checks the options of a training from these weights, and adds what was left out. */
export function checkedOptions(options: TrainOptions, weights: Float64Array): Steps {
  requireObject(options, 'train: expected the options { iterations }');
  const { iterations, learningRate = 1, after, goesOn } = options;
  requireWhole(iterations, 0, 'train: iterations');
  requireFinite(learningRate, 'train: the learning rate');
  if (learningRate <= 0) fail(RangeError, 'train: the learning rate must be above 0', learningRate);
  if (after !== undefined && !endsWith(after, weights)) {
    fail(TypeError, 'train: after must be a history that ends with these weights', after);
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

/** One example as a matrix with one row, from a list of numbers or of the strings of such. */
export function rowOf(list: unknown, learner: Learner, size: number): Matrix {
  if (!Array.isArray(list)) fail(TypeError, 'forward: expected a list of inputs or a Matrix', list);
  requireInputs('forward', learner, size, list.length);
  return Matrix.from([Array.from(list, toNumber)]);
}

function toNumber(entry: unknown, index: number): number {
  const place = PLACES[index];
  const what = `forward: ${place ? `the ${place} input` : `input ${index + 1}`}`;
  if (typeof entry !== 'string') requireFinite(entry, what);
  const number = typeof entry === 'string' && entry.trim() === '' ? NaN : Number(entry);
  if (Number.isFinite(number)) return number;
  return fail(TypeError, `${what} must be a number, or the string of one`, entry);
}

/** Throws unless an example has as many inputs as its learner. */
export function requireInputs(call: string, who: Learner, size: number, given: number): void {
  if (given === size) return;
  throw new ShapeError(`${call}: the ${who} has ${size} inputs; this example has ${given}`);
}

/** Throws unless there are examples of so many inputs, with targets for each. */
export function requireExamples(call: string, lesson: Lesson, size: number): void {
  const { learner, inputs, targets, layers } = lesson;
  requireMatrix(inputs, `${call}: the inputs`);
  requireMatrix(targets, `${call}: the targets`);
  requireInputs(call, learner, size, inputs.columns);
  const outputs = layers[layers.length - 1].size;
  if (targets.rows === inputs.rows && targets.columns === outputs) return;
  const what = outputs === 1 ? 'a column with one' : 'a row';
  const needed = `${inputs.rows} x ${outputs}, ${what} for each example`;
  throw new ShapeError(`${call}: the targets must be ${needed}; they are ${sizeOf(targets)}`);
}
