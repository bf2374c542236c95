import type { Activation } from '@workshop/lib';

/** What a neuron with these weights answers to each example; not always finite. */
export function outputsOf(
  activation: Activation,
  examples: readonly (readonly number[])[],
  weights: readonly number[],
): number[] {
  return examples.map((inputs) =>
    activation(inputs.reduce((z, input, j) => z + input * weights[j], 0)),
  );
}
