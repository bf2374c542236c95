import type { History, Matrix, Neuron } from '@workshop/lib';
import { quote, requireWhole, ShapeError } from '@workshop/lib/checks';
import { coarse, rounded, short } from '../../numbers';
import { requireExamples, requireHistory, requireNeuron } from '../../require';
import type { Figure } from '../figure';
import { weightName } from '../names';
import { outputsOf } from '../outputs';
import { GREY, RED } from '../colours';
import { axis, NO_GRID, plot } from '../theme';
import { line } from '../traces';
import { weightTitle } from './weight-paths';

const GRID = 41;

/** The part of the path's width that is added on each side of it. */
const ROOM = 0.2;

/** How many lines there are, and where the first is: all lie beside the plateaus, at halves. */
const LEVELS = 12;
const OFFSET = 0.4;

/** Each level is painted over all that is lower, so that the heights grow strong by themselves. */
const SHADE = 'rgba(128,128,128,0.105)';

/**
 * The loss as a landscape over two of the weights, with the path of the training on it, as on a
 * map: each line joins places of the same height, and the higher, the stronger the grey: from a loss
 * of 0 to half the number of examples, or to the highest that is seen if that is more. The other
 * weights are held at their last values.
 *
 * @param history as `train` returns it
 * @param neuron the neuron that was trained, with at least two weights
 * @param inputs R x N: the examples
 * @param targets R x 1: what it should output for each
 * @param pair which two weights, counted from 0; the first and the last when left out
 * @throws ShapeError when the shapes do not fit, or there is but one weight; TypeError or
 *   RangeError when something is of the wrong kind, or `pair` names no two weights
 */
export function lossSurfaceFigure(
  history: History,
  neuron: Neuron,
  inputs: Matrix,
  targets: Matrix,
  pair?: readonly [number, number],
): Figure {
  requireHistory(history, 'lossSurfaceFigure: the history');
  requireNeuron(neuron, 'lossSurfaceFigure: the neuron');
  requireExamples(inputs, targets, history.weights[0].length, 'lossSurfaceFigure');
  const { iterations, weights } = history;
  const last = weights[weights.length - 1];
  const [a, b] = checkedPair(pair, last.length);
  const [p, q] = [a, b].map((k) => weights.map((at) => at[k]));
  const [xs, ys] = [p, q].map(gridOver);
  const lossAt = (at: readonly number[]): number => {
    const outputs = outputsOf(neuron.activation, inputs, at);
    return outputs.reduce((sum, y, i) => sum + (targets.data[i] - y) ** 2, 0) / 2;
  };
  const height = (x: number, y: number): number | null =>
    coarse(lossAt(last.map((w, k) => (k === a ? x : k === b ? y : w))));
  const [v, w] = [a, b].map(weightName);
  const z = ys.map((y) => xs.map((x) => height(x, y)));
  const highest = Math.max(...z.flat().filter((value) => value !== null));
  const top = Math.max(inputs.rows / 2, highest);
  const step = top / LEVELS;
  const others = last.flatMap((weight, k) => {
    return k === a || k === b ? [] : [`${weightName(k)} = ${short(weight)}`];
  });
  const held = others.length > 0 ? `, at ${others.join(', ')}` : '';
  const place = (k: number): string => `(${short(p[k])}, ${short(q[k])})`;
  const end = weights.length - 1;
  return plot(
    others.length === 1 ? `The loss as a landscape${held}` : 'The loss as a landscape',
    [
      {
        type: 'contour',
        name: 'loss',
        x: xs,
        y: ys,
        z,
        zmin: 0,
        zmax: top,
        colorscale: [
          [0, SHADE],
          [1, SHADE],
        ],
        showscale: false,
        line: { color: GREY, width: 1.5, smoothing: 0 },
        contours: { coloring: 'fill', start: OFFSET * step, end: top, size: step },
        hovertemplate: `${v} = %{x}, ${w} = %{y}: loss %{z}<extra></extra>`,
      },
      line(
        'the path',
        { x: p.map(rounded), y: q.map(rounded) },
        { color: RED },
        {
          text: iterations.map((iteration) => `iteration ${iteration}`),
          hovertemplate: '%{text}<extra></extra>',
        },
      ),
      {
        type: 'scatter',
        mode: 'markers',
        name: 'its ends',
        x: [p[0], p[end]].map(rounded),
        y: [q[0], q[end]].map(rounded),
        marker: {
          color: RED,
          size: 12,
          symbol: ['circle-open', 'circle'],
          line: { color: RED, width: 2 },
        },
        hoverinfo: 'skip',
      },
    ],
    {
      showlegend: false,
      xaxis: axis(v, {
        ...weightTitle(a),
        ...NO_GRID,
        range: [xs[0], xs[GRID - 1]],
      }),
      yaxis: axis(w, {
        ...weightTitle(b),
        ...NO_GRID,
        range: [ys[0], ys[GRID - 1]],
      }),
    },
    `The loss over ${v} and ${w} as a landscape${held}, with the path from ${place(0)}, where the ` +
      `loss was ${short(lossAt(weights[0]))}, to ${place(end)}, where it is ${short(lossAt(last))}.`,
  );
}

/** Two different weights out of so many; throws when there are none, or `pair` names others. */
function checkedPair(pair: unknown, count: number): readonly number[] {
  const call = 'lossSurfaceFigure:';
  if (count < 2) {
    throw new ShapeError(`${call} a landscape needs at least 2 weights; the neuron has ${count}`);
  }
  if (pair === undefined) return [0, count - 1];
  if (!Array.isArray(pair) || pair.length !== 2) {
    throw new TypeError(`${call} the pair must be a list of two weights; got ${quote(pair)}`);
  }
  pair.forEach((k, i) => {
    requireWhole(k, 0, `${call} pair[${i}]`);
    if (k < count) return;
    throw new RangeError(`${call} there is no weight ${k}; there are ${count}, counted from 0`);
  });
  if (pair[0] === pair[1]) {
    throw new RangeError(`${call} the pair must be two different weights; got ${quote(pair)}`);
  }
  return pair;
}

/** Places from one side of the path to the other, with some room. */
function gridOver(values: readonly number[]): number[] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = ROOM * (high - low) || 1;
  const step = (high - low + 2 * room) / (GRID - 1);
  return Array.from({ length: GRID }, (_, i) => Number((low - room + i * step).toPrecision(4)));
}
