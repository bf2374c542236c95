import * as tf from '@tensorflow/tfjs';
import { clocked } from '../contender.js';
import type { Contender, Job } from '../contender.js';
import { matrixData, probe } from '../task.js';
import { versionOf } from '../versions.js';
import type { MatrixTask, NetworkTask, TrainingTask } from '../task.js';

/** On the CPU, in float32, as TensorFlow.js always computes. */
export const tfjs: Contender = {
  name: 'TensorFlow.js',
  version: versionOf('@tensorflow/tfjs'),
  tolerance: 1e-2,
  training,
  matrix,
  network,
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

function network(task: NetworkTask): Job {
  const inputs = tf.tensor2d(task.inputs);
  const targets = tf.tensor2d(task.targets);
  const start = task.weights.flatMap((rows) => [
    tf.tensor2d(rows.slice(0, -1)),
    tf.tensor2d(rows.slice(-1)),
  ]);
  const train = (): Float32Array => {
    let now: tf.Tensor[] = start.map((tensor) => tensor.clone());
    for (let iteration = 0; iteration < task.iterations; iteration++) {
      const next = tf.tidy(() => {
        const [w1, b1, w2, b2] = now;
        const hidden = tf.sigmoid(tf.matMul(inputs, w1).add(b1));
        const output = tf.sigmoid(tf.matMul(hidden, w2).add(b2));
        const delta2 = targets.sub(output).mul(output.mul(tf.sub(1, output)));
        const delta1 = tf.matMul(delta2, w2, false, true).mul(hidden.mul(tf.sub(1, hidden)));
        return [
          w1.add(tf.matMul(inputs, delta1, true).mul(task.learningRate)),
          b1.add(delta1.sum(0, true).mul(task.learningRate)),
          w2.add(tf.matMul(hidden, delta2, true).mul(task.learningRate)),
          b2.add(delta2.sum(0, true).mul(task.learningRate)),
        ];
      });
      tf.dispose(now);
      now = next;
    }
    const answer = tf.concat([now[2], now[3]]).dataSync<'float32'>();
    tf.dispose(now);
    return answer;
  };
  return () => clocked(1, train, (weights) => probe(weights.length, (i) => weights[i]));
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
