/** What a training leaves behind: the state of the neuron, or network, at some of its iterations. */
export interface History {
  /** The iterations that were recorded: 0, before the first step, each one up to 26, then each that
   * is about 4 % later, which spreads them evenly on a logarithmic axis, and the last. */
  readonly iterations: readonly number[];
  /** `weights[k]`: the weights after `iterations[k]`; of a network, layer after layer in one list,
   * which `with` takes. */
  readonly weights: readonly (readonly number[])[];
  /** `loss[k]`: half the sum of the squared errors of all examples, after `iterations[k]`. */
  readonly loss: readonly number[];
  /** How it ended: 'learned' when every output is on its target's side, less than 0.5 away from it;
   * 'not learned' when one is not; 'stuck' when one is not and no step can mend it, since the slope
   * is 0 there, or as good as 0; 'diverged' when the weights grew beyond all bounds. */
  readonly outcome: 'learned' | 'not learned' | 'stuck' | 'diverged';
}

/** The state after so many iterations. */
export interface Point {
  iteration: number;
  weights: readonly number[];
  loss: number;
}

/** The iteration to record after these points. It does not depend on how many are asked for. */
export function nextRecorded(points: readonly Point[]): number {
  const { iteration } = points.at(-1) ?? { iteration: -1 };
  return Math.max(iteration + 1, Math.ceil(1.04 * iteration));
}

/** The points of a history to go on with, but the last: it is recorded anew if it belongs there, so
 * that a training in parts has the history of a training in one go. */
export function pointsOf({ iterations, weights, loss }: Omit<History, 'outcome'>): Point[] {
  const before = iterations.slice(0, -1);
  return before.map((iteration, k) => ({ iteration, weights: weights[k], loss: loss[k] }));
}

/** Whether the loss hardly falls any more: in the later half of its iterations, a thousand or more,
 * it came no more than 1 % below what it was before. */
export function hasSettled({ iterations, loss }: History): boolean {
  const half = iterations.at(-1)! / 2;
  const later = iterations.findIndex((iteration) => iteration > half);
  return half >= 500 && Math.min(...loss.slice(later)) > 0.99 * Math.min(...loss.slice(0, later));
}

export function historyOf(points: readonly Point[], outcome: History['outcome']): History {
  return {
    iterations: points.map(({ iteration }) => iteration),
    weights: points.map(({ weights }) => weights),
    loss: points.map(({ loss }) => loss),
    outcome,
  };
}
