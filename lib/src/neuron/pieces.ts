import { descend } from './descend';
import type { Descent, Task } from './descend';
import { recordedIterations } from './history';
import type { History } from './history';

/** How long a piece of a training may take, in milliseconds. */
const PIECE = 20;
/** How many times as long as the one before a piece may be. */
const GROWTH = 8;

/** A training that has come so far. */
export interface Progress extends Descent {
  /** How many steps have been taken. */
  iteration: number;
  /** Whether there is nothing left to do. */
  ended: boolean;
}

/**
 * Descends in pieces that take a few hundredths of a second each, so that something else can be
 * done between them. The weights and the history come out as in one go, digit for digit.
 */
export function* descendInPieces(
  task: Task,
  start: readonly number[],
  iterations: number,
): Generator<Progress, void> {
  const all = recordedIterations(iterations);
  const parts: History[] = [];
  let weights = start;
  let length = 1;
  for (let from = 0; ;) {
    const to = Math.min(iterations, from + length);
    const recorded = all.filter((at) => at <= to && (at > from || from === 0));
    const began = performance.now();
    const { history, ...reached } = descend(task, weights, { from, to, recorded });
    length = Math.ceil(length * Math.min(GROWTH, PIECE / (performance.now() - began)));
    parts.push(history);
    const { outcome } = history;
    const iteration =
      outcome === 'finished' ? to : history.iterations[history.iterations.length - 1];
    const ended = outcome !== 'finished' || to === iterations;
    yield { ...reached, iteration, ended, history: joined(parts) };
    if (ended) return;
    weights = reached.weights;
    from = to;
  }
}

/** The history of a training that was stopped here. */
export function stoppedAt({ iteration, weights, error, history }: Progress): History {
  const isRecorded = history.iterations[history.iterations.length - 1] === iteration;
  return {
    iterations: isRecorded ? history.iterations : [...history.iterations, iteration],
    weights: isRecorded ? history.weights : [...history.weights, weights],
    error: isRecorded ? history.error : [...history.error, error],
    outcome: 'stopped',
  };
}

/** The history of a whole training from its pieces. One may begin where the one before ended. */
function joined(parts: readonly History[]): History {
  const iterations = parts.flatMap((part) => part.iterations);
  const isNew = (_: unknown, i: number): boolean => iterations[i] !== iterations[i - 1];
  return {
    iterations: iterations.filter(isNew),
    weights: parts.flatMap(({ weights }) => weights).filter(isNew),
    error: parts.flatMap(({ error }) => error).filter(isNew),
    outcome: parts[parts.length - 1].outcome,
  };
}
