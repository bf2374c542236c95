import type { Matrix } from '@workshop/lib';
import { ShapeError } from '@workshop/lib/checks';
import { requireMatrix } from '@workshop/lib/matrix';
import type { Annotations, Layout, PlotData, Shape, XAxisName, YAxisName } from 'plotly.js';
import { rounded, short } from '../numbers';
import { requireColumn } from '../require';
import { GREY, marksOf, pale, signColour } from './colours';
import type { Figure } from './figure';
import { compact, exampleNames, weightName } from './names';
import { axis, NO_GRID, panelTitle, plot } from './theme';

const MOST_COLUMNS = 4;
/** How high a bar is with its gap, in pixels. */
const BAR = 26;

/** How much room the numbers have, as a part of that of the bars. */
const NUMBERS = 0.95;

/**
 * How the adjustment of each weight comes about, in a panel for each: a bar for every example,
 * input x delta, and one for their sum, which is the adjustment. Blue makes the weight larger,
 * orange smaller.
 *
 * @param inputs R x N: the examples
 * @param deltas R x 1: error x slope of each
 * @throws ShapeError when the shapes do not fit; TypeError when something is no matrix
 */
export function adjustmentsFigure(inputs: Matrix, deltas: Matrix): Figure {
  requireMatrix(inputs, 'adjustmentsFigure: the inputs');
  requireColumn(deltas, 'adjustmentsFigure: the deltas');
  if (deltas.rows !== inputs.rows) {
    throw new ShapeError(
      `adjustmentsFigure: ${inputs.rows} examples need ${inputs.rows} deltas; got ${deltas.rows}`,
    );
  }
  const weights = Array.from({ length: inputs.columns }, (_, k) => {
    const pieces = Array.from(deltas.data, (delta, i) => inputs.get(i, k) * delta);
    return [...pieces, pieces.reduce((sum, piece) => sum + piece, 0)];
  });
  const names = [...exampleNames(inputs), 'sum'];
  const columns = Math.min(weights.length, MOST_COLUMNS);
  const rows = Math.ceil(weights.length / columns);
  const [low, high] = rangeOf(weights.flat().map(rounded));
  const write = equallyLong(weights.flat());
  const axes: Partial<Layout> = {};
  const titles: Partial<Annotations>[] = [];
  const data = weights.flatMap((values, k): Partial<PlotData>[] => {
    const id = k === 0 ? '' : k + 1;
    const place = { xaxis: `x${id}` as XAxisName, yaxis: `y${id}` as YAxisName };
    const isFirst = k % columns === 0;
    const { color } = marksOf(k);
    Object.assign(axes, {
      [`xaxis${id}`]: axis('', { anchor: place.yaxis, range: [low, high], tickvals: [0] }),
      [`yaxis${id}`]: axis('', {
        anchor: place.xaxis,
        range: [names.length - 0.4, -0.6],
        tickvals: [...names.keys()],
        ticktext: isFirst ? names : names.map(() => ''),
        ...NO_GRID,
        zerolinecolor: 'rgba(0,0,0,0)',
      }),
    });
    titles.push({ ...panelTitle(weightName(k), id), font: { size: 14, color } });
    return [barsOf(values), numbersOf(values, high, write)].map((trace) => ({
      ...trace,
      ...place,
    }));
  });
  const said = weights.map((values, k) => {
    const [first, ...others] = values.slice(0, -1);
    const pieces = others.map(
      (piece) => ` ${piece < 0 ? 'minus' : 'plus'} ${short(Math.abs(piece))}`,
    );
    return `${weightName(k)}: ${spoken(first)}${pieces.join('')} is ${spoken(values[values.length - 1])}`;
  });
  return plot(
    'How the adjustments come about',
    data,
    {
      grid: { rows, columns, pattern: 'independent', xgap: 0.08, ygap: 0.35 },
      height: 90 + rows * (names.length * BAR + 50),
      margin: { l: 60, r: 16, t: 54, b: 32 },
      showlegend: false,
      annotations: titles,
      shapes: weights.map((_, k) => sumLine(k === 0 ? '' : k + 1, names.length - 1.5)),
      ...axes,
    },
    `Input times delta of each example, and the sum: ${said.join('; ')}.`,
  );
}

/** The bars of one weight: pale for the examples, full for their sum, the last. */
function barsOf(values: readonly number[]): Partial<PlotData> {
  const colors = values.map(signColour);
  return {
    type: 'bar',
    orientation: 'h',
    x: values.map(rounded),
    y: [...values.keys()],
    marker: {
      color: colors.map((color, i) => (i === values.length - 1 ? color : pale(color))),
      line: { color: colors, width: 2 },
    },
    hoverinfo: 'skip',
  };
}

/** The numbers of the bars, one below the other at the right of the panel. */
function numbersOf(
  values: readonly number[],
  right: number,
  write: (value: number) => string,
): Partial<PlotData> {
  return {
    type: 'scatter',
    mode: 'text',
    x: values.map(() => right),
    y: [...values.keys()],
    text: values.map(write),
    textposition: 'middle left',
    textfont: { size: 12, color: GREY },
    cliponaxis: false,
    hoverinfo: 'skip',
  };
}

function spoken(value: number): string {
  return value < 0 ? `minus ${short(-value)}` : short(value);
}

/** Writes all of these numbers with the same number of decimals, as one adds them up by hand. */
function equallyLong(values: readonly number[]): (value: number) => string {
  const largest = Math.max(...values.map(Math.abs));
  if (!(largest >= 0.01 && largest < 1e4)) return compact;
  const decimals = Math.min(4, 3 - Math.floor(Math.log10(largest)));
  return (value) => (value === 0 ? '0' : value.toFixed(decimals));
}

/** The range of an axis that holds these values, and 0, with room for the numbers at the right. */
function rangeOf(values: readonly (number | null)[]): [number, number] {
  const finite = values.filter((value): value is number => value !== null);
  const [low, high] = [Math.min(0, ...finite), Math.max(0, ...finite)];
  const span = high - low || 1;
  return [low - 0.08 * span, high + NUMBERS * span];
}

/** The line above the sum, as one draws it by hand. */
function sumLine(id: '' | number, y: number): Partial<Shape> {
  return {
    type: 'line',
    xref: `x${id} domain` as Shape['xref'],
    yref: `y${id}` as Shape['yref'],
    x0: 0,
    x1: 1,
    y0: y,
    y1: y,
    line: { color: GREY, width: 1 },
  };
}
