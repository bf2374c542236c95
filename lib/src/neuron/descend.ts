import type { Activation } from '../activation';
import type { Matrix } from '../matrix';
import { computeAdjustments } from './adjustments';
import type { History } from './history';
import { isStuck } from './stuck';

/** What there is to learn, and how. */
export interface Task {
  /** R x N */
  inputs: Matrix;
  /** R x 1 */
  targets: Matrix;
  activation: Activation;
  learningRate: number;
}

/** The part of a training that is done in one go. */
export interface Span {
  /** How many steps were taken before. */
  from: number;
  /** How many steps have been taken at its end. */
  to: number;
  /** The iterations to record, in order, none before `from`. */
  recorded: readonly number[];
}

/** Where a training has arrived. */
export interface Descent {
  weights: number[];
  /** Half the sum of the squared errors, with these weights. */
  error: number;
  history: History;
}

/** An error that changes by less than this part of itself stands still. */
const STILL = 1e-12;

/**
 * Full-batch gradient descent: every iteration looks at all examples, then takes one step.
 *
 * It ends early when the error is no longer a finite number, with the weights of the step before;
 * when no weight moves any more; or when an error is left that no weight can mend, because the
 * slope is 0 wherever it is.
 *
 * @param start N weights to start from
 * @throws RangeError when the error of the starting weights is not finite
 */
export function descend(
  task: Task,
  start: ArrayLike<number>,
  { from, to, recorded }: Span,
): Descent {
  const { inputs, targets, activation, learningRate } = task;
  const weights = Float64Array.from(start);
  const before = weights.slice();
  const adjustments = new Float64Array(weights.length);
  const history = {
    iterations: [] as number[],
    weights: [] as number[][],
    error: [] as number[],
    outcome: 'finished' as History['outcome'],
  };
  const record = (iteration: number, error: number): void => {
    if (history.iterations.at(-1) === iteration) return;
    history.iterations.push(iteration);
    history.weights.push(listOf(weights));
    history.error.push(error);
  };

  let errorBefore = NaN;
  for (let iteration = from; ; iteration++) {
    const error = computeAdjustments(inputs.data, targets.data, weights, activation, adjustments);
    if (!Number.isFinite(error)) {
      if (iteration === 0) {
        throw new RangeError(
          `train: with the starting weights the error must be finite; it is ${error}`,
        );
      }
      weights.set(before);
      record(iteration - 1, errorBefore);
      history.outcome = 'diverged';
      break;
    }
    if (iteration === recorded[history.iterations.length]) {
      record(iteration, error);
      if (errorBefore - error <= STILL * error && isStuck(task, weights)) {
        history.outcome = 'died';
        break;
      }
    }
    errorBefore = error;
    if (iteration === to) break;
    const move = takeStep(weights, before, adjustments, learningRate);
    if (!Number.isFinite(move)) {
      weights.set(before);
      record(iteration, error);
      history.outcome = 'diverged';
      break;
    }
    if (move === 0) {
      const died = isStuck(task, weights);
      if (died) {
        weights.set(before);
        history.outcome = 'died';
      }
      record(died ? iteration : to, error);
      break;
    }
  }
  return { weights: listOf(weights), error: errorBefore, history };
}

/**
 * Moves the weights one step, and keeps those of before.
 *
 * @returns the largest move of a weight. Where it is 0, every further step would be the same.
 */
function takeStep(
  weights: Float64Array,
  before: Float64Array,
  adjustments: Float64Array,
  learningRate: number,
): number {
  let largest = 0;
  for (let j = 0; j < weights.length; j++) {
    const weight = weights[j];
    const moved = weight + learningRate * adjustments[j];
    before[j] = weight;
    weights[j] = moved;
    largest = Math.max(largest, Math.abs(moved - weight));
  }
  return largest;
}

/** The entries as a list. A plain loop is several times faster here than Array.from. */
function listOf(values: Float64Array): number[] {
  const list: number[] = [];
  for (let j = 0; j < values.length; j++) list.push(values[j]);
  return list;
}
