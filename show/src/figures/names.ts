/** What weights, examples and activations are called in a plot. */
import type { Matrix } from '@workshop/lib';
import { short } from '../numbers';

/** The name of a weight: w1, w2, ... */
export function weightName(index: number): string {
  return `w${index + 1}`;
}

/** The inputs of each example: '0 0 1'. */
export function exampleNames(inputs: Matrix): string[] {
  return inputs.toArray().map((row) => row.map(short).join(' '));
}

/** Characters that mean something to Plotly: it reads some HTML, and LaTeX between dollars. */
const SPECIAL: { [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  $: '&#36;',
};

/**
 * A name that somebody typed as Plotly shows it literally. Characters that an SVG must not hold,
 * such as line breaks and halves of pairs, become spaces.
 */
export function literal(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
    .replace(/[&<>$]/g, (character) => SPECIAL[character]);
}

/** How long a name may be where there is little room. */
const LONGEST = 14;

/** A name where there is little room, literally. */
export function shortened(name: string): string {
  const letters = [...name];
  return literal(letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : name);
}

/** A number where there is little room: 7 characters at most, but for very large and small ones. */
export function compact(value: number): string {
  const text = short(value);
  return text.length > 7 ? String(Number(value.toPrecision(2))) : text;
}
