import { all, create } from 'mathjs';
import type { Matrix } from 'mathjs';
import { clocked } from '../contender.js';
import type { Contender, Job } from '../contender.js';
import { matrixData, probe } from '../task.js';
import { versionOf } from '../versions.js';
import type { MatrixTask, NetworkTask, TrainingTask } from '../task.js';

const math = create(all);

export const mathjs: Contender = {
  name: 'mathjs',
  version: versionOf('mathjs'),
  tolerance: 1e-9,
  training,
  matrix,
  network,
};

function sigmoid(z: Matrix): Matrix {
  return math.map(z, (value) => 1 / (1 + Math.exp(-value)));
}

function training(task: TrainingTask): Job {
  const inputs = math.matrix(task.inputs);
  const targets = math.matrix(task.targets);
  const train = (): Matrix => {
    let weights = math.matrix(task.weights);
    for (let iteration = 0; iteration < task.iterations; iteration++) {
      const output = sigmoid(math.multiply(inputs, weights));
      const slope = math.dotMultiply(output, math.subtract(1, output) as Matrix);
      const delta = math.dotMultiply(math.subtract(targets, output), slope);
      const step = math.multiply(math.transpose(inputs), delta) as unknown as Matrix;
      weights = math.add(weights, math.multiply(step, task.learningRate)) as Matrix;
    }
    return weights;
  };
  return () => clocked(1, train, (weights) => probe(task.weights.length, (i) => weights.get([i])));
}

function network(task: NetworkTask): Job {
  const withOnes = (m: Matrix): Matrix =>
    math.matrix((m.toArray() as number[][]).map((row) => [...row, 1]));
  const withoutBias = (m: Matrix): Matrix => math.matrix((m.toArray() as number[][]).slice(0, -1));
  const delta = (error: Matrix, y: Matrix): Matrix =>
    math.dotMultiply(error, math.dotMultiply(y, math.subtract(1, y) as Matrix));
  const moved = (weights: Matrix, x: Matrix, d: Matrix): Matrix => {
    const step = math.multiply(math.transpose(x), d) as unknown as Matrix;
    return math.add(weights, math.multiply(step, task.learningRate)) as Matrix;
  };
  const inputs = withOnes(math.matrix(task.inputs));
  const targets = math.matrix(task.targets);
  const train = (): Matrix => {
    let [first, last] = task.weights.map((rows) => math.matrix(rows));
    for (let iteration = 0; iteration < task.iterations; iteration++) {
      const hidden = sigmoid(math.multiply(inputs, first) as Matrix);
      const given = withOnes(hidden);
      const output = sigmoid(math.multiply(given, last) as Matrix);
      const delta2 = delta(math.subtract(targets, output) as Matrix, output);
      const back = math.multiply(delta2, math.transpose(withoutBias(last))) as Matrix;
      const delta1 = delta(back, hidden);
      last = moved(last, given, delta2);
      first = moved(first, inputs, delta1);
    }
    return last;
  };
  return () =>
    clocked(1, train, (m) => {
      const entries = (m.toArray() as number[][]).flat();
      return probe(entries.length, (i) => entries[i]);
    });
}

function matrix(task: MatrixTask): Job {
  const [a, b] = matrixData(task).map((m) => math.matrix(m.toArray()));
  const work = {
    dot: () => math.multiply(a, b),
    transpose: () => math.transpose(a),
    map: () => sigmoid(a),
  }[task.kind];
  const { size } = task;
  return () =>
    clocked<Matrix>(task.repeats, work, (m) =>
      probe(size * size, (i) => m.get([Math.floor(i / size), i % size])),
    );
}
