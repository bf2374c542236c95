import { got, quote } from '../checks';
import { weightedSum } from '../loops';
import type { Lesson } from '../loops';
import type { History } from './history';

/** The loss, half the sum of the squared errors: the number that training makes small. */
export function lossOf(lesson: Lesson, weights: Float64Array): number {
  let squares = 0;
  for (let i = 0; i < lesson.targets.data.length; i++) {
    const output = lesson.activation(weightedSum(lesson, weights, i));
    squares += (lesson.targets.data[i] - output) ** 2;
  }
  return squares / 2;
}

/** Throws a RangeError that says why, unless the loss is finite: no training begins there. */
export function requireLoss(lesson: Lesson, weights: Float64Array): void {
  const loss = lossOf(lesson, weights);
  if (Number.isFinite(loss)) return;
  const sums = Array.from(lesson.targets.data, (_, i) => weightedSum(lesson, weights, i));
  const z = sums.find((sum) => !Number.isFinite(lesson.activation(sum)));
  if (z === undefined) {
    throw new RangeError(`train: the loss at the start must be a finite number; ${got(loss)}`);
  }
  const { activation } = lesson;
  const found = activation(z);
  const number = Number.isNaN(found) ? 'number' : 'finite number';
  throw new RangeError(
    `train: ${quote(activation.name)} gives no ${number} at z = ${z}; ${got(found)}`,
  );
}

/** How a training with finite weights ends there. */
export function outcomeOf(lesson: Lesson, weights: Float64Array): History['outcome'] {
  const isLearned = lesson.targets.data.every((target, i) => {
    const output = lesson.activation(weightedSum(lesson, weights, i));
    return Math.abs(target - output) < 0.5;
  });
  if (isLearned) return 'learned';
  return isStuck(lesson, weights) ? 'stuck' : 'not learned';
}

/** A slope below this, or below this part of the error, is as good as 0; so is a part of the loss. */
const FLAT = 1e-12;

/** Whether errors are left that no step can mend: the slope is 0, or as good as 0, at every example
 * that has an error worth mentioning beside the others. */
export function isStuck(lesson: Lesson, weights: Float64Array): boolean {
  let withSlope = 0;
  let withoutSlope = 0;
  for (let i = 0; i < lesson.targets.data.length; i++) {
    const z = weightedSum(lesson, weights, i);
    const output = lesson.activation(z);
    const error = Math.abs(lesson.targets.data[i] - output);
    const slope = Math.abs(lesson.activation.derivative(z, output));
    if (slope <= FLAT * Math.min(1, error)) withoutSlope += error ** 2;
    else withSlope += error ** 2;
  }
  return withoutSlope / 2 > 0 && withSlope <= FLAT * withoutSlope;
}
