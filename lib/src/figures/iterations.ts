import { axis } from './theme';

/**
 * A logarithmic axis of iterations with room for iteration 0: what is drawn is iteration + 1, and
 * the ticks say the iteration.
 */
export function iterationAxis(last: number): Record<string, any> {
  const ticks = [0];
  for (let tick = 1; tick <= last; tick *= 10) ticks.push(tick);
  return axis('iteration', {
    type: 'log',
    tickvals: ticks.map(shift),
    ticktext: ticks.map((tick) => tick.toLocaleString('en-US').replace(/,/g, ' ')),
  });
}

/** Where iteration i is drawn. */
export function shift(iteration: number): number {
  return iteration + 1;
}
