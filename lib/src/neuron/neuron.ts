import type { Activation } from '../activation';
import { got, namedAfter, requireFunction, ShapeError } from '../checks';
import { Matrix, requireMatrix, sizeOf } from '../matrix/matrix';
import { gradientDescent } from './gradient-descent';
import type { History } from './history';
import { requireLoss } from './loss';
import { checkedOptions, startingWeights, toNumber } from './options';
import type { Entry, Example, NeuronOptions, Same, TrainOptions } from './options';
import { warnOfDerivative, warnOfOutcome } from './warnings';

/** One neuron with N inputs: it weighs them, adds them up, and passes the sum through its
 * activation function. It has no bias: an input that is always 1 does that work.
 * @template N inputs
 * @example
 * const neuron = new Neuron({ inputs: 3, random: numpyRandom(1), activation: sigmoid });
 * neuron.train(inputs, targets, { iterations: 10000 });
 * neuron.forward([1, 0, 0]); */
export class Neuron<N extends number = number> {
  private current: Matrix<N, 1>;
  /** The function that turns the weighted sum into the output. */
  readonly activation: Activation;

  /** @param options `{ weights, activation }` with an N x 1 column of weights, or
   *   `{ inputs: N, random, activation }` for weights evenly spread over -1 <= w < 1
   * @throws ShapeError when the weights are no column; TypeError or RangeError when an option is
   *   missing or of the wrong kind */
  constructor(options: NeuronOptions<N>) {
    if (typeof options !== 'object' || options === null) {
      throw new TypeError(`Neuron: expected { weights, activation }; ${got(options)}`);
    }
    requireFunction(options.activation, 'Neuron: the activation');
    requireFunction(options.activation.derivative, 'Neuron: the derivative of the activation');
    this.activation = options.activation;
    this.current = startingWeights(options);
  }

  /** The weights now, one for each input: N x 1. Training puts a new matrix in their place. */
  get weights(): Matrix<N, 1> {
    return this.current;
  }

  /** The neuron's output.
   * @param inputs R examples, one a row (R x N): returns an R x 1 column; or one example, a list
   *   of N numbers or of strings such as '1': returns one number
   * @fit N = inputs.length The neuron has {N} inputs; this example has {inputs.length}.
   * @fit N = inputs.C The neuron has {N} inputs; these examples have {inputs.C}.
   * @throws ShapeError when an example has not N inputs; TypeError or RangeError when an input is
   *   no finite number, nor the string of one, or the output grows beyond what a number can hold */
  forward<R extends number>(inputs: Matrix<R, N>): Matrix<R, 1>;
  forward<E extends readonly Entry[]>(inputs: Example<N, E>): number;
  forward(inputs: Matrix | readonly Entry[]): Matrix | number {
    if (inputs instanceof Matrix) {
      this.requireInputs('forward', inputs.columns);
      return namedAfter('forward', () => inputs.dot(this.weights).map(this.activation));
    }
    if (!Array.isArray(inputs)) {
      throw new TypeError(`forward: expected a list of inputs or a Matrix; ${got(inputs)}`);
    }
    this.requireInputs('forward', inputs.length);
    return this.forward(Matrix.from([Array.from(inputs, toNumber)])).get(0, 0);
  }

  /**
   * How each weight should change to make the loss smaller. The loss is half the sum of the squared
   * errors; the adjustments are its negative gradient.
   * @param inputs R examples, one a row: R x N
   * @param targets what the neuron should output for each: R x 1
   * @fit N = inputs.C The neuron has {N} inputs; these examples have {inputs.C}.
   * @fit inputs.R = targets.R The targets must be {inputs.R} x 1, a column with one for each
   *   example; they are {targets.R} x {targets.C}.
   * @fit 1 = targets.C The targets must be {inputs.R} x 1, a column with one for each example; they
   *   are {targets.R} x {targets.C}.
   * @returns N x 1
   * @throws ShapeError when the shapes do not fit; RangeError when an entry overflows */
  adjustments<R extends number>(inputs: Matrix<R, N>, targets: Matrix<Same<R>, 1>): Matrix<N, 1> {
    this.requireExamples('adjustments', inputs, targets);
    return namedAfter('adjustments', () => {
      const z = inputs.dot(this.weights);
      const output = z.map(this.activation);
      const error = targets.subtract(output);
      const slope = Array.from(z.data, (sum, i) => this.activation.derivative(sum, output.data[i]));
      const delta = error.multiply(Matrix.column(slope));
      return inputs.transpose().dot(delta);
    });
  }

  /** Trains the neuron by gradient descent, starting from the weights it has. Every iteration looks
   * at all examples and takes one step downhill, weights = weights + learningRate * adjustments. The
   * loss falls if the step is not too long. A training that diverges ends there and keeps the last good weights; one that
   * is stuck goes on. The outcome in the history says how it ended; a warning says it too, and what
   * to try, when it led nowhere. A derivative that does not fit its function is a warning, once.
   * @param inputs R examples, one a row: R x N
   * @param targets what the neuron should output for each: R x 1
   * @param options `{ iterations, learningRate = 1 }`, and `after`: the history to go on with
   * @fit N = inputs.C The neuron has {N} inputs; these examples have {inputs.C}.
   * @fit inputs.R = targets.R The targets must be {inputs.R} x 1, a column with one for each
   *   example; they are {targets.R} x {targets.C}.
   * @fit 1 = targets.C The targets must be {inputs.R} x 1, a column with one for each example; they
   *   are {targets.R} x {targets.C}.
   * @returns the history, with the loss and the weights at some of the iterations
   * @throws ShapeError when the shapes do not fit; TypeError or RangeError when an option is of the
   *   wrong kind or out of range */
  train<R extends number>(
    inputs: Matrix<R, N>,
    targets: Matrix<Same<R>, 1>,
    options: TrainOptions,
  ): History {
    this.requireExamples('train', inputs, targets);
    const steps = checkedOptions(options, this.weights.data);
    const lesson = { inputs, targets, activation: this.activation };
    warnOfDerivative(this.activation);
    if (!steps.after) requireLoss(lesson, this.weights.data);
    // Each step is that of `adjustments`, in a loop that is written out for speed.
    const history = gradientDescent(lesson, this.weights.data, steps);
    this.current = Matrix.column(history.weights.at(-1)!);
    warnOfOutcome(lesson, history, steps);
    return history;
  }

  private requireExamples(call: string, inputs: Matrix, targets: Matrix): void {
    requireMatrix(inputs, `${call}: the inputs`);
    requireMatrix(targets, `${call}: the targets`);
    this.requireInputs(call, inputs.columns);
    if (targets.rows === inputs.rows && targets.columns === 1) return;
    const needed = `${inputs.rows} x 1, a column with one for each example`;
    throw new ShapeError(`${call}: the targets must be ${needed}; they are ${sizeOf(targets)}`);
  }

  private requireInputs(call: string, given: number): void {
    const { rows } = this.weights;
    if (given === rows) return;
    throw new ShapeError(`${call}: the neuron has ${rows} inputs; this example has ${given}`);
  }
}
