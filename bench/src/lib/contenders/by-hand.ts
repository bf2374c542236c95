/** The floor: the workshop's training as one loop over plain arrays, with nothing around it. */
import { clocked } from '../contender.js';
import type { Contender } from '../contender.js';
import { probe } from '../task.js';
import type { TrainingTask } from '../task.js';

type Loop = (
  inputs: Float64Array,
  targets: Float64Array,
  weights: Float64Array,
  iterations: number,
  learningRate: number,
) => void;

export const oneRowAPass = floor(
  'by hand, one example a pass',
  (inputs, targets, weights, iterations, rate) => {
    const size = weights.length;
    const adjustments = new Float64Array(size);
    for (let iteration = 0; iteration < iterations; iteration++) {
      for (let j = 0; j < size; j++) adjustments[j] = 0;
      for (let i = 0; i < targets.length; i++) {
        let z = 0;
        for (let j = 0; j < size; j++) z += inputs[i * size + j] * weights[j];
        const y = 1 / (1 + Math.exp(-z));
        const delta = (targets[i] - y) * y * (1 - y);
        for (let j = 0; j < size; j++) adjustments[j] += inputs[i * size + j] * delta;
      }
      for (let j = 0; j < size; j++) weights[j] += rate * adjustments[j];
    }
  },
);

/** For numbers of examples that are multiples of four. */
export const fourRowsAPass = floor(
  'by hand, four examples a pass',
  (inputs, targets, weights, iterations, rate) => {
    const size = weights.length;
    const adjustments = new Float64Array(size);
    for (let iteration = 0; iteration < iterations; iteration++) {
      for (let j = 0; j < size; j++) adjustments[j] = 0;
      for (let i = 0; i < targets.length; i += 4) {
        const at0 = i * size;
        const at1 = at0 + size;
        const at2 = at1 + size;
        const at3 = at2 + size;
        let z0 = 0;
        let z1 = 0;
        let z2 = 0;
        let z3 = 0;
        for (let j = 0; j < size; j++) {
          const weight = weights[j];
          z0 += inputs[at0 + j] * weight;
          z1 += inputs[at1 + j] * weight;
          z2 += inputs[at2 + j] * weight;
          z3 += inputs[at3 + j] * weight;
        }
        const y0 = 1 / (1 + Math.exp(-z0));
        const y1 = 1 / (1 + Math.exp(-z1));
        const y2 = 1 / (1 + Math.exp(-z2));
        const y3 = 1 / (1 + Math.exp(-z3));
        const d0 = (targets[i] - y0) * y0 * (1 - y0);
        const d1 = (targets[i + 1] - y1) * y1 * (1 - y1);
        const d2 = (targets[i + 2] - y2) * y2 * (1 - y2);
        const d3 = (targets[i + 3] - y3) * y3 * (1 - y3);
        for (let j = 0; j < size; j++) {
          adjustments[j] +=
            inputs[at0 + j] * d0 +
            inputs[at1 + j] * d1 +
            inputs[at2 + j] * d2 +
            inputs[at3 + j] * d3;
        }
      }
      for (let j = 0; j < size; j++) weights[j] += rate * adjustments[j];
    }
  },
);

function floor(name: string, loop: Loop): Contender {
  const training = (task: TrainingTask) => {
    const inputs = Float64Array.from(task.inputs.flat());
    const targets = Float64Array.from(task.targets);
    return () => {
      const weights = Float64Array.from(task.weights);
      return clocked(
        1,
        () => loop(inputs, targets, weights, task.iterations, task.learningRate),
        () => probe(weights.length, (i) => weights[i]),
      );
    };
  };
  return { name, tolerance: 1e-9, training };
}
