import { quote } from '@workshop/lib/checks';
import type { Figure } from '../figures/figure';
import { openOutput } from '../host/display';
import { drawStill } from './still';

/**
 * Shows a figure below the running cell: as a Plotly plot that answers to the mouse, as a still
 * picture where there is no Plotly, and as one sentence for a screen reader. In a terminal it
 * prints the sentence.
 *
 * @throws TypeError when it is no figure
 * @throws Error when Plotly cannot draw the figure
 * @example
 * await show(activationFigure(sigmoid));
 */
export async function show(figure: Figure): Promise<void> {
  requireFigure(figure);
  const { data, layout, frames, description } = figure;
  const put = openOutput();
  if (!put) return console.log(description);
  const still = await drawStill(figure);
  put({
    'application/vnd.plotly.v1+json': { data, layout, ...(frames && { frames }) },
    'image/svg+xml': still,
    'text/plain': description,
  });
}

function requireFigure(value: unknown): asserts value is Figure {
  const { data, layout, description } = (value ?? {}) as Partial<Figure>;
  if (!Array.isArray(data) || typeof layout !== 'object' || typeof description !== 'string') {
    throw new TypeError(
      `show: expected a figure { data, layout, description }; got ${quote(value)}`,
    );
  }
}
