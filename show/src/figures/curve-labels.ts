/** Labels on curves: each at the right end of its own. */
import type { Annotations } from 'plotly.js';
import { rangeAround } from './labels';
import type { Curve } from './sample';

/** The range of an axis that holds all of these curves and their labels. */
export function curveRange(curves: readonly Curve[]): [number, number] {
  const [low, high] = rangeAround(curves.flatMap(({ y }) => y));
  return [low - 0.04 * (high - low), high + 0.04 * (high - low)];
}

/** How wide a letter of a label is, as a part of the axis, where the picture is narrow. */
const LETTER = 0.02;

/**
 * A label at the right end of each of two curves: above both for the one that ends higher, and
 * below both for the other, as far as the label reaches.
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
    const isUpper = i === upper;
    const { x } = curves[i];
    const from = end.x - text.length * LETTER * (x[x.length - 1] - x[0]);
    const beside = curves.flatMap((curve) =>
      curve.y.filter((y, k) => y !== null && curve.x[k] >= from && curve.x[k] <= end.x),
    ) as number[];
    return {
      x: end.x,
      y: isUpper ? Math.max(...beside) : Math.min(...beside),
      text,
      xanchor: 'right' as const,
      yanchor: isUpper ? ('bottom' as const) : ('top' as const),
      showarrow: false,
      font: { size: 14, color },
    };
  });
}
