import { Matrix, Network, Neuron, sigmoid } from '@workshop/lib';
import { clocked } from '../contender.js';
import type { Contender, Job } from '../contender.js';
import { matrixData, probe } from '../task.js';
import type { MatrixTask, NetworkTask, TrainingTask } from '../task.js';

export const lib: Contender = { name: 'this lib', tolerance: 0, training, matrix, network };

function training(task: TrainingTask): Job {
  const inputs = Matrix.from(task.inputs);
  const targets = Matrix.column(task.targets);
  const start = Matrix.column(task.weights);
  const { iterations, learningRate } = task;
  return () => {
    const neuron = new Neuron({ weights: start, activation: sigmoid });
    return clocked(
      1,
      () => neuron.train(inputs, targets, { iterations, learningRate }),
      () => probe(task.weights.length, (i) => neuron.weights.data[i]),
    );
  };
}

function network(task: NetworkTask): Job {
  const [inputs, targets] = [Matrix.from(task.inputs), Matrix.from(task.targets)];
  const layers = task.weights.map((rows) => ({ weights: Matrix.from(rows), activation: sigmoid }));
  const { iterations, learningRate } = task;
  return () => {
    const learner = new Network<number>({ inputs: inputs.columns, layers });
    return clocked(
      1,
      () => learner.train(inputs as Matrix, targets as Matrix, { iterations, learningRate }),
      () => {
        const { data } = learner.layers.at(-1)!.weights;
        return probe(data.length, (i) => data[i]);
      },
    );
  };
}

function matrix(task: MatrixTask): Job {
  const [a, b] = matrixData(task);
  const work = { dot: () => a.dot(b), transpose: () => a.transpose(), map: () => a.map(sigmoid) }[
    task.kind
  ];
  return () =>
    clocked<Matrix>(task.repeats, work, ({ data }) => probe(data.length, (i) => data[i]));
}
