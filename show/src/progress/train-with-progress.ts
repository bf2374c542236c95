import { nextTurn } from '#turn';
import type { History, Matrix, Neuron, TrainOptions } from '@workshop/lib';
import { requireWhole } from '@workshop/lib/checks';
import { stoppable } from '../host/stop';
import { requireNeuron } from '../require';
import { openBar } from './bar';

/** How long a piece of a training should take, in milliseconds: a stop waits for its end. */
const PIECE = 5;
/** How many times as long as the one before a piece may be. */
const GROWTH = 8;

/**
 * Trains a neuron as `neuron.train` does, with the same numbers, and shows a progress bar with the
 * iteration, the loss and the time left. The stop button, or Ctrl-C in a terminal, ends the
 * training early: the neuron keeps the weights it has, and the cell goes on.
 *
 * @param inputs R examples, one a row: R x N
 * @param targets what the neuron should output for each: R x 1
 * @param options `{ iterations, learningRate = 1 }`
 * @returns the history; of a training that was stopped, up to there
 * @throws ShapeError when the shapes do not fit
 * @throws TypeError or RangeError when an option is of the wrong kind or out of range
 * @example
 * const history = await trainWithProgress(neuron, inputs, targets, { iterations: 5_000_000 });
 */
export async function trainWithProgress<N extends number, R extends number>(
  neuron: Neuron<N>,
  inputs: Matrix<R, N>,
  targets: Matrix<R, 1>,
  options: TrainOptions,
): Promise<History> {
  requireNeuron(neuron, 'trainWithProgress: the neuron');
  requireWhole(options?.iterations, 0, 'trainWithProgress: iterations');
  const go = (length: number, after?: History, goesOn = true): History =>
    neuron.train(inputs, targets, { ...options, iterations: length, after, goesOn });
  // Whatever else is wrong, train says before the bar is there.
  let history = go(0, options.after);
  const now = (): [number, number] => [history.iterations.at(-1)!, history.loss.at(-1)!];
  return stoppable(async (isStopped) => {
    const { iterations } = options;
    const [first] = now();
    const bar = openBar(first, first + iterations);
    let stopped = false;
    for (let done = 0, length = 1; done < iterations && !stopped;) {
      const piece = Math.min(length, iterations - done);
      const began = performance.now();
      history = go(piece, history);
      length = Math.ceil(piece * Math.min(GROWTH, PIECE / (performance.now() - began)));
      done += piece;
      bar.update(...now());
      if (history.outcome === 'diverged') break;
      await nextTurn();
      stopped = done < iterations && isStopped();
    }
    bar.end(...now(), stopped ? 'stopped' : history.outcome);
    // Nothing more comes: what is to be said of the outcome is said now.
    return go(0, history, false);
  });
}
