import { Matrix } from '@workshop/lib';
import type { Activation, Network } from '@workshop/lib';
import { got, requireFinite, ShapeError } from '@workshop/lib/checks';

/** A neuron of a network with one example. */
export interface Node {
  weights: number[];
  /** What comes in, and 1 for the bias. */
  inputs: number[];
  activation: Activation;
  z: number;
  y: number;
  slope: number;
}

/** What flows back to a neuron. */
export interface NodeWay {
  error: number;
  delta: number;
  adjustments: number[];
}

/** Checks an example, and sends it through a network: its neurons, layer after layer. */
export function nodesOf(call: string, network: Network, example: readonly number[]): Node[][] {
  const size = network.layers[0].weights.rows - 1;
  if (!Array.isArray(example)) {
    throw new TypeError(`${call}: the example must be a list of numbers; ${got(example)}`);
  }
  if (example.length !== size) {
    const needed = `${size} ${size === 1 ? 'input' : 'inputs'}`;
    throw new ShapeError(
      `${call}: the network needs an example of ${needed}; it has ${example.length}`,
    );
  }
  let given = Array.from(example as number[]);
  given.forEach((input, k) => requireFinite(input, `${call}: input ${k + 1} of the example`));
  return network.layers.map(({ weights, activation }) => {
    const inputs = [...given, 1];
    const nodes = weights
      .transpose()
      .toArray()
      .map((column): Node => {
        const z = column.reduce((sum, weight, k) => sum + weight * inputs[k], 0);
        requireFinite(z, `${call}: the weighted sum`);
        const y = activation(z);
        return { weights: column, inputs, activation, z, y, slope: activation.derivative(z, y) };
      });
    given = nodes.map(({ y }) => y);
    return nodes;
  });
}

/** The way back from the targets, to each neuron of each layer. */
export function nodesBack(layers: readonly Node[][], targets: readonly number[]): NodeWay[][] {
  const ways: NodeWay[][] = [];
  for (let l = layers.length - 1; l >= 0; l--) {
    const after = layers[l + 1];
    ways.unshift(
      layers[l].map(({ inputs, y, slope }, j) => {
        const error = after
          ? after.reduce((sum, { weights }, k) => sum + ways[0][k].delta * weights[j], 0)
          : targets[j] - y;
        const delta = error * slope;
        return { error, delta, adjustments: inputs.map((input) => input * delta) };
      }),
    );
  }
  return ways;
}

/** What a neuron is called: h1, h2, … of the first layer, and of the last y, or y1, y2, … */
export function nodeName(l: number, j: number, layers: readonly { length: number }[]): string {
  const isLast = l === layers.length - 1;
  if (isLast) return layers[l].length === 1 ? 'y' : `y${j + 1}`;
  return layers.length === 2 ? `h${j + 1}` : `h${l + 1}.${j + 1}`;
}

/** Which of the weights in a history's list is the k-th of the j-th neuron of layer l. */
export function weightIndex(l: number, k: number, j: number, layers: readonly Node[][]): number {
  const before = layers.slice(0, l).map((nodes) => nodes.length * nodes[0].weights.length);
  return before.reduce((sum, count) => sum + count, 0) + k * layers[l].length + j;
}

/** The first output for each of these examples; NaN where it is no finite number. */
export function answersOf(network: Network, rows: readonly (readonly number[])[]): number[] {
  try {
    return network
      .forward(Matrix.from(rows))
      .toArray()
      .map(([y]) => y);
  } catch {
    return rows.map((row) => answerTo(network, row));
  }
}

/** The same for one of them, where another is beyond what a number can hold. */
function answerTo(network: Network, row: readonly number[]): number {
  try {
    return network.forward([...row])[0];
  } catch {
    return NaN;
  }
}
