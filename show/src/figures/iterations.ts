/** A training over its iterations, on a logarithmic axis. */
import type { LayoutAxis, PlotData } from 'plotly.js';
import { grouped, rounded } from '../numbers';
import { axis, line } from './theme';

/** A logarithmic axis has no 0, so iteration 0 is drawn here, to the left of 1. */
const ZERO = 0.4;

/** A logarithmic axis of iterations with room for iteration 0. */
export function iterationAxis(
  last: number,
  special: Partial<LayoutAxis> = {},
): Partial<LayoutAxis> {
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

/** A value at each of the iterations as a line; as a dot where there is but one. */
export function overIterations(
  name: string,
  iterations: readonly number[],
  values: readonly number[],
  color: string,
  special: Partial<PlotData> = {},
): Partial<PlotData> {
  const points = { x: iterations.map(place), y: values.map(rounded) };
  const dot: Partial<PlotData> = { mode: 'markers', marker: { color, size: 9 } };
  return line(
    name,
    points,
    { color },
    {
      ...(iterations.length === 1 && dot),
      hovertemplate: 'iteration %{x:d}: %{y}',
      ...special,
    },
  );
}
