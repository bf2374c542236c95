import { Matrix } from '@workshop/lib';
import type { Network } from '@workshop/lib';
import { ShapeError } from '@workshop/lib/checks';
import type { PlotData } from 'plotly.js';
import { coarse, short } from '../../numbers';
import { requireExamples, requireNetwork } from '../../require';
import { areasOf } from './areas';
import { GREY } from '../colours';
import type { Figure } from '../figure';
import { examplesOf, isYes, mapOf, spread } from './map';
import { exampleNames } from '../names';
import { outputsOf } from '../outputs';
import { axis, plot } from '../theme';

/** The map is plain, a straight line between two sides: few places and shades tell it. */
const GRID = 11;
const SHADES = { start: 0.1, end: 0.9, size: 0.2 };

/** Places nearer than this, as a part of the picture, have one label together. */
const NEAR = 0.06;

/** How far above or below its place a label is. */
const AWAY = 0.13;

/**
 * What two hidden neurons make of the examples: a map over their two outputs. To the last neuron
 * these are its inputs, so in colours it shows what that answers to every pair of them, and the line
 * that parts yes from no is straight. Each example stands where the hidden neurons put it.
 *
 * @param network with one output, and two neurons in the layer before that
 * @param inputs the examples, one a row
 * @param targets R x 1: 1 for yes, 0 for no
 * @throws ShapeError when the shapes do not fit; TypeError or RangeError when something is of the
 *   wrong kind, or an output is beyond what a number can hold
 */
export function hiddenFigure(network: Network, inputs: Matrix, targets: Matrix): Figure {
  requireNetwork(network, 'hiddenFigure: the network');
  const { weights, activation } = network.layers.at(-1)!;
  if (network.layers.length < 2 || weights.rows !== 3 || weights.columns !== 1) {
    throw new ShapeError('hiddenFigure: the network must have 2 neurons before its 1 output');
  }
  requireExamples(inputs, targets, network.layers[0].weights.rows - 1, 'hiddenFigure');
  const places = hiddenOf(network, inputs);
  const wanted = Array.from(targets.data, isYes);
  const [x, y] = [0, 1].map((k) => around(places.map((place) => place[k])));
  const [across, up] = [x, y].map(([from, to]) => spread(from, to, GRID));
  const pairs = Matrix.from(up.flatMap((b) => across.map((a) => [a, b, 1])));
  const last = Array.from(weights.data);
  const outputs = outputsOf(activation, pairs, last).map(coarse);
  const rows = Matrix.from(places.map((place) => [...place, 1]));
  const answered = outputsOf(activation, rows, last).map(isYes);
  const wrong = wanted.filter((yes, i) => answered[i] !== yes).length;
  const { yes, no } = areasOf(outputs, GRID);
  const names = exampleNames(inputs);
  const put = names.map((name, i) => `${name} at (${places[i].map(short).join(', ')})`);
  return plot(
    'What the hidden neurons make of the examples',
    [
      ...mapOf(across, up, outputs, yes > 0 && no > 0, SHADES),
      ...examplesOf(places, wanted),
      labels(places, names, [x, y]),
    ],
    {
      xaxis: axis('h1, output of the first', { range: x }),
      yaxis: axis('h2, of the second', { range: y }),
    },
    `The examples where the two hidden neurons put them: ${put.join(', ')}; of ` +
      `${names.length} examples the last neuron answers ${wrong} wrongly.`,
  );
}

/** What the neurons before the last give for each example. */
function hiddenOf(network: Network, inputs: Matrix): number[][] {
  try {
    return network.outputs(inputs).at(-2)!.toArray();
  } catch (error) {
    // The error names the function that was called: here that is the figure.
    const { message, constructor } = error as Error;
    const Kind = constructor as new (text: string) => Error;
    throw new Kind(message.replace(/^\w+: /, 'hiddenFigure: '));
  }
}

/** A range with room around these numbers: for those of tanh or sigmoid always the same. */
function around(values: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [low, high] = [Math.min(least, least < 0 ? -1 : 0), Math.max(most, 1)];
  const room = 0.25 * (high - low);
  return [low - room, high + room];
}

/** The names of the examples, each once, beside its place; where several are, all in one line. */
function labels(
  places: readonly number[][],
  names: readonly string[],
  ranges: readonly (readonly [number, number])[],
): Partial<PlotData> {
  const isNear = (a: readonly number[], b: readonly number[]): boolean =>
    ranges.every(([from, to], k) => Math.abs(a[k] - b[k]) <= NEAR * (to - from));
  const [bottom, top] = ranges[1];
  const isHigh = (y: number): boolean => y > (bottom + top) / 2;
  const first = places.map((place) => places.findIndex((other) => isNear(other, place)));
  return {
    type: 'scatter',
    mode: 'text',
    showlegend: false,
    x: places.map(([x]) => x),
    y: places.map(([, y]) => y + (isHigh(y) ? -1 : 1) * AWAY * (top - bottom)),
    text: places.map((_, i) => names.filter((_name, k) => first[k] === i).join(' and ')),
    textfont: { size: 14, color: GREY },
    cliponaxis: false,
    hoverinfo: 'skip',
  };
}
