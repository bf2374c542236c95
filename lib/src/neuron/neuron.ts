import type { Activation } from '../activation';
import { quote, requireFinite, requireFunction, requireWhole, ShapeError } from '../checks';
import { Matrix } from '../matrix';
import type { Random } from '../random';
import { descend } from './descend';
import type { Task } from './descend';
import { recordedIterations } from './history';
import type { History } from './history';
import { descendInPieces, stoppedAt } from './pieces';
import { messages } from './shape';
import type { Entry, Example, Examples, Targets } from './shape';
import { warnOfDerivative, warnOfOutcome } from './warnings';

/** How a neuron begins: with weights of yours, or with random ones for so many inputs. */
export type NeuronOptions<N extends number> =
  | { weights: Matrix<N, number>; activation: Activation }
  | { inputs: N; random: Random; activation: Activation };

/** How to train. */
export interface TrainOptions {
  /** How many steps to take: a whole number of at least 0. */
  iterations: number;
  /** How far each step goes: a finite number above 0; 1 when left out. */
  learningRate?: number;
}

/**
 * One neuron with N inputs: it weighs them, adds them up, and passes the sum through its
 * activation function. It has no bias: an input that is always 1 does that work.
 *
 * @example
 * const neuron = new Neuron({ inputs: 3, random: numpyRandom(1), activation: sigmoid });
 * neuron.train(inputs, targets, { iterations: 10000 });
 * neuron.forward([1, 0, 0]);
 */
export class Neuron<N extends number = number> {
  private current: Matrix<N, 1>;
  /** The function that turns the weighted sum into the output. */
  readonly activation: Activation;

  /**
   * @param options `{ weights, activation }` with an N x 1 column of weights, or
   *   `{ inputs: N, random, activation }` for weights evenly spread over -1 <= w < 1
   * @throws ShapeError when the weights are no column
   * @throws TypeError or RangeError when an option is missing or of the wrong kind
   */
  constructor(options: NeuronOptions<N>) {
    if (typeof options !== 'object' || options === null) {
      throw new TypeError(`Neuron: expected { weights, activation }; got ${quote(options)}`);
    }
    requireFunction(options.activation, 'Neuron: the activation');
    requireFunction(options.activation.derivative, 'Neuron: the derivative of the activation');
    this.activation = options.activation;
    this.current = 'weights' in options ? requireColumn(options.weights) : randomColumn(options);
  }

  /** The weights now, one for each input: N x 1. Training puts a new matrix in their place. */
  get weights(): Matrix<N, 1> {
    return this.current;
  }

  /**
   * The neuron's answer.
   *
   * @param inputs R examples, one a row (R x N): answers with an R x 1 column; or one example, a
   *   list of N numbers or of texts such as '1': answers with one number
   * @throws ShapeError when an example has not N inputs
   * @throws TypeError or RangeError when an input is no finite number, nor the text of one
   * @throws RangeError when the answer grows beyond what a number can hold
   */
  forward<R extends number, C extends number>(inputs: Examples<'forward', N, R, C>): Matrix<R, 1>;
  forward<E extends readonly Entry[]>(inputs: Example<N, E>): number;
  forward(inputs: unknown): Matrix | number {
    if (inputs instanceof Matrix) {
      this.requireExamples('forward', inputs);
      return inputs.dot<number, number, number, 1>(this.weights).map(this.activation);
    }
    if (!Array.isArray(inputs)) {
      throw new TypeError(`forward: expected a list of inputs or a Matrix; got ${quote(inputs)}`);
    }
    if (inputs.length !== this.weights.rows) {
      throw new ShapeError(messages.inputs('forward', this.weights.rows, inputs.length));
    }
    const row = Matrix.from([inputs.map((entry, i) => toNumber(entry, `forward: inputs[${i}]`))]);
    return row.dot<1, number, number, 1>(this.weights).map(this.activation).get(0, 0);
  }

  /**
   * Trains the neuron, starting from the weights it has. In every iteration it looks at all
   * examples, and moves each weight by
   *
   *     learningRate * sum over the examples of input * (target - output) * slope
   *
   * which is one step of gradient descent on half the sum of the squared errors. A training that
   * diverges or dies ends there and keeps the last good weights; a warning and the outcome in the
   * history say so. A derivative that does not fit its function is a warning too, once.
   *
   * @param inputs R examples, one a row: R x N
   * @param targets what the neuron should answer to each: R x 1
   * @param options `{ iterations, learningRate = 1 }`
   * @returns the history: at most 300 points from iteration 0 to the last
   * @throws ShapeError when the shapes do not fit
   * @throws TypeError or RangeError when an option is of the wrong kind or out of range
   */
  train<R extends number, C extends number, R2 extends number, C2 extends number>(
    inputs: Examples<'train', N, R, C>,
    targets: Targets<R, R2, C2>,
    options: TrainOptions,
  ): History {
    const { task, iterations } = this.prepare(inputs, targets, options);
    const span = { from: 0, to: iterations, recorded: recordedIterations(iterations) };
    const { weights, history } = descend(task, this.weights.data, span);
    this.current = columnOf(weights);
    warnOfOutcome(history, task.learningRate);
    return history;
  }

