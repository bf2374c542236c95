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

/** Where the label of an edge is: so far to the right of the input. */
const LABEL = 96;

/** How wide a letter of a label is, and what is free on each side of the label. */
const LETTER = 7;
const FREE = 12;

/** The middle of the label of an edge. */
export function labelAt(input: Place, sum: Place): Place {
  return along(input, sum, LABEL / (sum[0] - input[0]));
}

/** Where an edge is open for its words, the longest of which has so many letters. */
export function opening(input: Place, sum: Place, letters: number): [begin: Place, end: Place] {
  const half = (letters * LETTER) / 2 + FREE;
  const at = (right: number): Place => along(input, sum, right / (sum[0] - input[0]));
  return [at(Math.max(LABEL - half, INPUT_RADIUS + 6)), at(LABEL + half)];
}

/** Of the circle of an input, and of those of the sum and the output. */
export const INPUT_RADIUS = 19;
export const RADIUS = 29;
