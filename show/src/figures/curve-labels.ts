/** Labels on curves: each at the right end of its own. */
import type { Annotations } from 'plotly.js';
import { rangeAround } from './labels';
import type { Curve } from './sample';

/** The range of an axis that holds all of these curves and their labels. */
export function curveRange(curves: readonly Curve[]): [number, number] {
  const [low, high] = rangeAround(curves.flatMap(({ y }) => y));
  return [low - 0.04 * (high - low), high + 0.04 * (high - low)];
}

/**
 * A label at the right end of each of two curves: above the end of the higher one, and below that
 * of the lower.
 */
export function curveLabels(
  curves: readonly Curve[],
  labels: readonly { text: string; color: string }[],
): Partial<Annotations>[] {
  const ends = curves.map(({ x, y }) => {
    const last = y.findLastIndex((value) => value !== null);
    return last < 0 ? undefined : { x: x[last], y: y[last]! };
  });
  const highest = Math.max(...ends.map((end) => end?.y ?? -Infinity));
  const upper = ends.findIndex((end) => end?.y === highest);
  return labels.flatMap(({ text, color }, i) => {
    const end = ends[i];
    if (!end) return [];
    return {
      ...end,
      text,
      xanchor: 'right' as const,
      yanchor: i === upper ? ('bottom' as const) : ('top' as const),
      showarrow: false,
      font: { size: 14, color },
    };
  });
}
