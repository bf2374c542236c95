import { identity, Matrix } from '@workshop/lib';
import type { Neuron } from '@workshop/lib';
import { ShapeError } from '@workshop/lib/checks';
import type { PlotData } from 'plotly.js';
import { coarse } from '../numbers';
import { requireExamples, requireNeuron } from '../require';
import type { Figure } from './figure';
import { outputsOf } from './outputs';
import { BLUE, GREY, ORANGE, UNDECIDED } from './colours';
import { axis, plot } from './theme';

const GRID = 21;
const FROM = -0.5;
const TO = 1.5;

const NEUTRAL = '#a8a8a8';

/** How far from UNDECIDED an output still is. */
const ABOUT = 0.01;

/**
 * What a neuron says to every pair of a first and a second input, as a map: orange is no, blue is
 * yes, and a line is where it cannot decide. The examples are marked on it.
 *
 * @param neuron with two inputs, or with three, of which the third is held at 1
 * @param inputs R x 2, or R x 3 with a last column of 1
 * @param targets R x 1: 1 for yes, 0 for no
 * @throws ShapeError when the shapes do not fit; TypeError when something is of the wrong kind
 */
export function boundaryFigure(neuron: Neuron, inputs: Matrix, targets: Matrix): Figure {
  requireNeuron(neuron, 'boundaryFigure: the neuron');
  const size = neuron.weights.rows;
  if (size !== 2 && size !== 3) {
    throw new ShapeError(`boundaryFigure: the neuron must have 2 or 3 inputs; it has ${size}`);
  }
  requireExamples(inputs, targets, size, 'boundaryFigure');
  const rows = inputs.toArray();
  const wanted = Array.from(targets.data, isYes);
  const weights = Array.from(neuron.weights.data);
  const answered = outputsOf(neuron.activation, inputs, weights).map(isYes);
  const at = Array.from({ length: GRID }, (_, i) => FROM + (i * (TO - FROM)) / (GRID - 1));
  const places = Matrix.from(at.flatMap((y) => at.map((x) => [x, y, 1].slice(0, size))));
  const outputs = outputsOf(neuron.activation, places, weights).map(coarse);
  const lines = countLines(outputsOf(identity, places, weights), outputs);
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
      marker: { size: 20, color, symbol, line: { color, width: 3 } },
      hovertemplate: `%{x} %{y}: ${name}<extra></extra>`,
    } as const;
  };
  const wrong = wanted.filter((yes, i) => answered[i] !== yes).length;
  return plot(
    'Where the neuron says yes, and where no',
    [
      area,
      ...(lines > 0 ? [border] : []),
      points('should be yes (1)', true, BLUE, 'circle'),
      points('should be no (0)', false, ORANGE, 'square-open'),
    ],
    {
      height: 460,
      xaxis: axis('first input', { range: [FROM, TO], tickvals: [0, 1] }),
      yaxis: axis('second input', { range: [FROM, TO], tickvals: [0, 1] }),
    },
    `A map of the answers over the first and the second input. ${whatIsSeen(lines, outputs)}; ` +
      `of ${rows.length} examples, ${wrong} ${wrong === 1 ? 'is' : 'are'} answered wrongly.`,
  );
}

function isYes(output: number | null): boolean {
  return output !== null && output >= UNDECIDED;
}

/**
 * How many lines part yes from no in the picture. The output depends on the weighted sum alone, and
 * all places with the same sum lie on a straight line: so there is one for each time that the
 * outputs, in the order of the sums, change from yes to no or back.
 */
function countLines(sums: readonly number[], outputs: readonly (number | null)[]): number {
  if (outputs.every(isUndecided)) return 0;
  const said = [...outputs.keys()]
    .filter((k) => outputs[k] !== null)
    .sort((a, b) => sums[a] - sums[b])
    .map((k) => isYes(outputs[k]));
  return said.filter((yes, k) => k > 0 && yes !== said[k - 1]).length;
}

function isUndecided(output: number | null): boolean {
  return output !== null && Math.abs(output - UNDECIDED) <= ABOUT;
}

function whatIsSeen(lines: number, outputs: readonly (number | null)[]): string {
  if (lines === 1) return 'A straight line parts yes from no';
  if (lines > 1) return `${lines} straight lines part yes from no`;
  if (outputs.every((output) => output === null)) return 'Nowhere is the output a finite number';
  if (outputs.every(isUndecided)) return 'Everywhere the neuron is undecided';
  return `Everywhere the neuron says ${outputs.some(isYes) ? 'yes' : 'no'}`;
}
