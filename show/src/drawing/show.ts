import { quote } from '@workshop/lib/checks';
import type { Figure } from '../figures/figure';
import { findHost } from '../host/find';
import { drawStill } from './still';

/** The types of traces that are drawn with lines and areas. Others need a screen or a network. */
const STILLS = ['scatter', 'bar', 'contour', 'histogram', 'box', 'pie', 'scatterpolar'];

/**
 * Shows a figure below the running cell: as a Plotly plot that answers to the mouse, as a still
 * picture where there is no Plotly, and as one sentence for a screen reader. The plot is there at
 * once; the still is when the wait has ended. In a terminal it prints the sentence.
 *
 * @throws TypeError when it is no figure
 * @throws Error when Plotly cannot draw the figure
 * @example
 * await show(activationFigure(sigmoid));
 */
export async function show(figure: Figure): Promise<void> {
  requireFigure(figure);
  const { data, layout, frames, description } = figure;
  const host = findHost();
  if (!host) return console.log(description);
  const plot = plotOf(figure);
  const plotly = { 'application/vnd.plotly.v1+json': { data, layout, ...(frames && { frames }) } };
  const text = { 'text/plain': description };
  const output = host.put({ ...plotly, ...text });
  const still = await drawStill(plot);
  if ('problem' in still) {
    output.change(text);
    throw undrawable(still.problem);
  }
  output.change({ ...plotly, 'image/svg+xml': still.svg, ...text });
}

function requireFigure(value: unknown): asserts value is Figure {
  const { data, layout, description } = (value ?? {}) as Partial<Figure>;
  const isLaidOut = typeof layout === 'object' && layout !== null;
  if (!Array.isArray(data) || !isLaidOut || typeof description !== 'string') {
    throw new TypeError(
      `show: expected a figure { data, layout, description }; got ${quote(value)}`,
    );
  }
}

/** What a still shows, as JSON. Nobody could use a slider or a button on it. */
function plotOf({ data, layout: { sliders, updatemenus, ...layout } }: Figure): string {
  const types = data.map((trace) => (trace as { type?: string } | null)?.type ?? 'scatter');
  const other = types.find((type) => !STILLS.includes(type));
  if (other !== undefined) throw undrawable(`its type '${other}' is none of ${STILLS.join(', ')}`);
  try {
    return JSON.stringify({ data, layout });
  } catch (error) {
    throw undrawable((error as Error).message);
  }
}

function undrawable(why: string): Error {
  return new Error(`show: Plotly cannot draw this figure: ${why}`);
}
