import { drawStill } from '#still';
import { quote } from '@workshop/lib/checks';
import type { Figure } from '../figures/figure';
import { findHost } from '../host/find';
import { isFigure, plotOf, undrawable } from './plot';

/**
 * Shows a figure below the running cell: as a Plotly plot that answers to the mouse, as a still
 * picture where there is no Plotly, and as one sentence for a screen reader. The plot is there at
 * once; the still is when the wait has ended. A kernel in a web page draws no still. In a terminal it
 * prints the sentence.
 *
 * @throws TypeError when it is no figure
 * @throws Error when Plotly cannot draw the figure
 * @example
 * await show(activationFigure(sigmoid));
 */
export async function show(figure: Figure): Promise<void> {
  if (!isFigure(figure)) {
    throw new TypeError(
      `show: expected a figure { data, layout, description }; got ${quote(figure)}`,
    );
  }
  const { data, layout, frames, description } = figure;
  const host = findHost();
  if (!host) return console.log(description);
  const plot = plotOf('show', figure);
  const plotly = { 'application/vnd.plotly.v1+json': { data, layout, ...(frames && { frames }) } };
  const text = { 'text/plain': description };
  const output = host.put({ ...plotly, ...text });
  const still = await drawStill(plot);
  if (!still) return;
  if ('problem' in still) {
    output.change(text);
    throw undrawable('show', still.problem);
  }
  output.change({ ...plotly, 'image/svg+xml': still.svg, ...text });
}
