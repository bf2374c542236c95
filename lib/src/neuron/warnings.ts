import type { Activation } from '../activation';
import { derivativeTrouble } from './derivative';
import type { History } from './history';

const compared = new WeakSet<Activation>();

/** Says once for each activation when its derivative does not fit. The training goes on. */
export function warnOfDerivative(activation: Activation): void {
  if (compared.has(activation)) return;
  compared.add(activation);
  const trouble = derivativeTrouble(activation);
  if (trouble) warn([...trouble, 'The training goes on, but may lead nowhere.']);
}

/** Says why a training ended before its last iteration, and what to try. */
export function warnOfOutcome({ outcome, iterations }: History, learningRate: number): void {
  const last = iterations[iterations.length - 1];
  if (outcome === 'diverged') {
    warn([
      'The training diverged.',
      `The step after iteration ${last} made the numbers too large.`,
      'It was not taken: the weights are those of before.',
      `Try a learning rate smaller than ${learningRate}.`,
    ]);
  }
  if (outcome === 'died') {
    warn([
      `The neuron died: from iteration ${last} on no weight can mend its errors.`,
      'Wherever it has an error, the slope of its activation is 0.',
      'Try another seed, a smaller learning rate, or an activation',
      'whose slope is nowhere 0, such as leaky ReLU.',
    ]);
  }
}

function warn(sentences: string[]): void {
  console.warn(`train: ${sentences.join('\n  ')}`);
}
