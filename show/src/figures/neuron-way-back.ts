import type { Annotations } from 'plotly.js';
import { GREY, signColour } from './colours';
import { along, arrow, SMALL, words } from './diagram';
import type { Place } from './diagram';
import { compact } from './names';
import { CURVE, opening, OUTPUT, RADIUS } from './neuron-places';
import type { Pass, Way } from './pass';

/** How far below the middle of the neuron the rows of the way back are. */
const ROWS = [44, 64, 82] as const;
const ARROW = 97;

/** How much room it takes below the middle. */
export const BELOW = 106;

/** Error, slope and delta, from right to left, and beside each edge what comes to its weight. */
export function wayBackWords(
  { slope }: Pass,
  { target, error, delta, adjustments }: Way,
  inputs: readonly Place[],
  sum: Place,
  hasOutput: boolean,
): Partial<Annotations>[] {
  const below = (x: number, row: number, text: string, color: string = GREY) =>
    words(text, [x, sum[1] - ROWS[row]], color);
  const back = inputs.flatMap((place, k) => flow(place, sum, adjustments[k]));
  const first = below(hasOutput ? OUTPUT : sum[0], 0, `target ${compact(target)}`);
  if (!hasOutput) {
    const same = `error and delta ${signed(error)}`;
    return [...back, first, below(sum[0], 1, same, signColour(error))];
  }
  const y = sum[1] - ARROW;
  return [
    ...back,
    first,
    below(OUTPUT, 1, 'error', signColour(error)),
    below(OUTPUT, 2, signed(error), signColour(error)),
    below((CURVE + OUTPUT) / 2, 2, '×'),
    below(CURVE, 1, 'slope'),
    below(CURVE, 2, compact(slope)),
    below((sum[0] + CURVE) / 2, 2, '='),
    below(sum[0], 1, 'delta', signColour(delta)),
    below(sum[0], 2, signed(delta), signColour(delta)),
    arrow([OUTPUT + RADIUS, y], [sum[0] - RADIUS, y], signColour(delta)),
  ];
}

/** What flows back along an edge: an arrow under it, and its number under the weight's. */
function flow(input: Place, sum: Place, adjustment: number): Partial<Annotations>[] {
  const color = signColour(adjustment);
  const [, end, middle] = opening(input, sum);
  const under = ([x, y]: Place, down: number): Place => [x, y - down];
  return [
    words(`◂ ${signed(adjustment)}`, under(middle, 16), color, SMALL),
    arrow(under(along(input, sum, 0.86), 9), under(end, 9), color),
  ];
}

/** A number with its sign, also where that is a plus. */
function signed(value: number): string {
  return value > 0 ? `+${compact(value)}` : compact(value);
}
