/**
 * What colours mean, the same in every figure. Blue and orange are signs and answers: positive or
 * yes, and negative or no. They are from the palette of Okabe and Ito, which the colour-blind can
 * tell apart; their contrast is 3 or more on white and on black. Slopes are red, and each weight has
 * a colour and marks of its own: these and the grey are for words too, with the highest contrast
 * that a colour can have on both, 4.3. Numbers with a sign are written in grey.
 */
import type { Dash } from 'plotly.js';

/** Positive, or yes. */
export const BLUE = '#2a8fd0';

/** Negative, or no. */
export const ORANGE = '#d27f00';

/** Text, axes, and whatever has no colour of its own, such as the loss or a function. */
export const GREY = '#797979';

/** A slope, and where it leads. */
export const RED = '#dd3e39';

/** Where an answer turns from no to yes. */
export const UNDECIDED = 0.5;

/** The colour of a number with a sign; 0 has none. */
export function signColour(value: number): string {
  return value > 0 ? BLUE : value < 0 ? ORANGE : GREY;
}

/** The colour of an answer; one that is undecided, or no number, has none. */
export function answerColour(answer: number): string {
  return signColour(answer - UNDECIDED);
}

/** The same colour, so thin that a text on it can be read. */
export function pale(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return `rgba(${red},${green},${blue},0.25)`;
}

const COLOURS = ['#008a65', '#c34f8f', '#8663dd', '#837c00', '#a46c4d', '#178593', '#5b853a'];
const DASHES: Dash[] = ['solid', 'dash', 'dot', 'dashdot', 'longdash', 'longdashdot'];
const SYMBOLS = ['circle', 'square', 'diamond', 'triangle-up', 'cross', 'star'];

/** How one of several equal things is told from the others, such as the weights. */
export interface Marks {
  color: string;
  dash: Dash;
  symbol: string;
}

/** The marks of the k-th weight, from 0. */
export function marksOf(k: number): Marks {
  const at = <T>(list: readonly T[]): T => list[k % list.length];
  return { color: at(COLOURS), dash: at(DASHES), symbol: at(SYMBOLS) };
}
