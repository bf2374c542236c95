import { identity, Matrix, Network } from '@workshop/lib';
import type { Neuron } from '@workshop/lib';
import { ShapeError } from '@workshop/lib/checks';
import { coarse } from '../../numbers';
import { requireExamples, requireNeuron } from '../../require';
import type { Figure } from '../figure';
import { networkMap } from './boundary-network';
import { endsOf, examplesOf, FROM, isYes, mapAxes, mapOf, namesOn, spread, TO } from './map';
import type { BoundaryOptions } from './boundary-options';
import { outputsOf } from '../outputs';
import { UNDECIDED } from '../colours';
import { plot } from '../theme';

const GRID = 21;

/** How far from UNDECIDED an output still is. */
const ABOUT = 0.01;

/**
 * What a neuron or a network says to every pair of a first and a second input, as a map: orange is
 * no, blue is yes, and a line is where it cannot decide. The examples are marked on it. Of a network
 * also the line of each hidden neuron of the first layer is there: where its weighted sum is 0.
 *
 * @param neuron with two inputs, or with three, of which the third is held at 1; or a network with
 *   two inputs and one output
 * @param inputs R x 2, or R x 3 with a last column of 1
 * @param targets R x 1: 1 for yes, 0 for no
 * @param options `{ inputNames }`: what the two inputs are called
 * @throws ShapeError when the shapes do not fit; TypeError when something is of the wrong kind
 */
export function boundaryFigure(
  neuron: Neuron | Network,
  inputs: Matrix,
  targets: Matrix,
  options: BoundaryOptions = {},
): Figure {
  if (neuron instanceof Network) return networkMap(neuron, inputs, targets, options);
  requireNeuron(neuron, 'boundaryFigure: the neuron');
  const size = neuron.weights.rows;
  if (size !== 2 && size !== 3) {
    throw new ShapeError(`boundaryFigure: the neuron must have 2 or 3 inputs; it has ${size}`);
  }
  requireExamples(inputs, targets, size, 'boundaryFigure');
  const { first, second, over } = namesOn('boundaryFigure', options, [2, size]);
  const rows = inputs.toArray();
  const wanted = Array.from(targets.data, isYes);
  const weights = Array.from(neuron.weights.data);
  const answered = outputsOf(neuron.activation, inputs, weights).map(isYes);
  const at = spread(FROM, TO, GRID);
  const places = Matrix.from(at.flatMap((y) => at.map((x) => [x, y, 1].slice(0, size))));
  const outputs = outputsOf(neuron.activation, places, weights).map(coarse);
  const lines = linesOf(outputsOf(identity, places, weights), outputs);
  const wrong = wanted.filter((yes, i) => answered[i] !== yes).length;
  return plot(
    'Where the neuron says yes, and where no',
    [...mapOf(at, at, outputs, lines.length > 0), ...examplesOf(rows, wanted)],
    mapAxes(first, second),
    `A map of the answers over ${over}. ` +
      (outputs.every(isUndecided)
        ? `Everywhere the neuron is undecided: all its answers are about ${UNDECIDED}.`
        : `${whatIsSeen(lines, outputs, sidesOf(neuron, lines))}; ` +
          `of ${rows.length} examples, ${wrong} ${wrong === 1 ? 'is' : 'are'} answered wrongly.`),
  );
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
    return endsOf(w1, w2, sum - bias).map((place) => place.join(', '));
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
