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

/** Trains a network of sigmoid neurons with biases. Of each layer, the weights are a row for each
 * input, and the last row for the biases. */
export interface NetworkTask {
  kind: 'network';
  inputs: number[][];
  targets: number[][];
  weights: number[][][];
  iterations: number;
  learningRate: number;
}

export type Task = TrainingTask | MatrixTask | NetworkTask;

/** XOR, by two hidden neurons and one that answers. */
export function xor(iterations: number): NetworkTask {
  const inputs = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ];
  const weights = drawn([2, 2, 1]);
  return {
    kind: 'network',
    inputs,
    targets: [[0], [1], [1], [0]],
    weights,
    iterations,
    learningRate: 1,
  };
}

/** A larger network, of random numbers. A target is 1 where the input of its number is above 0. */
export function layered(
  examples: number,
  sizes: readonly number[],
  iterations: number,
): NetworkTask {
  const inputs = Matrix.random(examples, sizes[0], numpyRandom(2)).toArray();
  return {
    kind: 'network',
    inputs,
    targets: inputs.map((row) => row.slice(0, sizes.at(-1)).map((input) => (input > 0 ? 1 : 0))),
    weights: drawn(sizes),
    iterations,
    learningRate: 4 / examples,
  };
}

function drawn(sizes: readonly number[]): number[][][] {
  const random = numpyRandom(1);
  return sizes.slice(1).map((size, l) => Matrix.random(sizes[l] + 1, size, random).toArray());
}

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
