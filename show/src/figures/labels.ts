/** Labels at the ends of lines, so that nobody needs a legend. */
import type { Annotations } from 'plotly.js';

/** A label, as high as the end of its line. */
export interface Label {
  text: string;
  color: string;
  /** Where the line ends; a line that has no end there has no label. */
  y: number | null;
}

/** How far two labels are apart at least, as a part of the axis. */
const APART = 0.09;

/**
 * Labels to the right of a plot, each beside the end of its line; where two ends are close, their
 * labels are moved apart.
 *
 * @param range of the axis of the lines
 * @param id of the axes: '' for x and y, '2' for x2 and y2
 * @param apart how far two labels are apart at least, as a part of the axis
 */
export function endLabels(
  labels: readonly Label[],
  [low, high]: readonly [number, number],
  id: '' | number = '',
  apart = APART,
): Partial<Annotations>[] {
  const seen = labels.flatMap(({ y, ...label }) => (y === null ? [] : [{ ...label, y }]));
  const heights = movedApart(
    seen.map(({ y }) => (y - low) / (high - low)),
    apart,
  );
  return seen.map(({ text, color }, i) => ({
    text,
    xref: `x${id} domain` as Annotations['xref'],
    yref: `y${id} domain` as Annotations['yref'],
    x: 1,
    y: heights[i],
    xanchor: 'left',
    yanchor: 'middle',
    xshift: 6,
    showarrow: false,
    font: { size: 13, color },
  }));
}

/** The heights, in their order, each at least so far from the next, moved as little as that needs. */
function movedApart(heights: readonly number[], apart: number): number[] {
  const order = [...heights.keys()].sort((a, b) => heights[a] - heights[b]);
  const moved = [...heights];
  for (let round = 0; round < 50; round++) {
    for (let k = 1; k < order.length; k++) {
      const [below, above] = [order[k - 1], order[k]];
      const push = (apart - (moved[above] - moved[below])) / 2;
      if (push <= 1e-6) continue;
      moved[below] -= push;
      moved[above] += push;
    }
  }
  return moved.map((height) => Number(height.toFixed(4)));
}

/** The range of an axis over these values, with some room. */
export function rangeAround(values: readonly (number | null)[]): [number, number] {
  const finite = values.filter((value): value is number => value !== null);
  if (finite.length === 0) return [0, 1];
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  const room = 0.08 * (high - low) || 1;
  return [low - room, high + room];
}
