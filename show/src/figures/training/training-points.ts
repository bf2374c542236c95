import type { History, Matrix, Neuron } from '@workshop/lib';
import { requireExamples, requireHistory, requireNeuron } from '../../require';
import { exampleNames, tightNames } from '../names';
import { outputsOf } from '../outputs';

/** A training, as far as it is recorded, with what it was given. */
export interface Training {
  history: History;
  /** `answers[k][i]`: the output for example i after `history.iterations[k]`. */
  answers: readonly (readonly number[])[];
  /** The inputs of each example as a name: '0 0 1'. */
  names: string[];
  /** The same where there is little room: '001'. */
  tight: string[];
  targets: number[];
  /** The lowest and the highest of all answers and targets. */
  extent: [number, number];
}

/** Reads a training, and the neuron's outputs at each of its points. */
export function readTraining(
  call: string,
  history: History,
  neuron: Neuron,
  inputs: Matrix,
  targets: Matrix,
): Training {
  requireHistory(history, `${call}: the history`);
  requireNeuron(neuron, `${call}: the neuron`);
  requireExamples(inputs, targets, history.weights[0].length, call);
  const answers = history.weights.map((weights) => outputsOf(neuron.activation, inputs, weights));
  const wanted = Array.from(targets.data);
  const shown = [0, 1, ...wanted, ...answers.flat()].filter(Number.isFinite);
  return {
    history,
    answers,
    names: exampleNames(inputs),
    tight: tightNames(inputs),
    targets: wanted,
    extent: [Math.min(...shown), Math.max(...shown)],
  };
}

/** The same training with at most so many points, spread evenly in the logarithm. */
export function thinned({ history, answers, ...rest }: Training, most: number): Training {
  const { iterations, weights, loss, outcome } = history;
  const kept = new Set(spread(iterations, most));
  const isKept = (_: unknown, i: number): boolean => kept.has(i);
  return {
    ...rest,
    history: {
      iterations: iterations.filter(isKept),
      weights: weights.filter(isKept),
      loss: loss.filter(isKept),
      outcome,
    },
    answers: answers.filter(isKept),
  };
}

/** So many of the points at most: with fewer steps there are fewer iterations to choose from. */
function spread(iterations: readonly number[], most: number): number[] {
  const last = iterations[iterations.length - 1];
  for (let steps = 2 * most; ; steps--) {
    const wanted = Array.from({ length: steps + 1 }, (_, i) => last ** (i / steps));
    const found = wanted.map((at) => iterations.findIndex((iteration) => iteration >= at - 0.5));
    const points = [...new Set([0, ...found])];
    if (points.length <= most) return points;
  }
}
