import { createHash } from 'node:crypto';
import seedrandom from 'seedrandom';
import type { Figure } from '../figures/figure';
import type { openWindow } from './window';

/** The size of a still, in pixels. */
const WIDTH = 700;
const HEIGHT = 380;

let opened: ReturnType<typeof openWindow> | undefined;

/**
 * Draws a figure as a still picture.
 *
 * The same figure gives the same bytes: Plotly names parts of a picture with random numbers, so
 * the window's randomness is seeded with the figure itself. That also keeps the names of two
 * different figures on one page apart.
 *
 * @returns an SVG document
 * @throws Error when Plotly cannot draw the figure
 */
export async function drawStill({ data, layout }: Figure): Promise<string> {
  const json = JSON.stringify({ data, layout });
  opened ??= (require('./window') as typeof import('./window')).openWindow();
  const { window, plotly } = opened;
  window.Math.random = seedrandom(createHash('sha256').update(json).digest('hex'));
  const options = { format: 'svg', width: WIDTH, height: layout.height ?? HEIGHT, imageDataOnly: true };
  return plotly.toImage(JSON.parse(json), options);
}
