import type { Task } from './descend';

/** What the examples with a slope may still have of all the error, for a neuron that is stuck. */
const NEGLIGIBLE = 1e-12;

/** A slope that is smaller than this, or than this part of the error, is as good as 0. */
const FLAT = 1e-12;

/**
 * Whether an error is left that no step can mend: the slope is 0, or as good as 0, at every
 * example that has an error worth mentioning beside the others.
 */
export function isStuck({ inputs, targets, activation }: Task, weights: Float64Array): boolean {
  let withSlope = 0;
  let withoutSlope = 0;
  for (let i = 0; i < targets.rows; i++) {
    let z = 0;
    for (let j = 0; j < weights.length; j++) z += inputs.data[i * weights.length + j] * weights[j];
    const y = activation(z);
    const error = Math.abs(targets.data[i] - y);
    if (Math.abs(activation.derivative(z, y)) <= FLAT * Math.min(1, error))
      withoutSlope += error * error;
    else withSlope += error * error;
  }
  return withoutSlope > 0 && withSlope <= NEGLIGIBLE * withoutSlope;
}
