import type { Activation } from '@workshop/lib';
import { answerColour, GREY, marksOf } from '../colours';
import { along, arrow, circle, diagram, frame, lines, SMALL, words } from './diagram';
import type { Drawing, Place } from './diagram';
import type { Figure } from '../figure';
import { FRAME, miniature } from './miniature';
import { compact, shortened, weightName } from '../names';
import {
  CURVE,
  INPUT,
  INPUT_RADIUS,
  labelAt,
  opening,
  OUTPUT,
  RADIUS,
  sumAt,
} from './neuron-places';
import { BELOW, flowText, wayBackParts } from './neuron-way-back';
import type { Pass, Way } from './pass';

/** How far one input is from the next: further where a second row of words is under each edge. */
function spacing(count: number, hasBack: boolean): number {
  return !hasBack || count > 5 ? 60 : count <= 3 ? 70 : 64;
}

/** A neuron with its values; with the way back where there is one. */
export function drawNeuron(
  pass: Pass,
  names: readonly string[],
  activation: Activation | undefined,
  back: Way | undefined,
  description: string,
): Figure {
  const count = names.length;
  const apart = spacing(count, back !== undefined);
  const half = (apart * (count - 1)) / 2;
  const above = Math.max(half + INPUT_RADIUS, RADIUS) + 20;
  const below = Math.max(half + INPUT_RADIUS + 3, back ? BELOW : RADIUS + 6);
  const inputs = names.map((_, k): Place => [INPUT, below + half - k * apart]);
  const sum: Place = [sumAt(!activation), below];
  const parts = [
    inputParts(pass, names, inputs, sum, back),
    ...(activation ? [outputParts(pass, activation, sum)] : []),
    ...(back ? [wayBackParts(pass, back, inputs, sum, activation !== undefined)] : []),
  ];
  return diagram(
    'The neuron',
    above + below,
    {
      traces: parts.flatMap(({ traces }) => traces),
      shapes: parts.flatMap(({ shapes }) => shapes),
      words: parts.flatMap((part) => part.words),
    },
    description,
  );
}

/** The inputs, the weights on their edges, and the sum. */
function inputParts(
  { weights, inputs, z }: Pass,
  names: readonly string[],
  places: readonly Place[],
  sum: Place,
  back: Way | undefined,
): Drawing {
  const label = (k: number): string => `${weightName(k)} = ${compact(weights[k])}`;
  const letters = (k: number): number =>
    Math.max(label(k).length, back ? flowText(back.adjustments[k]).length : 0);
  const nameOf = (place: Place, k: number) => {
    const beside = { side: 'right' } as const;
    return words(shortened(names[k]), [2, place[1] + INPUT_RADIUS + 9], GREY, beside);
  };
  const labelOf = (place: Place, k: number) =>
    words(label(k), labelAt(place, sum), marksOf(k).color, SMALL);
  return {
    traces: places.map((place, k) => edge(place, sum, weights[k], k, letters(k))),
    shapes: [
      ...places.map((place) => circle(place, INPUT_RADIUS, GREY)),
      circle(sum, RADIUS, GREY),
    ],
    words: [
      ...places.map((place, k) => words(compact(inputs[k]), place)),
      ...places.map(nameOf),
      ...places.map(labelOf),
      words(compact(z), sum),
      words('sum z', [sum[0], sum[1] + RADIUS + 11]),
    ],
  };
}

/** An edge with the marks of its weight, the wider the larger that is, around its label. */
function edge(
  from: Place,
  to: Place,
  weight: number,
  k: number,
  letters: number,
): Drawing['traces'][number] {
  const { color, dash } = marksOf(k);
  const size = Math.abs(weight);
  const width = Number((1 + (7 * size) / (size + 4)).toFixed(2));
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const start = along(from, to, INPUT_RADIUS / length);
  const stop = along(from, to, 1 - RADIUS / length);
  const [begin, end] = opening(from, to, letters);
  const places = [start, begin, null, end, stop];
  return lines(places, { color, dash, width });
}

/** The activation, and the output that it makes of the sum. */
function outputParts({ z, y }: Pass, activation: Activation, [right, middle]: Place): Drawing {
  const output: Place = [OUTPUT, middle];
  const above = middle + RADIUS + 11;
  const half = FRAME[0] / 2;
  return {
    traces: [
      ...miniature(activation, z, [CURVE, middle]),
      arrow([right + RADIUS + 1, middle], [CURVE - half - 1, middle]),
      arrow([CURVE + half + 1, middle], [OUTPUT - RADIUS - 1, middle]),
    ],
    shapes: [frame([CURVE, middle], ...FRAME), circle(output, RADIUS, answerColour(y))],
    words: [
      words(compact(y), output),
      words(shortened(activation.name), [CURVE, above]),
      words('output y', [OUTPUT, above]),
    ],
  };
}
