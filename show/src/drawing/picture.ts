import { createHash } from 'node:crypto';
import seedrandom from 'seedrandom';
import { openWindow } from './window';

/** The size of a still, in pixels. This wide it fits a printed page. */
const WIDTH = 600;
const HEIGHT = 380;

let opened: ReturnType<typeof openWindow> | undefined;

/**
 * Draws a plot.
 *
 * @param plot `{ data, layout }` as JSON
 * @returns an SVG document; the same plot gives the same bytes
 */
export async function drawPicture(plot: string): Promise<string> {
  const isFirst = !opened;
  opened ??= openWindow();
  const { window, plotly, keep } = opened;
  // Plotly names parts of a picture with random numbers. The seed makes them the figure's own, so
  // that the names in two pictures on one page differ.
  window.Math.random = seedrandom(createHash('sha256').update(plot).digest('hex'));
  const figure = JSON.parse(plot);
  const { width = WIDTH, height = HEIGHT } = figure.layout;
  const options = { format: 'svg', width, height, imageDataOnly: true } as const;
  const picture = await plotly.toImage(figure, options);
  if (isFirst) keep();
  return picture;
}
