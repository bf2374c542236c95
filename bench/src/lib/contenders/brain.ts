import { createRequire } from 'node:module';
import { clocked } from '../contender.js';
import type { Contender, Job } from '../contender.js';
import type { NetworkTask, TrainingTask } from '../task.js';
import { versionOf } from '../versions.js';

const require = createRequire(import.meta.url);
const { NeuralNetwork } = require('brain.js') as typeof import('brain.js');

/**
 * Follows a rule of its own: a step after every example, a bias, momentum, float32, and a learning
 * rate below 1. So only its time can be compared.
 */
export const brain: Contender = {
  name: 'brain.js',
  version: versionOf('brain.js'),
  training,
  network: layered,
};

function training(task: TrainingTask): Job {
  return job({ ...task, targets: task.targets.map((target) => [target]) }, []);
}

function layered(task: NetworkTask): Job {
  return job(
    task,
    task.weights.slice(0, -1).map(([row]) => row.length),
  );
}

function job(task: Omit<NetworkTask, 'kind' | 'weights'>, hiddenLayers: number[]): Job {
  const examples = task.inputs.map((input, i) => ({ input, output: task.targets[i] }));
  const options = {
    iterations: task.iterations,
    learningRate: Math.min(task.learningRate, 0.99),
    errorThresh: Number.MIN_VALUE,
  };
  return () => {
    const network = new NeuralNetwork({ hiddenLayers });
    return clocked(
      1,
      () => network.train(examples, options),
      () => [],
    );
  };
}
