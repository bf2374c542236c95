import { Matrix } from '@workshop/lib';
import type { Activation, Network } from '@workshop/lib';
import { ShapeError } from '@workshop/lib/checks';
import type { PlotData } from 'plotly.js';
import { coarse, short } from '../../numbers';
import { requireExamples, requireNetwork } from '../../require';
import { areasOf } from './areas';
import { GREY, UNDECIDED } from '../colours';
import type { Figure } from '../figure';
import { examplesOf, FEW_SHADES, isYes, mapOf, spread } from './map';
import { exampleNames } from '../names';
import { outputsOf } from '../outputs';
import { axis, plot } from '../theme';

/** The map is plain, a straight line between two sides: few places tell it. */
const GRID = 11;

/** Places nearer than this, as a part of the picture, are one to the eye, and have one label. */
const SAME = 0.02;

/** Of places nearer than this the upper ones have their labels above, the others below. */
const NEAR = 0.12;

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
  const before = network.layers.at(-2)!.activation;
  const [x, y] = [0, 1].map((k) =>
    around(
      before,
      places.map((place) => place[k]),
    ),
  );
  const [across, up] = [x, y].map(([from, to]) => spread(from, to, GRID));
  const pairs = Matrix.from(up.flatMap((b) => across.map((a) => [a, b, 1])));
  const last = Array.from(weights.data);
  const outputs = outputsOf(activation, pairs, last).map(nearHalf);
  const rows = Matrix.from(places.map((place) => [...place, 1]));
  const answered = outputsOf(activation, rows, last).map(isYes);
  const wrong = wanted.filter((yes, i) => answered[i] !== yes).length;
  const { yes, no } = areasOf(outputs, GRID);
  const names = exampleNames(inputs);
  const put = names.map((name, i) => `${name} at (${places[i].map(short).join(', ')})`);
  return plot(
    'What the hidden neurons make of the examples',
    [
      ...mapOf(across, up, outputs, yes > 0 && no > 0, FEW_SHADES),
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

/** An output of the map: the nearer to undecided, the more digits, so that the line is straight. */
function nearHalf(output: number): number | null {
  const beside = coarse(output - UNDECIDED);
  return beside === null ? null : Number((UNDECIDED + beside).toPrecision(6));
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

/** Where an activation is as good as at its limits. */
const FAR = 1e6;

/**
 * A range with room around these outputs, and around the limits of the activation that gave them:
 * of tanh and the sigmoid always the same, so that places move and the axes do not.
 */
function around(activation: Activation, outputs: readonly number[]): [number, number] {
  const limits = [-FAR, FAR].map(activation).filter((y) => Math.abs(y) <= 1);
  const [low, high] = [Math.min(0, ...limits, ...outputs), Math.max(1, ...outputs)];
  const room = 0.25 * (high - low);
  return [low - room, high + room];
}

/** The names of the examples, each once, beside its place; where several are, all in one line. */
function labels(
  places: readonly number[][],
  names: readonly string[],
  ranges: readonly (readonly [number, number])[],
): Partial<PlotData> {
  const isWithin = (part: number, a: number, b: number): boolean =>
    ranges.every(([from, to], k) => Math.abs(places[a][k] - places[b][k]) <= part * (to - from));
  const [bottom, top] = ranges[1];
  const first = places.map((_, i) => places.findIndex((_place, k) => isWithin(SAME, i, k)));
  const alone = places.flatMap((_, i) => (first[i] === i ? [i] : []));
  const shown = alone.map((i) => {
    const heights = alone.filter((k) => isWithin(NEAR, i, k)).map((k) => places[k][1]);
    const isCrowded = heights.length > 1;
    const middle = isCrowded
      ? (Math.min(...heights) + Math.max(...heights)) / 2
      : (bottom + top) / 2;
    const isBelow = places[i][1] > middle !== isCrowded;
    return {
      x: places[i][0],
      y: places[i][1] + (isBelow ? -1 : 1) * AWAY * (top - bottom),
      text: names.filter((_name, k) => first[k] === i).join(' and '),
    };
  });
  return {
    type: 'scatter',
    mode: 'text',
    showlegend: false,
    x: shown.map(({ x }) => x),
    y: shown.map(({ y }) => y),
    text: shown.map(({ text }) => text),
    textfont: { size: 14, color: GREY },
    cliponaxis: false,
    hoverinfo: 'skip',
  };
}
