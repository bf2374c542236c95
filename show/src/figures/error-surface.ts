import type { Matrix } from '@workshop/lib';
import type { History, Neuron } from '@workshop/lib';
import { short } from '../numbers';
import type { Figure } from './figure';
import { outputsOf } from './outputs';
import { requireExamples, requireHistory, requireNeuron } from './require';
import { axis, coarse, GREY, layout, ORANGE, rounded, weightName } from './theme';

const GRID = 41;

/** The part of the path's width that is added on each side of it. */
const ROOM = 0.2;

const LEVELS = 12;

/** Each level is painted over all that is higher, so that the heights grow dark by themselves. */
const SHADE = 'rgba(42,143,208,0.15)';

/**
 * The error as a landscape over two of the weights, with the path of the training on it, as on a
 * map: each line joins places of the same height. The other weights are held at their last values.
 *
 * @param history as `train` returns it
 * @param neuron the neuron that was trained
 * @param inputs R x N: the examples
 * @param targets R x 1: what it should answer
 * @param pair which two weights, counted from 0; the first and the last when left out
 * @throws TypeError or RangeError when they do not belong together
 */
export function errorSurfaceFigure(
  history: History,
  neuron: Neuron<any>,
  inputs: Matrix,
  targets: Matrix,
  pair: readonly [number, number] = [0, inputs.columns - 1],
): Figure {
  requireHistory(history, 'errorSurfaceFigure: the history');
  requireNeuron(neuron, 'errorSurfaceFigure: the neuron');
  requireExamples(inputs, targets, history.weights[0].length, 'errorSurfaceFigure');
  const { iterations, weights } = history;
  const last = weights[weights.length - 1];
  const [a, b] = pair;
  for (const k of pair) {
    if (!(k in last))
      throw new RangeError(
        `errorSurfaceFigure: there is no weight ${k}; there are ${last.length}, counted from 0`,
      );
  }
  const path = pair.map((k) => weights.map((at) => at[k]));
  const [xs, ys] = path.map(gridOver);
  const place = (x: number, y: number): number[] =>
    last.map((w, k) => (k === a ? x : k === b ? y : w));
  const errorAt = errorFunction(neuron, inputs, targets);
  return {
    data: [
      {
        type: 'contour',
        name: 'error',
        x: xs,
        y: ys,
        z: ys.map((y) => xs.map((x) => coarse(errorAt(place(x, y))))),
        colorscale: [
          [0, SHADE],
          [1, SHADE],
        ],
        showscale: false,
        ncontours: LEVELS,
        line: { color: GREY, width: 0.7, smoothing: 0 },
        contours: { coloring: 'fill' },
        hovertemplate: `${weightName(a)} = %{x}, ${weightName(b)} = %{y}: error %{z}<extra></extra>`,
      },
      {
        type: 'scatter',
        mode: 'lines',
        name: 'the path',
        x: path[0].map(rounded),
        y: path[1].map(rounded),
        text: iterations.map((iteration) => `iteration ${iteration}`),
        line: { color: ORANGE, width: 3 },
        hovertemplate: '%{text}<extra></extra>',
      },
      {
        type: 'scatter',
        mode: 'markers',
        name: 'its ends',
        x: [path[0][0], last[a]].map(rounded),
        y: [path[1][0], last[b]].map(rounded),
        marker: {
          color: ORANGE,
          size: 12,
          symbol: ['circle-open', 'circle'],
          line: { color: ORANGE, width: 2 },
        },
        hoverinfo: 'skip',
      },
    ],
    layout: layout('The error as a landscape', {
      height: 460,
      showlegend: false,
      xaxis: axis(weightName(a), { showgrid: false, range: [xs[0], xs[GRID - 1]] }),
      yaxis: axis(weightName(b), { showgrid: false, range: [ys[0], ys[GRID - 1]] }),
    }),
    description:
      `The error over ${weightName(a)} and ${weightName(b)} as a landscape, with the path from ` +
      `(${short(path[0][0])}, ${short(path[1][0])}), where it is ${short(errorAt(weights[0]))}, down to ` +
      `(${short(last[a])}, ${short(last[b])}), where it is ${short(errorAt(last))}.`,
  };
}

/** Places from one side of the path to the other, with some room. */
function gridOver(values: readonly number[]): number[] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = ROOM * (high - low) || 1;
  const step = (high - low + 2 * room) / (GRID - 1);
  return Array.from({ length: GRID }, (_, i) => Number((low - room + i * step).toPrecision(4)));
}

/** Half the sum of the squared errors, for any weights. */
function errorFunction(
  { activation }: Neuron<any>,
  inputs: Matrix,
  targets: Matrix,
): (weights: readonly number[]) => number {
  const rows = inputs.toArray();
  const wanted = targets.toArray().flat();
  return (weights) => {
    const squares = outputsOf(activation, rows, weights).map((y, i) => (wanted[i] - y) ** 2);
    return squares.reduce((sum, square) => sum + square, 0) / 2;
  };
}
