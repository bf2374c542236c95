/** How all figures look: their layout, titles, axes and buttons. */
import type { Annotations, Data, Layout, LayoutAxis, Legend, UpdateMenu } from 'plotly.js';
import { GREY } from './colours';
import type { Figure } from './figure';

/** How large words are, in pixels. */
const TEXT = 13;

const GRID = 'rgba(128,128,128,0.25)';
export const NO_GRID = { gridcolor: 'rgba(0,0,0,0)' };

/** Buttons in a row, as all figures have them. */
export const BUTTONS: Partial<UpdateMenu> = {
  type: 'buttons',
  direction: 'left',
  bgcolor: 'rgba(128,128,128,0.15)',
  bordercolor: GREY,
  font: { size: 12, color: GREY },
};

/** How high a figure is, in pixels: with its sentence and its controls it fits on a projector. */
export const HEIGHT = 300;

/** What is around a plot, in pixels; above it is the title. */
export const MARGIN = { l: 56, r: 32, t: 36, b: 44 };

/** How far below the top the legend begins: just below the title. */
const LEGEND_TOP = 28;
const LEGEND_HEIGHT = 24;

/** A figure in the layout that all share, with what is special to this one on top. */
export function plot(
  title: string,
  data: Data[],
  special: Partial<Layout>,
  description: string,
): Figure {
  const { height = HEIGHT, showlegend = true } = special;
  const layout: Partial<Layout> = {
    title: heading(title),
    autosize: true,
    height,
    margin: { ...MARGIN, t: MARGIN.t + (showlegend ? LEGEND_HEIGHT : 0) },
    paper_bgcolor: 'rgba(0,0,0,0)',
    plot_bgcolor: 'rgba(0,0,0,0)',
    font: { family: 'sans-serif', size: TEXT, color: GREY },
    ...(showlegend && { legend: legend(height) }),
    ...special,
  };
  return { data, layout, description };
}

/** A title at the top. */
export function heading(text: string): Partial<Layout['title'] & object> {
  return {
    text,
    font: { size: 16 },
    x: 0.5,
    xanchor: 'center',
    yref: 'container',
    y: 1,
    yanchor: 'top',
    pad: { t: 8 },
  };
}

/** The legend, between the title and the plot. */
function legend(height: number): Partial<Legend> {
  return {
    orientation: 'h',
    x: 0.5,
    xanchor: 'center',
    yref: 'container',
    y: 1 - LEGEND_TOP / height,
    yanchor: 'top',
  };
}

/** An axis with its title. */
export function axis(title: string, special: Partial<LayoutAxis> = {}): Partial<LayoutAxis> {
  return {
    title: { text: title, font: { size: TEXT }, standoff: 8 },
    automargin: true,
    gridcolor: GRID,
    zerolinecolor: GREY,
    linecolor: GREY,
    tickangle: 0,
    ...special,
  };
}

/** An axis with a place for each name, in this order. */
export function nameAxis(
  title: string,
  names: readonly string[],
  special: Partial<LayoutAxis> = {},
): Partial<LayoutAxis> {
  return axis(title, {
    type: 'category',
    ...NO_GRID,
    categoryorder: 'array',
    categoryarray: [...names],
    ...special,
  });
}

/** A title below one of several panels, nearer to it than that of an axis. */
export function titleBelow(text: string, id: '' | number): Partial<Annotations> {
  const below = { y: 0, yanchor: 'top', yshift: -22 } as const;
  return { ...panelTitle(text, id), ...below, font: { size: TEXT, color: GREY } };
}

/** A title above one of several panels. `id` is that of its axes: '' for x and y, '2' for x2 and y2. */
export function panelTitle(text: string, id: '' | number): Partial<Annotations> {
  return {
    text,
    xref: `x${id} domain` as Annotations['xref'],
    yref: `y${id} domain` as Annotations['yref'],
    x: 0.5,
    y: 1,
    yanchor: 'bottom',
    showarrow: false,
    font: { size: 14, color: GREY },
  };
}
