/** What a training leaves behind: the state of the neuron at some of its iterations. */
export interface History {
  /** The iterations that were recorded, from 0, before the first step, to the last. */
  readonly iterations: readonly number[];
  /** `weights[k]`: the weights after `iterations[k]`. */
  readonly weights: readonly (readonly number[])[];
  /** `error[k]`: half the sum of the squared errors of all examples, after `iterations[k]`. */
  readonly error: readonly number[];
  /**
   * How it ended: 'finished' all its iterations; 'diverged' when the numbers grew without bound;
   * 'died' when the slope was 0 wherever an error was left, so that no weight could mend it;
   * 'stopped' when it was stopped by hand.
   */
  readonly outcome: 'finished' | 'diverged' | 'died' | 'stopped';
}

const MOST_POINTS = 300;

/**
 * The iterations to record: 0, then up to the last in steps that grow, so that they are spread
 * evenly on a logarithmic axis.
 */
export function recordedIterations(last: number): number[] {
  if (last < MOST_POINTS) return Array.from({ length: last + 1 }, (_, i) => i);
  const steps = MOST_POINTS - 2;
  const spread = Array.from({ length: steps + 1 }, (_, i) => Math.round(last ** (i / steps)));
  return [0, ...new Set(spread)];
}
