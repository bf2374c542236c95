import { namedAfter, requireObject, ShapeError } from '../checks';
import { Matrix, requireMatrix, requireNumbers } from '../matrix/matrix';
import type { History } from '../neuron/history';
import { requireExamples, requireInputs, rowOf } from '../neuron/options';
import type { Entry, Example, Same, TrainOptions } from '../neuron/options';
import type { Lesson } from '../neuron/pass';
import { trained } from '../neuron/training';
import { startingLayers } from './options';
import type { Layer, NetworkOptions } from './options';

/** Neurons in layers: what one layer gives is what the next one gets. Every neuron has a bias, which
 * is a weight whose input is always 1: here it is the last of its weights.
 * @template N inputs
 * @example
 * const layers = [{ size: 2, activation: tanh }, { size: 1, activation: sigmoid }];
 * const network = new Network({ inputs: 2, layers, random: numpyRandom(1) });
 * network.train(inputs, targets, { iterations: 10000 });
 * network.forward([1, 0]); */
export class Network<N extends number = number> {
  private current: readonly Layer[];
  private readonly inputs: number;

  /** @param options `{ inputs: N, layers, random }`. A layer is `{ size, activation }`: so many
   *   neurons, with weights evenly spread over -1 <= w < 1. Or it is `{ weights, activation }`, with
   *   a column of weights for each neuron, and one row more than inputs: the last has the biases
   * @throws ShapeError when the weights of a layer do not fit the one before; TypeError or
   *   RangeError when an option is missing or of the wrong kind */
  constructor(options: NetworkOptions<N>) {
    requireObject(options, 'Network: expected { inputs, layers, random }');
    this.current = startingLayers(options);
    this.inputs = options.inputs;
  }

  /** The layers now, each with its `weights` and its `activation`. Training puts new ones in their
   * place. */
  get layers(): readonly Layer[] {
    return this.current;
  }

  /** This network with other weights, in a list such as a history has: layer after layer, and of a
   * layer row after row.
   * @throws ShapeError when there are more or fewer; TypeError or RangeError when one is not finite */
  with(weights: readonly number[]): Network<N> {
    requireNumbers(weights, 'with: the weights');
    const count = flat(this.layers).length;
    if (weights.length !== count) {
      throw new ShapeError(
        `with: the network has ${count} weights; this list has ${weights.length}`,
      );
    }
    const left = [...weights];
    const layers = this.layers.map(({ weights: { rows, columns }, activation }) => {
      const list = Array.from({ length: rows }, () => left.splice(0, columns));
      return { weights: Matrix.from(list), activation };
    });
    return new Network({ inputs: this.inputs as N, layers });
  }

  /** The network's outputs.
   * @param inputs R examples, one a row (R x N): returns R rows, with a column for each neuron of
   *   the last layer; or one example, a list of N numbers or of strings such as '1': returns a list
   * @fit N = inputs.length The network has {N} inputs; this example has {inputs.length}.
   * @fit N = inputs.C The network has {N} inputs; these examples have {inputs.C}.
   * @throws ShapeError when an example has not N inputs; TypeError or RangeError when an input is
   *   no finite number, nor the string of one, or an output grows beyond what a number can hold */
  forward<R extends number>(inputs: Matrix<R, N>): Matrix<R>;
  forward<E extends readonly Entry[]>(inputs: Example<N, E>): number[];
  forward(inputs: Matrix | readonly Entry[]): Matrix | number[] {
    if (!(inputs instanceof Matrix)) {
      return this.forward(rowOf(inputs, 'network', this.inputs) as Matrix<1, N>).toArray()[0];
    }
    return namedAfter('forward', () => this.outputs(inputs as Matrix<number, N>).at(-1)!);
  }

  /** What every layer gives, from the first to the last, whose outputs are the network's.
   * @param inputs R examples, one a row: R x N
   * @fit N = inputs.C The network has {N} inputs; these examples have {inputs.C}.
   * @returns for each layer R rows, with a column for each of its neurons
   * @throws as `forward` does */
  outputs<R extends number>(inputs: Matrix<R, N>): Matrix<R>[] {
    requireMatrix(inputs, 'outputs: the inputs');
    requireInputs('outputs', 'network', this.inputs, inputs.columns);
    let given: Matrix<R> = inputs;
    const pass = ({ weights, activation }: Layer): Matrix<R> => {
      given = withOnes(given).dot(weights).map(activation);
      return given;
    };
    return namedAfter('outputs', () => this.layers.map(pass));
  }

