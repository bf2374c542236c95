import { identity, Matrix } from '@workshop/lib';
import type { Neuron } from '@workshop/lib';
import { got, ShapeError } from '@workshop/lib/checks';
import type { PlotData } from 'plotly.js';
import { coarse } from '../numbers';
import { requireExamples, requireNeuron } from '../require';
import type { Figure } from './figure';
import { checkedNames, literal } from './names';
import { outputsOf } from './outputs';
import { BLUE, GREY, ORANGE, UNDECIDED } from './colours';
import { axis, plot } from './theme';

const GRID = 21;
const FROM = -0.5;
const TO = 1.5;

const NEUTRAL = '#a8a8a8';

/** How far from UNDECIDED an output still is. */
const ABOUT = 0.01;

/** What more is known of a map. */
export interface BoundaryOptions {
  /** What the inputs are called: two names, or one for each input. */
  inputNames?: readonly string[];
}

/**
 * What a neuron says to every pair of a first and a second input, as a map: orange is no, blue is
 * yes, and a line is where it cannot decide. The examples are marked on it.
 *
 * @param neuron with two inputs, or with three, of which the third is held at 1
 * @param inputs R x 2, or R x 3 with a last column of 1
 * @param targets R x 1: 1 for yes, 0 for no
 * @param options `{ inputNames }`: what the two inputs are called
 * @throws ShapeError when the shapes do not fit; TypeError when something is of the wrong kind
 */
export function boundaryFigure(
  neuron: Neuron,
  inputs: Matrix,
  targets: Matrix,
  options: BoundaryOptions = {},
): Figure {
  requireNeuron(neuron, 'boundaryFigure: the neuron');
  const size = neuron.weights.rows;
  if (size !== 2 && size !== 3) {
    throw new ShapeError(`boundaryFigure: the neuron must have 2 or 3 inputs; it has ${size}`);
  }
  requireExamples(inputs, targets, size, 'boundaryFigure');
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`boundaryFigure: the options must be { inputNames }; ${got(options)}`);
  }
  const plain = ['first input', 'second input'];
  const [first, second] = checkedNames('boundaryFigure', options.inputNames, [2, size], plain);
  const over = options.inputNames ? `${first} and ${second}` : 'the first and the second input';
  const rows = inputs.toArray();
  const wanted = Array.from(targets.data, isYes);
  const weights = Array.from(neuron.weights.data);
  const answered = outputsOf(neuron.activation, inputs, weights).map(isYes);
  const at = Array.from({ length: GRID }, (_, i) => FROM + (i * (TO - FROM)) / (GRID - 1));
  const places = Matrix.from(at.flatMap((y) => at.map((x) => [x, y, 1].slice(0, size))));
  const outputs = outputsOf(neuron.activation, places, weights).map(coarse);
  const lines = linesOf(outputsOf(identity, places, weights), outputs);
  const map: Partial<PlotData> = {
    type: 'contour',
    x: at,
    y: at,
    z: at.map((_, i) => outputs.slice(i * GRID, (i + 1) * GRID)),
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
    contours: { coloring: 'fill', start: 0.05, end: 0.95, size: 0.1 },
  };
  const border: Partial<PlotData> = {
    ...map,
    visible: lines.length > 0,
    contours: { coloring: 'none', start: UNDECIDED, end: UNDECIDED, size: 1 },
    line: { color: GREY, width: 3 },
  };
  const points = (name: string, yes: boolean, color: string, symbol: string) => {
    const members = rows.filter((_, i) => wanted[i] === yes);
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
  const wrong = wanted.filter((yes, i) => answered[i] !== yes).length;
  return plot(
    'Where the neuron says yes, and where no',
    [
      area,
      border,
      points('should be yes (1)', true, BLUE, 'circle'),
      points('should be no (0)', false, ORANGE, 'square-open'),
    ],
    {
      xaxis: axis(literal(first), { range: [FROM, TO], tickvals: [0, 1] }),
      yaxis: axis(literal(second), { range: [FROM, TO], tickvals: [0, 1] }),
    },
    `A map of the answers over ${over}. ` +
      (outputs.every(isUndecided)
        ? `Everywhere the neuron is undecided: all its answers are about ${UNDECIDED}.`
        : `${whatIsSeen(lines, outputs, sidesOf(neuron, lines))}; ` +
          `of ${rows.length} examples, ${wrong} ${wrong === 1 ? 'is' : 'are'} answered wrongly.`),
  );
}

