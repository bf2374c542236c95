import { Matrix } from 'ml-matrix';
import { clocked } from '../contender.js';
import type { Contender, Job } from '../contender.js';
import { matrixData, probe } from '../task.js';
import { versionOf } from '../versions.js';
import type { MatrixTask, NetworkTask, TrainingTask } from '../task.js';

export const mlMatrix: Contender = {
  name: 'ml-matrix',
  version: versionOf('ml-matrix'),
  tolerance: 1e-9,
  training,
  matrix,
  network,
};

function sigmoid(z: Matrix): Matrix {
  return z.apply((i, j) => z.set(i, j, 1 / (1 + Math.exp(-z.get(i, j)))));
}

function training(task: TrainingTask): Job {
  const inputs = new Matrix(task.inputs);
  const targets = Matrix.columnVector(task.targets);
  const start = Matrix.columnVector(task.weights);
  const train = (): Matrix => {
    const weights = start.clone();
    for (let iteration = 0; iteration < task.iterations; iteration++) {
      const output = sigmoid(inputs.mmul(weights));
      const slope = Matrix.sub(output, Matrix.mul(output, output));
      const delta = Matrix.sub(targets, output).mul(slope);
      weights.add(inputs.transpose().mmul(delta).mul(task.learningRate));
    }
    return weights;
  };
  return () => clocked(1, train, (weights) => probe(task.weights.length, (i) => weights.get(i, 0)));
}

function network(task: NetworkTask): Job {
  const withOnes = (m: Matrix): Matrix => m.clone().addColumn(m.columns, Array(m.rows).fill(1));
  const delta = (error: Matrix, y: Matrix): Matrix => error.mul(Matrix.sub(y, Matrix.mul(y, y)));
  const inputs = withOnes(new Matrix(task.inputs));
  const targets = new Matrix(task.targets);
  const train = (): Matrix => {
    const [first, last] = task.weights.map((rows) => new Matrix(rows));
    for (let iteration = 0; iteration < task.iterations; iteration++) {
      const hidden = sigmoid(inputs.mmul(first));
      const given = withOnes(hidden);
      const output = sigmoid(given.mmul(last));
      const delta2 = delta(Matrix.sub(targets, output), output);
      const back = last.subMatrix(0, last.rows - 2, 0, last.columns - 1).transpose();
      const delta1 = delta(delta2.mmul(back), hidden);
      last.add(given.transpose().mmul(delta2).mul(task.learningRate));
      first.add(inputs.transpose().mmul(delta1).mul(task.learningRate));
    }
    return last;
  };
  return () =>
    clocked(1, train, (m) =>
      probe(m.rows * m.columns, (i) => m.get(Math.floor(i / m.columns), i % m.columns)),
    );
}

function matrix(task: MatrixTask): Job {
  const [a, b] = matrixData(task).map((m) => new Matrix(m.toArray()));
  const work = {
    dot: () => a.mmul(b),
    transpose: () => a.transpose(),
    map: () => sigmoid(a.clone()),
  }[task.kind];
  const { size } = task;
  return () =>
    clocked(task.repeats, work, (m) =>
      probe(size * size, (i) => m.get(Math.floor(i / size), i % size)),
    );
}
