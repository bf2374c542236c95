import * as tf from '@tensorflow/tfjs';
import { clocked } from '../contender.js';
import type { Contender, Job } from '../contender.js';
import { matrixData, probe } from '../task.js';
import { versionOf } from '../versions.js';
import type { MatrixTask, TrainingTask } from '../task.js';

/** On the CPU, in float32, as TensorFlow.js always computes. */
export const tfjs: Contender = {
  name: 'TensorFlow.js',
  version: versionOf('@tensorflow/tfjs'),
  tolerance: 1e-2,
  training,
  matrix,
};

function training(task: TrainingTask): Job {
  const inputs = tf.tensor2d(task.inputs);
  const targets = tf.tensor2d(task.targets, [task.targets.length, 1]);
  const train = (): Float32Array => {
    let weights: tf.Tensor = tf.tensor2d(task.weights, [task.weights.length, 1]);
    for (let iteration = 0; iteration < task.iterations; iteration++) {
      const next = tf.tidy(() => {
        const output = tf.sigmoid(tf.matMul(inputs, weights));
        const delta = targets.sub(output).mul(output.mul(tf.sub(1, output)));
        return weights.add(tf.matMul(inputs, delta, true).mul(task.learningRate));
      });
      weights.dispose();
      weights = next;
    }
    const answer = weights.dataSync<'float32'>();
    weights.dispose();
    return answer;
  };
  return () => clocked(1, train, (weights) => probe(task.weights.length, (i) => weights[i]));
}

function matrix(task: MatrixTask): Job {
  const [a, b] = matrixData(task).map((m) => tf.tensor2d(m.toArray()));
  const kernels = {
    dot: () => tf.matMul(a, b),
    transpose: () => tf.transpose(a),
    map: () => tf.sigmoid(a),
  };
  const work = (): Float32Array => {
    const result: tf.Tensor = kernels[task.kind]();
    const answer = result.dataSync<'float32'>();
    result.dispose();
    return answer;
  };
  return () => clocked(task.repeats, work, (answer) => probe(answer.length, (i) => answer[i]));
}

export const ready = tf.setBackend('cpu');
