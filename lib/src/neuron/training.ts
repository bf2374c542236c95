import { historyOf, nextRecorded, pointsOf } from './history';
import type { History } from './history';
import { lossOf, outcomeOf, requireLoss } from './loss';
import { checkedOptions } from './options';
import type { Steps, TrainOptions } from './options';
import { Pass } from './pass';
import type { Lesson } from './pass';
import { warnOfDerivatives, warnOfOutcome } from './warnings';

/** What `train` does, of a neuron and of a network, once it knows that the lesson fits. */
export function trained(lesson: Lesson, start: Float64Array, options: TrainOptions): History {
  const steps = checkedOptions(options, start);
  const pass = new Pass(lesson, start);
  warnOfDerivatives(pass);
  if (!steps.after) requireLoss(pass);
  const history = gradientDescent(pass, steps);
  warnOfOutcome(pass, history, steps);
  return history;
}

/** Full-batch gradient descent: every iteration looks at all examples, then moves each weight by
 * learningRate * adjustment. The steps do not depend on how many are asked for, nor on where a
 * training was paused. It ends early only when a weight is no longer finite.
 * @returns the history; its last weights are those reached, or the last whose loss is finite */
function gradientDescent(pass: Pass, steps: Steps): History {
  const { iterations, learningRate, after } = steps;
  if (after?.outcome === 'diverged') return after;
  const { weights, adjustments } = pass;
  const points = after ? pointsOf(after) : [];
  let at = after?.iterations.at(-1) ?? 0;
  const end = at + iterations;
  for (let moves = true; points.at(-1)?.iteration !== end;) {
    const next = Math.min(end, nextRecorded(points));
    for (; at < next && moves; at++) moves = step();
    if (!weights.every(Number.isFinite)) return diverged();
    // Where no weight moves any more, none ever will.
    at = next;
    points.push({ iteration: at, weights: listOf(weights), loss: lossOf(pass) });
  }
  return historyOf(points, outcomeOf(pass));

  function diverged(): History {
    while (points.length > 1 && !Number.isFinite(points.at(-1)!.loss)) points.pop();
    return historyOf(points, 'diverged');
  }

  /** One iteration. Returns whether a weight moved. */
  function step(): boolean {
    pass.adjust();
    let moves = false;
    for (let j = 0; j < weights.length; j++) {
      const moved = weights[j] + learningRate * adjustments[j];
      moves ||= moved !== weights[j];
      weights[j] = moved;
    }
    return moves;
  }
}

/** The entries as a list. A plain loop is several times faster here than Array.from. */
function listOf(entries: Float64Array): number[] {
  const list: number[] = [];
  for (let j = 0; j < entries.length; j++) list.push(entries[j]);
  return list;
}
