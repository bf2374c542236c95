import type { Activation } from '../activation';
import { adjust, dot, transpose } from '../loops';
import type { Matrix } from '../matrix/matrix';

/** Who learns: it is named in what is said. */
export type Learner = 'neuron' | 'network';

/** What there is to learn, and the layers of neurons that learn it. In a network, the inputs have a
 * column of 1 at their end, for the biases. */
export interface Lesson {
  readonly learner: Learner;
  readonly inputs: Matrix;
  readonly targets: Matrix;
  readonly layers: readonly { readonly size: number; readonly activation: Activation }[];
}

/** All examples on their way through the layers and back, as `forward` and `adjustments` say it with
 * matrices: here in flat arrays that are made once and filled again in every iteration. */
export class Pass {
  readonly weights: Float64Array;
  readonly adjustments: Float64Array;
  readonly layers: Layer[] = [];

  /** @param start the weights of all layers, one layer after the other, each row after row */
  constructor(
    readonly lesson: Lesson,
    start: Float64Array,
  ) {
    this.weights = start.slice();
    this.adjustments = start.slice();
    let [entering, from] = [lesson.inputs.data, 0];
    for (let l = 0; l < lesson.layers.length; l++) {
      this.layers.push(layerOf(this, l, entering, from));
      const { outputs, weights } = this.layers[l];
      [entering, from] = [outputs, from + weights.length];
    }
  }

  /** Takes the examples to the outputs. Returns the last layer, which has them. */
  forward(): Layer {
    for (const { activation, entering, weights, sums, outputs, inputs, size, width } of this
      .layers) {
      dot(sums, entering, weights, inputs);
      for (let k = 0, row = 0; k < sums.length; row += width) {
        for (let j = row; j < row + size; j++, k++) outputs[j] = activation(sums[k]);
      }
    }
    return this.layers[this.layers.length - 1];
  }

  /** Fills the adjustments. One neuron alone has a faster way. */
  adjust(): void {
    const { inputs, targets, layers, learner } = this.lesson;
    if (learner === 'neuron') {
      return adjust(
        this.adjustments,
        inputs.data,
        targets.data,
        layers[0].activation,
        this.weights,
      );
    }
    const { errors, outputs } = this.forward();
    for (let k = 0; k < errors.length; k++) errors[k] = targets.data[k] - outputs[k];
    for (let l = layers.length - 1; l >= 0; l--) this.backward(l);
  }

  /** delta = error * slope; adjustments = inputs, transposed, . delta; and for the layer before,
   * error = delta . weights, transposed. */
  private backward(l: number): void {
    const layer = this.layers[l];
    const { sums, outputs, errors, deltas, size } = layer;
    const { derivative } = layer.activation;
    for (let k = 0, row = 0; k < sums.length; row += layer.width) {
      for (let j = row; j < row + size; j++, k++) {
        deltas[k] = errors[j] * derivative(sums[k], outputs[j]);
      }
    }
    if (l > 0) transpose(layer.turned, layer.entering, layer.inputs);
    dot(layer.adjustments, layer.turned, deltas, this.lesson.inputs.rows);
    if (l === 0) return;
    transpose(layer.turnedWeights, layer.weights, size);
    dot(this.layers[l - 1].errors, deltas, layer.turnedWeights, size);
  }
}

/** One layer of m neurons with n inputs, and room for what it computes of R examples. */
type Layer = ReturnType<typeof layerOf>;

function layerOf(pass: Pass, l: number, entering: Float64Array, from: number) {
  const {
    inputs: { rows },
    layers,
    learner,
  } = pass.lesson;
  const { size, activation } = layers[l];
  const inputs = entering.length / rows;
  const part = (all: Float64Array): Float64Array => all.subarray(from, from + inputs * size);
  const room = (columns: number): Float64Array => new Float64Array(rows * columns);
  // Where a bias comes behind, a row has one place more, with a 1.
  const width = l < layers.length - 1 ? size + 1 : size;
  const turned = room(inputs);
  if (learner === 'network') transpose(turned, entering, inputs);
  return {
    activation,
    inputs,
    size,
    width,
    /** R x n, and n x R; n x m, and m x n. */
    entering,
    turned,
    weights: part(pass.weights),
    turnedWeights: part(pass.weights).slice(),
    adjustments: part(pass.adjustments),
    /** R x m: weighted sums z, outputs y, their errors, and error times slope. */
    sums: room(size),
    outputs: room(width).fill(1),
    errors: room(width),
    deltas: room(size),
  };
}
