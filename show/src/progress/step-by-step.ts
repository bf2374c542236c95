import type { History, Matrix, Neuron } from '@workshop/lib';
import { requireWhole } from '@workshop/lib/checks';
import { grouped, short } from '../numbers';
import { requireNeuron } from '../require';

/**
 * A training that you take step by step. Printed, it shows what the last steps did.
 *
 * @example
 * const training = new StepByStep(neuron, inputs, targets);
 * training.take(1);
 * training.take(10);
 */
export class StepByStep<N extends number = number, R extends number = number> {
  private now: History;
  private before: History;

  /**
   * @param neuron the neuron to train: its weights will move
   * @param inputs R examples, one a row: R x N
   * @param targets what the neuron should output for each: R x 1
   * @param options `{ learningRate = 1 }`
   * @throws ShapeError when the shapes do not fit
   * @throws TypeError or RangeError when something is of the wrong kind
   */
  constructor(
    private readonly neuron: Neuron<N>,
    private readonly inputs: Matrix<R, N>,
    private readonly targets: Matrix<R, 1>,
    private readonly options: { learningRate?: number } = {},
  ) {
    requireNeuron(neuron, 'StepByStep: the neuron');
    this.now = neuron.train(inputs, targets, { ...options, iterations: 0 });
    this.before = this.now;
  }

  /**
   * Takes steps, from where the last one ended.
   *
   * @param steps how many: a whole number of at least 1
   * @throws TypeError or RangeError when it is none
   */
  take(steps: number): void {
    requireWhole(steps, 1, 'take: the number of steps');
    const options = { ...this.options, iterations: steps, after: this.now };
    this.before = this.now;
    this.now = this.neuron.train(this.inputs, this.targets, options);
  }

  /** The training so far, as `train` returns it. */
  get history(): History {
    return this.now;
  }

  /** What the last steps did, as a small table. */
  toString(): string {
    const [before, now] = [end(this.before), end(this.now)];
    const row = (name: string, from: number, to: number): string[] => {
      return [name, short(from), short(to), `${to < from ? '' : '+'}${short(to - from)}`];
    };
    const rows = [
      ['', 'before', 'now', 'change'],
      ...now.weights.map((weight, k) => row(`w${k + 1}`, before.weights[k], weight)),
      row('loss', before.loss, now.loss),
    ];
    const steps = now.iteration - before.iteration;
    const title = `After ${counted(now.iteration)}, the last ${steps === 1 ? 'one' : grouped(steps)} of them just now:`;
    return [steps === 0 ? 'Before the first iteration:' : title, ...rows.map(aligned)].join('\n');
  }
}

/** So that the notebook prints it as its text. */
Object.defineProperty(StepByStep.prototype, Symbol.for('nodejs.util.inspect.custom'), {
  value: StepByStep.prototype.toString,
});

function end({ iterations, weights, loss }: History) {
  return { iteration: iterations.at(-1)!, weights: weights.at(-1)!, loss: loss.at(-1)! };
}

function counted(iterations: number): string {
  return iterations === 1 ? '1 iteration' : `${grouped(iterations)} iterations`;
}

const WIDTH = 12;

function aligned([name, ...values]: string[]): string {
  return `  ${name.padEnd(6)}${values.map((value) => value.padStart(WIDTH)).join('')}`;
}
