/** How all figures look: their layout, axes, lines, bars, and the labels at the ends of lines. */
import type {
  Annotations,
  Data,
  Datum,
  Layout,
  LayoutAxis,
  Legend,
  PlotData,
  UpdateMenu,
} from 'plotly.js';
import { short } from '../numbers';
import { GREY } from './colours';
import type { Figure } from './figure';

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

/** How far below the top the legend begins, in pixels: just below the title. */
const LEGEND_TOP = 46;

/** A figure in the layout that all share, with what is special to this one on top. */
export function plot(
  title: string,
  data: Data[],
  special: Partial<Layout>,
  description: string,
): Figure {
  const { height = 380, showlegend = true } = special;
  const layout: Partial<Layout> = {
    title: heading(title),
    autosize: true,
    height,
    margin: { l: 60, r: 32, t: 80, b: 55 },
    paper_bgcolor: 'rgba(0,0,0,0)',
    plot_bgcolor: 'rgba(0,0,0,0)',
    font: { family: 'sans-serif', size: 13, color: GREY },
    ...(showlegend && { legend: legend(height) }),
    ...special,
  };
  return { data, layout, description };
}

/** A title at the top, so many pixels below the edge: there Plotly has its buttons, at the right. */
export function heading(text: string, top = 26): Partial<Layout['title'] & object> {
  return {
    text,
    font: { size: 16 },
    x: 0.5,
    xanchor: 'center',
    yref: 'container',
    y: 1,
    yanchor: 'top',
    pad: { t: top },
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
    title: { text: title, standoff: 8 },
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

/** A line; where y is null it has a gap. */
export function line(
  name: string,
  { x, y }: { x: Datum[]; y: Datum[] },
  style: Partial<PlotData['line']>,
  special: Partial<PlotData> = {},
): Partial<PlotData> {
  return { type: 'scatter', mode: 'lines', name, x, y, line: { width: 3, ...style }, ...special };
}

/** Bars with their values as labels at their ends. */
export function bars(
  names: string[],
  values: number[],
  special: Partial<PlotData>,
): Partial<PlotData> {
  return {
    type: 'bar',
    x: names,
    y: values,
    text: values.map(short),
    textposition: 'outside',
    textangle: 0,
    cliponaxis: false,
    hovertemplate: '%{x} = %{y}<extra></extra>',
    ...special,
  };
}

/** An entry of the legend for bars of several colours: those of the traces are their own only. */
export function legendEntry(name: string, fill: string): Partial<PlotData> {
  return {
    type: 'scatter',
    mode: 'markers',
    name,
    x: [null],
    y: [null],
    marker: { symbol: 'square', size: 13, color: fill, line: { color: GREY, width: 2 } },
    hoverinfo: 'skip',
  };
}

/** The range of an axis that holds these values, and 0, with room for labels beyond the bars. */
export function rangeFor(values: readonly number[]): [number, number] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const room = 0.12 * (high - low) || 1;
  return [low < 0 ? low - room : 0, high > 0 ? high + room : 0];
}
