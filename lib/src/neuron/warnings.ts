import type { Activation } from '../activation';
import type { Lesson } from '../loops';
import { derivativeTrouble } from './derivative';
import { hasSettled } from './history';
import type { History } from './history';
import { isStuck } from './loss';
import type { Steps } from './options';

/** Node.js and browsers have it. */
declare const console: { warn(text: string): void };

const compared = new WeakSet<Activation>();

/** Says once for each activation when its derivative does not fit. The training goes on. */
export function warnOfDerivative(activation: Activation): void {
  const trouble = compared.has(activation) ? [] : derivativeTrouble(activation);
  compared.add(activation);
  if (trouble.length > 0) warn(...trouble, 'The training goes on, but may lead nowhere.');
}

/** Histories of which something was said. */
const told = new WeakSet<History>();

/** Says why a training led nowhere, and what to try; what was said of the one before, not again. */
export function warnOfOutcome(lesson: Lesson, history: History, steps: Steps): void {
  const { outcome, iterations, weights } = history;
  const { after, learningRate, goesOn } = steps;
  const isTold = after && told.has(after) && after.outcome === outcome;
  const isWorthIt = outcome === 'not learned' ? hasSettled(history) : outcome !== 'learned';
  if (isTold || (isWorthIt && !goesOn)) told.add(history);
  if (isTold || !isWorthIt || goesOn) return;
  if (outcome === 'diverged') {
    warn(
      `The training diverged: soon after iteration ${iterations.at(-1)} the numbers grew too large.`,
      'The weights are those of that iteration.',
      `Try a learning rate smaller than ${learningRate}.`,
    );
  }
  if (outcome === 'stuck') {
    const free = weights.findLastIndex((at) => !isStuck(lesson, Float64Array.from(at)));
    const since =
      free < 0 ? 'from the very start' : `since iteration ${iterations[free + 1]} or earlier`;
    warn(
      `The neuron is stuck ${since}.`,
      'Wherever it has an error, the slope of its activation is 0: no step can mend that.',
      'Try another seed, a smaller learning rate, or an activation',
      'whose slope is nowhere 0, such as leaky ReLU.',
    );
  }
  if (outcome === 'not learned') {
    warn(
      'The neuron has not learned: an answer is still on the wrong side of its target,',
      'and the loss hardly falls any more. Going on would take very long, if it helps at all.',
      'Try another seed, another learning rate, or another activation.',
      'If none of them helps, one neuron may not be able to learn these targets.',
    );
  }
}

function warn(...sentences: string[]): void {
  console.warn(`train: ${sentences.join('\n  ')}`);
}
