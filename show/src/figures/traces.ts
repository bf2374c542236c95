/** The lines and bars that figures are made of. */
import type { Datum, PlotData } from 'plotly.js';
import { rounded, short } from '../numbers';
import { GREY } from './colours';

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

/** Diamonds at the targets of examples. */
export function diamonds(
  names: string[],
  targets: number[],
  special: Partial<PlotData> = {},
): Partial<PlotData> {
  return {
    type: 'scatter',
    mode: 'markers',
    name: 'target',
    showlegend: false,
    x: names,
    y: targets.map(rounded),
    marker: { symbol: 'diamond', size: 11, color: '#ffffff', line: { color: GREY, width: 2 } },
    cliponaxis: false,
    hovertemplate: '%{x}: target %{y}<extra></extra>',
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
  if (low === high) return [0, 1];
  const room = 0.12 * (high - low);
  return [low < 0 ? low - room : 0, high > 0 ? high + room : 0];
}
