import type { Activation } from '../activation';
import type { Matrix } from '../matrix';
import { computeAdjustments } from './adjustments';
import { recordedIterations } from './history';
import type { History } from './history';

/**
 * Full-batch gradient descent: every iteration looks at all examples, then takes one step.
 *
 * It ends early when the error is no longer a finite number, with the weights of the step before,
 * or when no weight can move although there is an error left.
 *
 * @param inputs R x N
 * @param targets R x 1
 * @param start N x 1; the weights to start from
 * @returns the weights at the end, and the history
 * @throws RangeError when the error of the starting weights is not finite
 */
export function descend(
  inputs: Matrix,
  targets: Matrix,
  start: Matrix,
  activation: Activation,
  iterations: number,
  learningRate: number,
): { weights: number[]; history: History } {
  const weights = start.data.slice();
  const before = start.data.slice();
  const adjustments = new Float64Array(weights.length);
  const recorded = recordedIterations(iterations);
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
  for (let iteration = 0; ; iteration++) {
    const error = computeAdjustments(inputs.data, targets.data, weights, activation, adjustments);
    if (!Number.isFinite(error)) {
      if (iteration === 0) {
        throw new RangeError(`train: with the starting weights the error must be finite; it is ${error}`);
      }
      weights.set(before);
      record(iteration - 1, errorBefore);
      history.outcome = 'diverged';
      break;
    }
    if (iteration === recorded[history.iterations.length]) record(iteration, error);
    if (iteration === iterations) break;
    const move = takeStep(weights, before, adjustments, learningRate);
    if (!Number.isFinite(move)) {
      weights.set(before);
      record(iteration, error);
      history.outcome = 'diverged';
      break;
    }
    if (move === 0) {
      const dead = error > 0 && !canMove(inputs, targets, weights, activation);
      record(dead ? iteration : iterations, error);
      if (dead) history.outcome = 'died';
      break;
    }
    errorBefore = error;
  }
  return { weights: listOf(weights), history };
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

/** Whether an example that still has an error also has a slope, so that it can pull a weight. */
function canMove(inputs: Matrix, targets: Matrix, weights: Float64Array, activation: Activation): boolean {
  return inputs.toArray().some((row, i) => {
    const z = row.reduce((sum, input, j) => sum + input * weights[j], 0);
    const y = activation(z);
    return y !== targets.data[i] && activation.derivative(z, y) !== 0;
  });
}
