import { createHash } from 'node:crypto';
import type { Data, Layout } from 'plotly.js';
import seedrandom from 'seedrandom';
import type { Figure } from '../figures/figure';
import type { openWindow } from './window';

/** The size of a still, in pixels. This wide it fits a printed page. */
const WIDTH = 600;
const HEIGHT = 380;

/** The types of traces that are drawn with lines and areas. Others need a screen or a network. */
const STILLS = ['scatter', 'bar', 'contour', 'histogram', 'box', 'pie', 'scatterpolar'];

let opened: ReturnType<typeof openWindow> | undefined;

/**
 * Draws a figure as a still picture.
 *
 * @returns an SVG document; the same figure gives the same bytes
 * @throws Error when Plotly cannot draw the figure
 */
export function drawStill(figure: Figure): Promise<string> {
  return draw(figure).catch(explain);
}

async function draw(figure: Figure): Promise<string> {
  const data = figure.data as (Data | null)[];
  const { sliders, updatemenus, ...layout } = figure.layout as Partial<Layout>;
  const other = data.find((trace) => !STILLS.includes(trace?.type ?? 'scatter'));
  if (other) throw new Error(`its type '${other.type}' is none of ${STILLS.join(', ')}`);
  const json = JSON.stringify({ data, layout });
  opened ??= (require('./window') as typeof import('./window')).openWindow();
  const { window, plotly } = opened;
  // Plotly names parts of a picture with random numbers. The seed makes them the figure's own, so
  // that the names in two pictures on one page differ.
  window.Math.random = seedrandom(createHash('sha256').update(json).digest('hex'));
  const { width = WIDTH, height = HEIGHT } = layout;
  const options = { format: 'svg', width, height, imageDataOnly: true } as const;
  return plotly.toImage(JSON.parse(json), options);
}

function explain(reason: unknown): never {
  const what = reason instanceof Error ? reason.message : String(reason);
  throw new Error(`show: Plotly cannot draw this figure: ${what}`);
}