function isYes(output: number | null): boolean {
  return output !== null && output >= UNDECIDED;
}

/** A line that parts yes from no: the weighted sums beside it, and whether the larger one is yes. */
interface Line {
  between: readonly [number, number];
  isYesAbove: boolean;
}

/**
 * The lines that part yes from no in the picture. The output depends on the weighted sum alone, and
 * all places with the same sum lie on a straight line: so there is one for each time that the
 * outputs, in the order of the sums, change from yes to no or back.
 */
function linesOf(sums: readonly number[], outputs: readonly (number | null)[]): Line[] {
  if (outputs.every(isUndecided)) return [];
  const order = [...outputs.keys()]
    .filter((k) => outputs[k] !== null)
    .sort((a, b) => sums[a] - sums[b]);
  return order.flatMap((k, i) => {
    const before = order[i - 1];
    if (i === 0 || isYes(outputs[k]) === isYes(outputs[before])) return [];
    return { between: [sums[before], sums[k]], isYesAbove: isYes(outputs[k]) };
  });
}

function isUndecided(output: number | null): boolean {
  return output !== null && Math.abs(output - UNDECIDED) <= ABOUT;
}

function whatIsSeen(
  lines: readonly Line[],
  outputs: readonly (number | null)[],
  sides: string,
): string {
  if (lines.length === 1) return `A straight line parts yes from no${sides}`;
  if (lines.length > 1) return `${lines.length} straight lines part yes from no${sides}`;
  if (outputs.every((output) => output === null)) return 'Nowhere is the output a finite number';
  return `Everywhere the neuron says ${outputs.some(isYes) ? 'yes' : 'no'}`;
}

/** Where one line or two pass through the picture, and on which side of them is yes. */
function sidesOf({ weights, activation }: Neuron, lines: readonly Line[]): string {
  if (lines.length === 0 || lines.length > 2) return '';
  const [w1, w2, bias = 0] = weights.data;
  const ends = lines.map(({ between, isYesAbove }) => {
    const sum = crossing((z) => isYes(coarse(activation(z))) === isYesAbove, between);
    return endsOf(w1, w2, sum - bias);
  });
  if (ends.some(({ length }) => length !== 2)) return '';
  const passing = ends.map(([from, to]) => `from (${from}) to (${to})`).join(', and ');
  const [{ isYesAbove }] = lines;
  if (lines.length === 2) return `, ${passing}; yes is ${isYesAbove ? 'between' : 'outside'} them`;
  const [right, up] = isYesAbove ? [w1, w2] : [-w1, -w2];
  const side =
    Math.abs(right) >= Math.abs(up)
      ? `to the ${right > 0 ? 'right' : 'left'} of`
      : up > 0
        ? 'above'
        : 'below';
  return `, ${passing}; yes is ${side} it`;
}

const HALVINGS = 40;

/** Where between two sums something comes to be true. */
function crossing(
  isReached: (z: number) => boolean,
  [from, to]: readonly [number, number],
): number {
  let [before, after] = [from, to];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (before + after) / 2;
    if (isReached(middle)) after = middle;
    else before = middle;
  }
  return (before + after) / 2;
}

/** Where the line w1 x + w2 y = sum meets the edges of the picture: its two ends, as words. */
function endsOf(w1: number, w2: number, sum: number): string[] {
  const shown = (x: number, y: number): string[] => {
    const [a, b] = [x, y].map((value) => Number(value.toFixed(2)) + 0); // + 0: never -0
    return [a, b].every((value) => value >= FROM && value <= TO) ? [`${a}, ${b}`] : [];
  };
  const met = [FROM, TO].flatMap((edge) => [
    ...shown((sum - w2 * edge) / w1, edge),
    ...shown(edge, (sum - w1 * edge) / w2),
  ]);
  return [...new Set(met)];
}
