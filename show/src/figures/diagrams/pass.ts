import { identity } from '@workshop/lib';
import type { Activation, Matrix } from '@workshop/lib';
import { got, requireFinite, ShapeError } from '@workshop/lib/checks';
import { requireColumn } from '../../require';

/** One example on its way through a neuron, and back. */
export interface Pass {
  weights: number[];
  inputs: number[];
  /** The weighted sum. */
  z: number;
  /** The output. */
  y: number;
  /** The slope of the activation at z. */
  slope: number;
}

/** What flows back from a target. */
export interface Way {
  target: number;
  error: number;
  delta: number;
  /** input x delta, for each weight: what this example adds to its adjustment. */
  adjustments: number[];
}

/** Checks an example, and sends it through a neuron with these weights. */
export function passOf(
  call: string,
  weights: Matrix,
  example: readonly number[],
  activation: Activation = identity,
): Pass {
  requireColumn(weights, `${call}: the weights`);
  if (!Array.isArray(example)) {
    throw new TypeError(`${call}: the example must be a list of numbers; ${got(example)}`);
  }
  if (example.length !== weights.rows) {
    throw new ShapeError(
      `${call}: ${weights.rows} weights need an example of ${weights.rows} inputs; ` +
        `it has ${example.length}`,
    );
  }
  const inputs = Array.from(example as number[]);
  inputs.forEach((input, k) => requireFinite(input, `${call}: input ${k + 1} of the example`));
  const list = Array.from(weights.data);
  const z = list.reduce((sum, weight, k) => sum + weight * inputs[k], 0);
  requireFinite(z, `${call}: the weighted sum`);
  const y = activation(z);
  return { weights: list, inputs, z, y, slope: activation.derivative(z, y) };
}

/** The way back: what the error is, and what of it comes to each weight. */
export function wayBack({ inputs, y, slope }: Pass, target: number): Way {
  const error = target - y;
  const delta = error * slope;
  return { target, error, delta, adjustments: inputs.map((input) => input * delta) };
}
