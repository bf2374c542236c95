import { Matrix } from '@workshop/lib';
import type { Network } from '@workshop/lib';
import { ShapeError } from '@workshop/lib/checks';
import type { PlotData } from 'plotly.js';
import { coarse } from '../../numbers';
import { requireExamples } from '../../require';
import { GREY, marksOf } from '../colours';
import { along } from '../diagrams/diagram';
import type { Figure } from '../figure';
import { areasOf, areasText } from './areas';
import { endsOf, examplesOf, FEW_SHADES, FROM, isYes, mapAxes, mapOf } from './map';
import { namesOn, spread, TO } from './map';
import type { BoundaryOptions } from './boundary-options';
import { answersOf } from '../diagrams/network-pass';
import { plot } from '../theme';

const GRID = 21;

/** Lines of more hidden neurons than these would hide the map. */
const MANY = 8;

/** The map of a network, with the lines of the hidden neurons of its first layer. */
export function networkMap(
  network: Network,
  inputs: Matrix,
  targets: Matrix,
  options: BoundaryOptions,
): Figure {
  const call = 'boundaryFigure';
  const [{ weights }] = network.layers;
  const [ins, outs] = [weights.rows - 1, network.layers.at(-1)!.weights.columns];
  if (ins !== 2 || outs !== 1) {
    const has = `${ins} and ${outs}`;
    throw new ShapeError(`${call}: the network must have 2 inputs and 1 output; it has ${has}`);
  }
  requireExamples(inputs, targets, ins, call);
  const { first, second, over } = namesOn(call, options, [2]);
  const at = spread(FROM, TO, GRID);
  const places = at.flatMap((y) => at.map((x) => [x, y]));
  const outputs = answersOf(network, places).map(coarse);
  const rows = inputs.toArray();
  const wanted = Array.from(targets.data, isYes);
  const answered = answersOf(network, rows).map(isYes);
  const wrong = wanted.filter((yes, i) => answered[i] !== yes).length;
  const areas = areasOf(outputs, GRID);
  const hidden = network.layers.length > 1 && weights.columns <= MANY ? weights.columns : 0;
  const [w1, w2, bias] = weights.toArray();
  const ends = Array.from({ length: hidden }, (_, j) => endsOf(w1[j], w2[j], -bias[j]));
  const passing = ends.map((line, j) => {
    const [from, to] = line.map((place) => place.join(', '));
    return line.length === 2 ? `h${j + 1} from (${from}) to (${to})` : `h${j + 1} not in sight`;
  });
  return plot(
    'Where the network says yes, and where no',
    [
      ...mapOf(at, at, outputs, areas.yes > 0 && areas.no > 0, FEW_SHADES),
      ...ends.map(lineOf),
      ...examplesOf(rows, wanted),
    ],
    mapAxes(first, second),
    `A map of the answers over ${over}. ${areasText(areas)}` +
      (hidden > 0 ? `; where the sums of the hidden neurons are 0: ${passing.join(', ')}` : '') +
      `; of ${rows.length} examples, ${wrong} ${wrong === 1 ? 'is' : 'are'} answered wrongly.`,
  );
}

/** The line of a hidden neuron, with its name near the end that is further up. */
function lineOf(ends: readonly [number, number][], j: number): Partial<PlotData> {
  const { color, dash } = marksOf(j);
  const line = ends.length === 2 ? ends.toSorted(([, a], [, b]) => a - b) : [];
  const places = line.length === 2 ? [line[0], along(line[0], line[1], 0.85), line[1]] : [];
  const isRising = line.length === 2 && line[1][0] > line[0][0];
  return {
    type: 'scatter',
    mode: 'text+lines',
    name: `h${j + 1}`,
    showlegend: false,
    x: places.map(([x]) => x),
    y: places.map(([, y]) => y),
    text: places.map((_, i) => (i === 1 ? `h${j + 1}` : '')),
    textposition: `bottom ${isRising ? 'right' : 'left'}`,
    textfont: { size: 14, color: GREY },
    line: { color, dash, width: 2 },
    hoverinfo: 'skip',
  };
}
