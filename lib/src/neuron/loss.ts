import { fail, quote } from '../checks';
import type { History } from './history';
import type { Pass } from './pass';

/** The loss, half the sum of the squared errors: the number that training makes small. */
export function lossOf(pass: Pass): number {
  const { targets } = pass.lesson;
  const { outputs } = pass.forward();
  let squares = 0;
  for (let k = 0; k < outputs.length; k++) squares += (targets.data[k] - outputs[k]) ** 2;
  return squares / 2;
}

/** Throws a RangeError that says why, unless the loss is finite: no training begins there. */
export function requireLoss(pass: Pass): void {
  const loss = lossOf(pass);
  if (Number.isFinite(loss)) return;
  for (const { activation, sums } of pass.layers) {
    const z = sums.find((sum) => !Number.isFinite(activation(sum)));
    if (z === undefined) continue;
    const number = Number.isNaN(activation(z)) ? 'number' : 'finite number';
    const what = `train: ${quote(activation.name)} gives no ${number} at z = ${z}`;
    fail(RangeError, what, activation(z));
  }
  fail(RangeError, 'train: the loss at the start must be a finite number', loss);
}

/** How a training with finite weights ends there. */
export function outcomeOf(pass: Pass): History['outcome'] {
  const { targets } = pass.lesson;
  const { outputs } = pass.forward();
  if (outputs.every((y, k) => Math.abs(targets.data[k] - y) < 0.5)) return 'learned';
  return isStuck(pass) ? 'stuck' : 'not learned';
}

/** A slope below this, or below this part of the error, is as good as 0; so is a part of the loss. */
const FLAT = 1e-12;

/** Whether errors are left that no step can mend: the slope is 0, or as good as 0, at every output
 * that has an error worth mentioning beside the others. */
export function isStuck(pass: Pass): boolean {
  const { targets } = pass.lesson;
  const { activation, sums, outputs } = pass.forward();
  let withSlope = 0;
  let withoutSlope = 0;
  for (let k = 0; k < outputs.length; k++) {
    const error = Math.abs(targets.data[k] - outputs[k]);
    const slope = Math.abs(activation.derivative(sums[k], outputs[k]));
    if (slope <= FLAT * Math.min(1, error)) withoutSlope += error ** 2;
    else withSlope += error ** 2;
  }
  return withoutSlope / 2 > 0 && withSlope <= FLAT * withoutSlope;
}