  /** How each weight should change to make the loss smaller. The loss is half the sum of the squared
   * errors; the adjustments are its negative gradient, found by backpropagation, from the last layer
   * to the first. In the last, error = target - output. In every layer, delta = error * slope, and
   * adjustments = inputs, transposed, . delta. In the layer before, error = delta . weights,
   * transposed: each error goes back through the weight through which the output came.
   * @param inputs R examples, one a row: R x N
   * @param targets what the network should output for each: R rows, a column for each output
   * @fit N = inputs.C The network has {N} inputs; these examples have {inputs.C}.
   * @fit inputs.R = targets.R There are {inputs.R} examples, and targets for {targets.R}.
   * @returns a matrix for each layer, of the shape of its weights
   * @throws ShapeError when the shapes do not fit; RangeError when an entry overflows */
  adjustments<R extends number>(inputs: Matrix<R, N>, targets: Matrix<Same<R>>): Matrix[] {
    requireExamples('adjustments', this.lesson(inputs, targets), this.inputs);
    return namedAfter('adjustments', () => {
      const given: Matrix[] = [inputs, ...this.outputs(inputs)];
      let error = (targets as Matrix).subtract(given.at(-1)!);
      const adjustments: Matrix[] = [];
      for (let l = this.layers.length - 1; l >= 0; l--) {
        const { weights, activation } = this.layers[l];
        const x = withOnes(given[l]);
        const slope = x.dot(weights).map((z) => activation.derivative(z, activation(z)));
        const delta = error.multiply(slope);
        adjustments.unshift(x.transpose().dot(delta));
        if (l > 0) error = delta.dot(withoutBias(weights).transpose());
      }
      return adjustments;
    });
  }

  /** Trains the network by gradient descent, as `train` of a neuron does: every iteration looks at
   * all examples and takes one step, weights = weights + learningRate * adjustments. The same
   * history comes back, and the same warnings say when it led nowhere.
   * @param inputs R examples, one a row: R x N
   * @param targets what the network should output for each: R rows, a column for each output
   * @param options `{ iterations, learningRate = 1 }`, and `after`: the history to go on with
   * @fit N = inputs.C The network has {N} inputs; these examples have {inputs.C}.
   * @fit inputs.R = targets.R There are {inputs.R} examples, and targets for {targets.R}.
   * @returns the history; `network.with(history.weights[k])` is the network as it was then
   * @throws ShapeError when the shapes do not fit; TypeError or RangeError when an option is of the
   *   wrong kind or out of range */
  train<R extends number>(
    inputs: Matrix<R, N>,
    targets: Matrix<Same<R>>,
    options: TrainOptions,
  ): History {
    const lesson = this.lesson(inputs, targets);
    requireExamples('train', lesson, this.inputs);
    // Each step is that of `adjustments`, in loops that are written out for speed.
    const start = { ...lesson, inputs: withOnes(inputs) };
    const history = trained(start, Float64Array.from(flat(this.layers)), options);
    this.current = this.with(history.weights.at(-1)!).layers;
    return history;
  }

  private lesson(inputs: Matrix, targets: Matrix): Lesson {
    const layers = this.layers.map((layer) => ({ ...layer, size: layer.weights.columns }));
    return { learner: 'network', inputs, targets, layers };
  }
}

/** The weights in a list: layer after layer, and of a layer row after row. */
function flat(layers: readonly Layer[]): number[] {
  return layers.flatMap(({ weights }) => weights.toArray().flat());
}

/** The matrix with a column of 1 at its end: the input of each bias. */
function withOnes<R extends number>(matrix: Matrix<R>): Matrix<R> {
  return Matrix.from(matrix.toArray().map((row) => [...row, 1])) as Matrix<R>;
}

/** The weights without those of the last row: nothing comes before a bias. */
function withoutBias(weights: Matrix): Matrix {
  return Matrix.from(weights.toArray().slice(0, -1));
}
