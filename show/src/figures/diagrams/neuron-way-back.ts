import { GREY, RED, signColour } from '../colours';
import { along, arrow, SMALL, words } from './diagram';
import type { Drawing, Place } from './diagram';
import { compact } from '../names';
import { CURVE, labelAt, OUTPUT, RADIUS } from './neuron-places';
import type { Pass, Way } from './pass';

/** How far below the middle of the neuron the rows of the way back are. */
const ROWS = [44, 64, 82] as const;
const ARROW = 97;

/** How much room it takes below the middle. */
export const BELOW = 106;

/** Error, slope and delta, from right to left, and beside each edge what comes to its weight. */
export function wayBackParts(
  pass: Pass,
  way: Way,
  inputs: readonly Place[],
  sum: Place,
  hasOutput: boolean,
): Drawing {
  const flows = inputs.map((place, k) => flow(place, sum, way.adjustments[k]));
  const y = sum[1] - ARROW;
  const back = arrow([OUTPUT + RADIUS, y], [sum[0] - RADIUS, y], signColour(way.delta));
  return {
    traces: [...flows.map((each) => each.trace), ...(hasOutput ? [back] : [])],
    shapes: [],
    words: [...flows.map((each) => each.word), ...rows(pass, way, sum, hasOutput)],
  };
}

/** What stands below the neuron. Without an output of its own the sum is the output. */
function rows(
  { slope }: Pass,
  { target, error, delta }: Way,
  sum: Place,
  hasOutput: boolean,
): Drawing['words'] {
  const below = (x: number, row: number, text: string, color: string = GREY) =>
    words(text, [x, sum[1] - ROWS[row]], color);
  const first = below(hasOutput ? OUTPUT : sum[0], 0, `target ${compact(target)}`);
  if (!hasOutput) {
    const same = (name: string, row: number) => below(sum[0], row, `${name} ${signed(error)}`);
    return [first, same('error', 1), same('delta', 2)];
  }
  return [
    first,
    below(OUTPUT, 1, 'error'),
    below(OUTPUT, 2, signed(error)),
    below((CURVE + OUTPUT) / 2, 2, '×'),
    below(CURVE, 1, 'slope', RED),
    below(CURVE, 2, compact(slope), RED),
    below((sum[0] + CURVE) / 2, 2, '='),
    below(sum[0], 1, 'delta'),
    below(sum[0], 2, signed(delta)),
  ];
}

/** What flows back along an edge: an arrow under it, and its number under the weight's. */
function flow(input: Place, sum: Place, adjustment: number) {
  const color = signColour(adjustment);
  const under = ([x, y]: Place, down: number): Place => [x, y - down];
  return {
    trace: arrow(under(along(input, sum, 0.86), 9), under(along(input, sum, 0.56), 9), color),
    word: words(flowText(adjustment), under(labelAt(input, sum), 16), GREY, SMALL),
  };
}

/** What is written under an edge. */
export function flowText(adjustment: number): string {
  return `◂ ${signed(adjustment)}`;
}

/** A number with its sign, also where that is a plus. */
export function signed(value: number): string {
  return value > 0 ? `+${compact(value)}` : compact(value);
}
