import { quote, requireWhole } from '@workshop/lib/checks';
import type { Matrix } from '@workshop/lib';
import { grouped, short } from '../numbers';
import type { History } from '@workshop/lib';
import { Neuron } from '@workshop/lib';

/** Where a neuron stood. */
interface Stand {
  iteration: number;
  weights: readonly number[];
  error: number;
}

/**
 * A training that you take step by step. Printed, it shows what the last steps did.
 *
 * @example
 * const training = new StepByStep(neuron, inputs, targets);
 * training.take(1);
 * training.take(10);
 */
export class StepByStep {
  private readonly stands: Stand[] = [];
  private readonly train: (iterations: number) => History;
  private outcome: History['outcome'] = 'finished';

  /**
   * @param neuron the neuron to train: its weights will move
   * @param inputs R examples, one a row: R x N
   * @param targets what the neuron should answer to each: R x 1
   * @param options `{ learningRate = 1 }`
   * @throws ShapeError when the shapes do not fit
   * @throws TypeError or RangeError when something is of the wrong kind
   */
  constructor(
    neuron: Neuron<any>,
    inputs: Matrix,
    targets: Matrix,
    options: { learningRate?: number } = {},
  ) {
    if (!(neuron instanceof Neuron)) {
      throw new TypeError(`StepByStep: the first argument must be a neuron; got ${quote(neuron)}`);
    }
    this.train = (iterations) => neuron.train(inputs, targets, { ...options, iterations });
    this.goOn(0);
  }

  /**
   * Takes steps, from where the last one ended.
   *
   * @param steps how many: a whole number of at least 1
   * @throws TypeError or RangeError when it is none
   */
  take(steps: number): void {
    requireWhole(steps, 1, 'take: the number of steps');
    this.goOn(steps);
  }

  /** Where the neuron stood at the beginning, and after each call of `take`. */
  get history(): History {
    return {
      iterations: this.stands.map(({ iteration }) => iteration),
      weights: this.stands.map(({ weights }) => weights),
      error: this.stands.map(({ error }) => error),
      outcome: this.outcome,
    };
  }

  /** What the last steps did, as a small table. */
  toString(): string {
    const now = this.stands[this.stands.length - 1];
    const before = this.stands[Math.max(0, this.stands.length - 2)];
    const row = (name: string, from: number, to: number): string[] => {
      return [name, short(from), short(to), `${to < from ? '' : '+'}${short(to - from)}`];
    };
    const rows = [
      ['', 'before', 'now', 'change'],
      ...now.weights.map((weight, k) => row(`w${k + 1}`, before.weights[k], weight)),
      row('error', before.error, now.error),
    ];
    const steps = now.iteration - before.iteration;
    const title = `After ${counted(now.iteration)}, the last ${steps === 1 ? 'one' : grouped(steps)} of them just now:`;
    return [steps === 0 ? 'Before the first iteration:' : title, ...rows.map(aligned)].join('\n');
  }

  private goOn(steps: number): void {
    const { iterations, weights, error, outcome } = this.train(steps);
    const last = iterations.length - 1;
    const { iteration = 0 } = this.stands[this.stands.length - 1] ?? {};
    this.stands.push({
      iteration: iteration + iterations[last],
      weights: weights[last],
      error: error[last],
    });
    this.outcome = outcome;
  }
}

/** So that the notebook prints it as its text. */
Object.defineProperty(StepByStep.prototype, Symbol.for('nodejs.util.inspect.custom'), {
  value(this: StepByStep): string {
    return this.toString();
  },
});

function counted(iterations: number): string {
  return iterations === 1 ? '1 iteration' : `${grouped(iterations)} iterations`;
}

const WIDTH = 12;

function aligned([name, ...values]: string[]): string {
  return `  ${name.padEnd(6)}${values.map((value) => value.padStart(WIDTH)).join('')}`;
}
