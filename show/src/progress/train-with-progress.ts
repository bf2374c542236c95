import { setImmediate } from 'node:timers/promises';
import { quote } from '@workshop/lib/checks';
import { stoppable } from '../host/stop';
import { Neuron } from '@workshop/lib';
import type { History, Matrix, TrainOptions } from '@workshop/lib';
import { openBar } from './bar';

/**
 * Trains a neuron as `neuron.train` does, with the same numbers, and shows a progress bar with the
 * iteration, the error and the time left. The stop button, or Ctrl-C in a terminal, ends the
 * training early: the neuron keeps the weights it has, the outcome is 'stopped', and the cell goes on.
 *
 * @param inputs R examples, one a row: R x N
 * @param targets what the neuron should answer to each: R x 1
 * @param options `{ iterations, learningRate = 1 }`
 * @returns the history
 * @throws what `train` throws
 * @example
 * const history = await trainWithProgress(neuron, inputs, targets, { iterations: 5_000_000 });
 */
export async function trainWithProgress<N extends number>(
  neuron: Neuron<N>,
  inputs: Matrix,
  targets: Matrix,
  options: TrainOptions,
): Promise<History> {
  if (!(neuron instanceof Neuron)) {
    throw new TypeError(
      `trainWithProgress: the first argument must be a neuron; got ${quote(neuron)}`,
    );
  }
  return stoppable(async (isStopped) => {
    let bar: ReturnType<typeof openBar> | undefined;
    let state = { iteration: 0, error: NaN };
    const pause = async (reached: typeof state): Promise<boolean> => {
      state = reached;
      bar ??= openBar(options.iterations);
      bar.update(state);
      await setImmediate();
      return isStopped();
    };
    const history = await neuron.trainInPieces(inputs as never, targets as never, options, pause);
    bar?.end(state, history.outcome);
    return history;
  });
}
