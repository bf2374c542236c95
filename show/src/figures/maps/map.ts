/** Maps: what somebody says to every pair of two numbers, with the examples on it. */
import { got } from '@workshop/lib/checks';
import type { Layout, PlotData } from 'plotly.js';
import { BLUE, GREY, ORANGE, UNDECIDED } from '../colours';
import type { BoundaryOptions } from './boundary-options';
import { checkedNames, literal } from '../names';
import { axis } from '../theme';

/** What is seen of the inputs on a map. */
export const FROM = -0.5;
export const TO = 1.5;

/** The shades of a map that has lines on it too. */
export const FEW_SHADES = { start: 0.1, end: 0.9, size: 0.2 };

const NEUTRAL = '#a8a8a8';

/** What the two axes of a map are called, and both in a sentence. */
export function namesOn(
  call: string,
  options: BoundaryOptions,
  counts: readonly number[],
): { first: string; second: string; over: string } {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`${call}: the options must be { inputNames }; ${got(options)}`);
  }
  const plain = ['first input', 'second input'];
  const [first, second] = checkedNames(call, options.inputNames, counts, plain);
  const over = options.inputNames ? `${first} and ${second}` : 'the first and the second input';
  return { first, second, over };
}

export function isYes(output: number | null): boolean {
  return output !== null && output >= UNDECIDED;
}

/** So many numbers, evenly spread. */
export function spread(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + (i * (to - from)) / (count - 1));
}

/** The colours of a map, row after row, and where yes and no are parted. */
export function mapOf(
  x: readonly number[],
  y: readonly number[],
  outputs: readonly (number | null)[],
  isParted: boolean,
  shades = { start: 0.05, end: 0.95, size: 0.1 },
): Partial<PlotData>[] {
  const map: Partial<PlotData> = {
    type: 'contour',
    x: [...x],
    y: [...y],
    z: y.map((_, i) => outputs.slice(i * x.length, (i + 1) * x.length)),
    hoverinfo: 'skip',
    showlegend: false,
  };
  const area: Partial<PlotData> = {
    ...map,
    showscale: false,
    zmin: 0,
    zmax: 1,
    colorscale: [
      [0, ORANGE],
      [0.5, NEUTRAL],
      [1, BLUE],
    ],
    opacity: 0.5,
    line: { width: 0, smoothing: 0 },
    contours: { coloring: 'fill', ...shades },
  };
  const border: Partial<PlotData> = {
    ...map,
    visible: isParted,
    contours: { coloring: 'none', start: UNDECIDED, end: UNDECIDED, size: 1 },
    line: { color: GREY, width: 3 },
  };
  return [area, border];
}

/** The examples on a map: those that should be yes, and those that should be no. */
export function examplesOf(
  places: readonly (readonly number[])[],
  wanted: readonly boolean[],
): Partial<PlotData>[] {
  const points = (name: string, yes: boolean, color: string, symbol: string) => {
    const members = places.filter((_, i) => wanted[i] === yes);
    return {
      type: 'scatter',
      mode: 'markers',
      name,
      x: members.map(([x]) => x),
      y: members.map(([, y]) => y),
      marker: { size: 16, color, symbol, line: { color, width: 3 } },
      hovertemplate: `%{x} %{y}: ${name}<extra></extra>`,
    } as const;
  };
  return [
    points('should be yes (1)', true, BLUE, 'circle'),
    points('should be no (0)', false, ORANGE, 'square-open'),
  ];
}

/** The axes of a map over two inputs. */
export function mapAxes(first: string, second: string): Partial<Layout> {
  return {
    height: 280, // with several controls above it
    xaxis: axis(literal(first), { range: [FROM, TO], tickvals: [0, 1] }),
    yaxis: axis(literal(second), { range: [FROM, TO], tickvals: [0, 1] }),
  };
}

/** Where the line w1 x + w2 y = sum meets the edges of a map of inputs: its two ends. */
export function endsOf(w1: number, w2: number, sum: number): [x: number, y: number][] {
  const shown = (x: number, y: number): [number, number][] => {
    const [a, b] = [x, y].map((value) => Number(value.toFixed(2)) + 0); // + 0: never -0
    return [a, b].every((value) => value >= FROM && value <= TO) ? [[a, b]] : [];
  };
  const met = [FROM, TO].flatMap((edge) => [
    ...shown((sum - w2 * edge) / w1, edge),
    ...shown(edge, (sum - w1 * edge) / w2),
  ]);
  return met.filter(([x, y], i) => met.findIndex(([a, b]) => a === x && b === y) === i);
}
