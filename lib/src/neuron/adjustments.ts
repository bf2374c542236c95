import type { Activation } from '../activation';

/**
 * The heart of training: how each weight should change, and how large the error is now.
 *
 * For every example it computes z = inputs . weights, the output y = activation(z), the error
 * e = target - y, and delta = e * slope. The adjustment of a weight is the sum over the examples
 * of input * delta; that is inputs-transposed . delta, without building the transpose. Four
 * examples a pass keep the sums in registers, so each weight and adjustment is read once for four.
 *
 * @param inputs one example after the other, each with as many numbers as there are weights
 * @param adjustments the answer is written here
 * @returns half the sum of the squared errors, with the weights as they are
 */
export function computeAdjustments(
  inputs: Float64Array,
  targets: Float64Array,
  weights: Float64Array,
  activation: Activation,
  adjustments: Float64Array,
): number {
  const examples = targets.length;
  const size = weights.length;
  const { derivative } = activation;
  const inFours = examples - (examples % 4);
  let squares = 0;
  for (let j = 0; j < size; j++) adjustments[j] = 0;
  for (let i = 0; i < inFours; i += 4) {
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
    const y0 = activation(z0);
    const y1 = activation(z1);
    const y2 = activation(z2);
    const y3 = activation(z3);
    const e0 = targets[i] - y0;
    const e1 = targets[i + 1] - y1;
    const e2 = targets[i + 2] - y2;
    const e3 = targets[i + 3] - y3;
    squares += e0 * e0 + e1 * e1 + e2 * e2 + e3 * e3;
    const delta0 = e0 * derivative(z0, y0);
    const delta1 = e1 * derivative(z1, y1);
    const delta2 = e2 * derivative(z2, y2);
    const delta3 = e3 * derivative(z3, y3);
    for (let j = 0; j < size; j++) {
      adjustments[j] +=
        inputs[at0 + j] * delta0 +
        inputs[at1 + j] * delta1 +
        inputs[at2 + j] * delta2 +
        inputs[at3 + j] * delta3;
    }
  }
  for (let i = inFours; i < examples; i++) {
    const at = i * size;
    let z = 0;
    for (let j = 0; j < size; j++) z += inputs[at + j] * weights[j];
    const y = activation(z);
    const e = targets[i] - y;
    squares += e * e;
    const delta = e * derivative(z, y);
    for (let j = 0; j < size; j++) adjustments[j] += inputs[at + j] * delta;
  }
  return squares / 2;
}
