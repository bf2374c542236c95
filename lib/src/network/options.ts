import type { Activation } from '../activation';
import {
  fail,
  namedAfter,
  requireFunction,
  requireObject,
  requireWhole,
  ShapeError,
} from '../checks';
import { Matrix, requireMatrix, sizeOf } from '../matrix/matrix';
import { requireActivation } from '../neuron/options';
import type { Random } from '../random';

/** A layer of neurons, side by side: all have the same inputs and the same activation. */
export interface Layer {
  /** A column for each neuron: a row for each of its inputs, and the last row for its bias. */
  readonly weights: Matrix;
  /** What turns each weighted sum into an output. */
  readonly activation: Activation;
}

/** How a network begins. */
export interface NetworkOptions<N extends number> {
  /** How many inputs an example has. */
  inputs: N;
  /** From the first layer to the last, which gives the outputs: each with so many neurons, whose
   * weights are random, or with weights of yours. */
  layers: readonly (Layer | { readonly size: number; readonly activation: Activation })[];
  /** Where random weights come from. */
  random?: Random;
}

/** The layers that a network starts with. */
export function startingLayers({ inputs, layers, random }: NetworkOptions<number>): Layer[] {
  requireWhole(inputs, 1, 'Network: the number of inputs');
  if (!Array.isArray(layers) || layers.length === 0) {
    fail(TypeError, 'Network: the layers must be a list of at least one', layers);
  }
  let rows = inputs + 1;
  return Array.from(layers as NetworkOptions<number>['layers'], (layer, l) => {
    const what = `Network: layers[${l}]`;
    requireObject(layer, `${what} must be { size, activation }`);
    requireActivation(layer.activation, `${what}: `);
    const weights = 'weights' in layer ? layer.weights : drawn(rows, layer.size, random, what);
    requireMatrix(weights, `${what}: the weights`);
    if (weights.rows !== rows) {
      const needed = `${rows} rows, one for each input and one for the bias`;
      throw new ShapeError(`${what}: the weights need ${needed}; they are ${sizeOf(weights)}`);
    }
    rows = weights.columns + 1;
    return { weights, activation: layer.activation };
  });
}

function drawn(rows: number, size: number, random: Random | undefined, what: string): Matrix {
  requireWhole(size, 1, `${what}: the size`);
  requireFunction(random, 'Network: random');
  return namedAfter('Network', () => Matrix.random(rows, size, random!));
}
