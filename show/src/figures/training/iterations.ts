/** A training over its iterations, on a logarithmic axis. */
import type { LayoutAxis, PlotData } from 'plotly.js';
import { grouped, rounded } from '../../numbers';
import type { Marks } from '../colours';
import { axis } from '../theme';
import { line } from '../traces';

/** A logarithmic axis has no 0, so iteration 0 is drawn here, to the left of 1. */
const ZERO = 0.4;

/** So long a training has a label for each second power of 10 only: all would not fit. */
const TOO_LONG = 1e6;

/**
 * A logarithmic axis of iterations with room for iteration 0.
 *
 * @param tooLong for how many iterations there is no room for a label at each power of 10
 */
export function iterationAxis(
  last: number,
  special: Partial<LayoutAxis> = {},
  tooLong = TOO_LONG,
): Partial<LayoutAxis> {
  const ticks = [0, ...ticksTo(last, tooLong)];
  return axis('iteration', {
    type: 'log',
    tickvals: ticks.map(place),
    ticktext: ticks.map(grouped),
    range: [Math.log10(ZERO) - 0.1, Math.log10(Math.max(place(last), 1)) + 0.1],
    ...special,
  });
}

/** So short a training has labels between the powers of 10, and one at its end. */
const SHORT = 100;
const BETWEEN = [1, 2, 3, 5, 10, 20, 50];

/** How far the label before the last is from it at least, in powers of 10: the longer, the wider. */
const APART = [0.12, 0.26];

function ticksTo(last: number, tooLong: number): number[] {
  if (last > SHORT) {
    const factor = last < tooLong ? 10 : 100;
    const powers = Math.floor(Math.log(last) / Math.log(factor) + 1e-9);
    return Array.from({ length: powers + 1 }, (_, i) => factor ** i);
  }
  const apart = APART[last < 10 ? 0 : 1];
  const before = BETWEEN.filter((tick) => Math.log10(last / tick) >= apart);
  return last > 0 ? [...before, last] : [];
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
  { color, dash, symbol }: Partial<Marks> & { color: string },
  special: Partial<PlotData> = {},
): Partial<PlotData> {
  const points = { x: iterations.map(place), y: values.map(rounded) };
  const dot: Partial<PlotData> = { mode: 'markers', marker: { color, symbol, size: 9 } };
  return line(
    name,
    points,
    { color, ...(dash && { dash }) },
    {
      ...(iterations.length === 1 && dot),
      hovertemplate: 'iteration %{x:d}: %{y}',
      ...special,
    },
  );
}
