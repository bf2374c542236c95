import { Matrix } from '@workshop/lib';
import type { Activation } from '@workshop/lib';

/**
 * The outputs of a neuron with these weights, one for each example. They need not be finite: a plot
 * leaves a gap there. Where a weighted sum is too large for a number, all are NaN.
 */
export function outputsOf(
  activation: Activation,
  examples: Matrix,
  weights: readonly number[],
): number[] {
  let sums: Matrix;
  try {
    sums = examples.dot(Matrix.column(weights));
  } catch (error) {
    if (error instanceof RangeError) return Array.from({ length: examples.rows }, () => NaN);
    throw error;
  }
  return Array.from(sums.data, (z) => activation(z));
}
