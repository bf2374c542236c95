import { grouped } from '../numbers';
import { axis } from './theme';

/** A logarithmic axis has no 0, so iteration 0 is drawn here, to the left of 1. */
const ZERO = 0.4;

/** A logarithmic axis of iterations with room for iteration 0. */
export function iterationAxis(
  last: number,
  special: Record<string, any> = {},
): Record<string, any> {
  const ticks = [0];
  for (let tick = 1; tick <= last; tick *= 10) ticks.push(tick);
  return axis('iteration', {
    type: 'log',
    tickvals: ticks.map(place),
    ticktext: ticks.map(grouped),
    ...special,
  });
}

/** Where an iteration is drawn. */
export function place(iteration: number): number {
  return iteration === 0 ? ZERO : iteration;
}
