import type { Matrix } from '@workshop/lib';
import type { History, Neuron } from '@workshop/lib';
import { short } from '../numbers';
import { outputsOf } from './outputs';
import { requireExamples, requireHistory, requireNeuron } from './require';

/** A training, as far as it is recorded, with what it was given. */
export interface Training {
  history: History;
  /** `answers[k][i]`: the answer to example i after `history.iterations[k]`. */
  answers: readonly (readonly number[])[];
  /** The inputs of each example as a name: '0 0 1'. */
  names: string[];
  targets: number[];
  /** The lowest and the highest of all answers and targets. */
  extent: [number, number];
}

/** Reads a training, and what the neuron answered at each of its points. */
export function readTraining(
  call: string,
  history: History,
  neuron: Neuron<any>,
  inputs: Matrix,
  targets: Matrix,
): Training {
  requireHistory(history, `${call}: the history`);
  requireNeuron(neuron, `${call}: the neuron`);
  requireExamples(inputs, targets, history.weights[0].length, call);
  const examples = inputs.toArray();
  const answers = history.weights.map((weights) => outputsOf(neuron.activation, examples, weights));
  const wanted = targets.toArray().flat();
  const shown = [0, 1, ...wanted, ...answers.flat()].filter(Number.isFinite);
  return {
    history,
    answers,
    names: examples.map((row) => row.map(short).join(' ')),
    targets: wanted,
    extent: [Math.min(...shown), Math.max(...shown)],
  };
}

/** The same training with at most so many points, spread evenly in the logarithm. */
export function thinned({ history, answers, ...rest }: Training, most: number): Training {
  const { iterations, weights, error, outcome } = history;
  const last = iterations[iterations.length - 1];
  const wanted = Array.from({ length: most - 1 }, (_, i) => last ** (i / (most - 2)));
  const kept = new Set([
    0,
    ...wanted.map((at) => iterations.findIndex((iteration) => iteration >= at - 0.5)),
  ]);
  const isKept = (_: unknown, i: number): boolean => kept.has(i);
  return {
    ...rest,
    history: {
      iterations: iterations.filter(isKept),
      weights: weights.filter(isKept),
      error: error.filter(isKept),
      outcome,
    },
    answers: answers.filter(isKept),
  };
}
