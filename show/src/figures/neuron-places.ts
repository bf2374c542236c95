/** Where the parts of a drawn neuron are, from left to right, and how large. */
import { along } from './diagram';
import type { Place } from './diagram';

export const INPUT = 28;
const SUM = 290;
export const CURVE = 378;
export const OUTPUT = 466;

/** Where the sum is; further right where nothing comes after it. */
export function sumAt(isLast: boolean): number {
  return isLast ? 430 : SUM;
}

/** Where an edge is open for its label: so far to the right of the input. */
const OPEN = [52, 140] as const;

/** The places at which the opening of an edge begins and ends, and the middle of it. */
export function opening(input: Place, sum: Place): [begin: Place, end: Place, middle: Place] {
  const [begin, end] = OPEN.map((right) => right / (sum[0] - input[0]));
  const at = (part: number): Place => along(input, sum, part);
  return [at(begin), at(end), at((begin + end) / 2)];
}

/** Of the circle of an input, and of those of the sum and the output. */
export const INPUT_RADIUS = 19;
export const RADIUS = 29;
