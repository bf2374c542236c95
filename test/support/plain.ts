import type { Activation } from '@workshop/lib';

/** What the fast loops of lib must equal but for rounding: the definitions, read off the formulas. */
export const plain = {
  /** product = a . b, where a has `inner` columns and b as many rows. */
  dot(product: Float64Array, a: Float64Array, b: Float64Array, inner: number): void {
    const columns = b.length / inner;
    for (let entry = 0; entry < product.length; entry++) {
      const [row, column] = [Math.floor(entry / columns), entry % columns];
      product[entry] = 0;
      for (let k = 0; k < inner; k++) {
        product[entry] += a[row * inner + k] * b[k * columns + column];
      }
    }
  },

  /** adjustments = the sum over the examples of input * error * slope. */
  adjust(
    adjustments: Float64Array,
    inputs: Float64Array,
    targets: Float64Array,
    activation: Activation,
    weights: Float64Array,
  ): void {
    adjustments.fill(0);
    targets.forEach((target, i) => {
      const row = inputs.subarray(i * weights.length, (i + 1) * weights.length);
      const z = row.reduce((sum, input, j) => sum + input * weights[j], 0);
      const y = activation(z);
      const delta = (target - y) * activation.derivative(z, y);
      row.forEach((input, j) => (adjustments[j] += input * delta));
    });
  },
};
