import type { Matrix } from '@workshop/lib';
import type { Neuron } from '@workshop/lib';
import type { Figure } from './figure';
import { requireExamples, requireNeuron } from './require';
import { axis, BLUE, coarse, GREY, layout, ORANGE } from './theme';

const GRID = 21;
const FROM = -0.5;
const TO = 1.5;

const NEUTRAL = '#a8a8a8';

/** The output that is neither yes nor no. */
const UNDECIDED = 0.5;

/** Outputs that differ by less than this over the whole picture have no boundary. */
const FLAT = 0.01;

/**
 * What a neuron says to every pair of a first and a second input, as a map: orange is no, blue is
 * yes, and the line between them is where it cannot decide. The examples are marked on it.
 *
 * @param neuron with two inputs, or with three, of which the third is held at 1
 * @param inputs R x 2, or R x 3 with a last column of 1
 * @param targets R x 1: 1 for yes, 0 for no
 * @throws TypeError or RangeError when they do not belong together
 */
export function boundaryFigure(neuron: Neuron<any>, inputs: Matrix, targets: Matrix): Figure {
  requireNeuron(neuron, 'boundaryFigure: the neuron');
  const size = neuron.weights.rows;
  if (size !== 2 && size !== 3) {
    throw new RangeError(`boundaryFigure: the neuron must have 2 or 3 inputs; it has ${size}`);
  }
  requireExamples(inputs, targets, size, 'boundaryFigure');
  const rows = inputs.toArray();
  const wanted = targets.toArray().flat();
  const at = Array.from({ length: GRID }, (_, i) => FROM + (i * (TO - FROM)) / (GRID - 1));
  const outputs = at.map((y) => at.map((x) => neuron.forward([x, y, 1].slice(0, size))));
  const all = outputs.flat();
  const hasBoundary = Math.max(...all) - Math.min(...all) > FLAT;
  const map = {
    type: 'contour',
    x: at,
    y: at,
    showscale: false,
    hoverinfo: 'skip',
    showlegend: false,
  };
  const points = (
    name: string,
    yes: boolean,
    color: string,
    symbol: string,
  ): Record<string, any> => {
    const members = rows.filter((_, i) => wanted[i] >= UNDECIDED === yes);
    return {
      type: 'scatter',
      mode: 'markers',
      name,
      x: members.map(([x]) => x),
      y: members.map(([, y]) => y),
      marker: { size: 20, color, symbol, line: { color, width: 3 } },
      hovertemplate: `%{x} %{y}: ${name}<extra></extra>`,
    };
  };
  const z = outputs.map((row) => row.map(coarse));
  const wrong = rows.filter(
    (row, i) => neuron.forward(row) >= UNDECIDED !== wanted[i] >= UNDECIDED,
  ).length;
  return {
    data: [
      {
        ...map,
        z,
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
      },
      ...(hasBoundary
        ? [
            {
              ...map,
              z,
              contours: { coloring: 'none', start: UNDECIDED, end: UNDECIDED, size: 1 },
              line: { color: GREY, width: 3 },
            },
          ]
        : []),
      points('should be yes (1)', true, BLUE, 'circle'),
      points('should be no (0)', false, ORANGE, 'square-open'),
    ],
    layout: layout('Where the neuron says yes, and where no', {
      height: 460,
      xaxis: axis('first input', { range: [FROM, TO], tickvals: [0, 1] }),
      yaxis: axis('second input', { range: [FROM, TO], tickvals: [0, 1] }),
    }),
    description:
      `A map of the answers over the first and the second input. ` +
      (hasBoundary
        ? 'A straight line parts yes from no; '
        : `Everywhere the answer is about ${coarse(all[0])}; `) +
      `of ${rows.length} examples, ${wrong} ${wrong === 1 ? 'is' : 'are'} on the wrong side.`,
  };
}
