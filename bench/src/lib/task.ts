import { Matrix, numpyRandom } from '@workshop/lib';

/** Trains one sigmoid neuron: examples in rows, a target for each, the weights to start from. */
export interface TrainingTask {
  kind: 'training';
  inputs: number[][];
  targets: number[];
  weights: number[];
  iterations: number;
  learningRate: number;
}

/** Works on random numbers over -1 <= x < 1; `repeats` times in a row, for what is too short to time. */
export interface MatrixTask {
  kind: 'dot' | 'transpose' | 'map';
  size: number;
  repeats: number;
  seed: number;
}

export type Task = TrainingTask | MatrixTask;

/** The workshop's own training. */
export function workshop(iterations: number): TrainingTask {
  return {
    kind: 'training',
    inputs: [
      [0, 0, 1],
      [1, 1, 1],
      [1, 0, 1],
      [0, 1, 1],
    ],
    targets: [0, 1, 1, 0],
    weights: Matrix.random(3, 1, numpyRandom(1)).toArray().flat(),
    iterations,
    learningRate: 1,
  };
}

/** A larger one, of random numbers. The target of an example is 1 where its first input is above 0. */
export function grown(examples: number, size: number, iterations: number): TrainingTask {
  const random = numpyRandom(1);
  const inputs = Matrix.random(examples, size, random).toArray();
  return {
    kind: 'training',
    inputs,
    targets: inputs.map(([first]) => (first > 0 ? 1 : 0)),
    weights: Matrix.random(size, 1, random).toArray().flat(),
    iterations,
    learningRate: 4 / examples,
  };
}

/** The matrices of a task: two for `dot`, of which the others use the first. */
export function matrixData({ size, seed }: MatrixTask): [Matrix, Matrix] {
  const random = numpyRandom(seed);
  return [Matrix.random(size, size, random), Matrix.random(size, size, random)];
}

/** A few entries of an answer, spread evenly, to see that all contenders computed the same. */
export function probe(length: number, entry: (i: number) => number): number[] {
  const last = Math.min(length, 8) - 1;
  return Array.from({ length: last + 1 }, (_, k) =>
    entry(last && Math.floor((k * (length - 1)) / last)),
  );
}