  /**
   * Trains as `train` does, with the same numbers, and pauses now and then, so that a long
   * training can be watched and stopped. `trainWithProgress` is made of it.
   *
   * @param inputs R examples, one a row: R x N
   * @param targets what the neuron should answer to each: R x 1
   * @param options `{ iterations, learningRate = 1 }`
   * @param pause called every few hundredths of a second with the iteration and the error so far;
   *   the training ends, with the outcome 'stopped', when it answers with true
   * @returns the history
   * @throws what `train` throws
   */
  async trainInPieces<R extends number, C extends number, R2 extends number, C2 extends number>(
    inputs: Examples<'train', N, R, C>,
    targets: Targets<R, R2, C2>,
    options: TrainOptions,
    pause: (progress: { iteration: number; error: number }) => Promise<boolean>,
  ): Promise<History> {
    requireFunction(pause, 'trainInPieces: pause');
    const { task, iterations } = this.prepare(inputs, targets, options);
    for (const piece of descendInPieces(task, [...this.weights.data], iterations)) {
      const { weights, iteration, error, history, ended } = piece;
      this.current = columnOf(weights);
      const stop = await pause({ iteration, error });
      if (ended) warnOfOutcome(history, task.learningRate);
      if (ended) return history;
      if (stop) return stoppedAt(piece);
    }
    throw new Error('trainInPieces: the training has no end');
  }

  private prepare(
    inputs: unknown,
    targets: unknown,
    options: TrainOptions,
  ): { task: Task; iterations: number } {
    const examples = requireMatrix(inputs, 'train: the inputs');
    const answers = requireMatrix(targets, 'train: the targets');
    this.requireExamples('train', examples);
    if (answers.rows !== examples.rows || answers.columns !== 1) {
      throw new ShapeError(messages.targets(examples.rows, answers.rows, answers.columns));
    }
    const { iterations, learningRate } = checkedOptions(options);
    warnOfDerivative(this.activation);
    const task = { inputs: examples, targets: answers, activation: this.activation, learningRate };
    return { task, iterations };
  }

  private requireExamples(call: string, examples: Matrix): void {
    if (examples.columns !== this.weights.rows) {
      throw new ShapeError(messages.inputs(call, this.weights.rows, examples.columns));
    }
  }
}

function requireColumn<N extends number>(weights: Matrix<N, number>): Matrix<N, 1> {
  const { rows, columns } = requireMatrix(weights, 'Neuron: the weights');
  if (columns !== 1) {
    throw new ShapeError(
      `Neuron: the weights must be a column, n x 1; they are ${rows} x ${columns}`,
    );
  }
  return weights as Matrix<N, 1>;
}

function columnOf<N extends number>(weights: number[]): Matrix<N, 1> {
  return Matrix.column(weights) as Matrix<number, 1> as Matrix<N, 1>;
}

function randomColumn<N extends number>(options: { inputs: N; random: Random }): Matrix<N, 1> {
  requireWhole(options.inputs, 1, 'Neuron: the number of inputs');
  requireFunction(options.random, 'Neuron: random');
  return Matrix.random(options.inputs, 1, options.random);
}

function requireMatrix(value: unknown, what: string): Matrix {
  if (!(value instanceof Matrix))
    throw new TypeError(`${what} must be a Matrix; got ${quote(value)}`);
  return value;
}

function checkedOptions(options: TrainOptions): Required<TrainOptions> {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`train: expected the options { iterations }; got ${quote(options)}`);
  }
  const { iterations, learningRate = 1 } = options;
  requireWhole(iterations, 0, 'train: iterations');
  requireFinite(learningRate, 'train: the learning rate');
  if (learningRate <= 0)
    throw new RangeError(`train: the learning rate must be above 0; got ${learningRate}`);
  return { iterations, learningRate };
}

function toNumber(entry: unknown, what: string): number {
  if (typeof entry !== 'string') {
    requireFinite(entry, what);
    return entry;
  }
  const number = Number(entry);
  if (entry.trim() === '' || !Number.isFinite(number)) {
    throw new TypeError(`${what} must be a number, or the text of one; got ${quote(entry)}`);
  }
  return number;
}
