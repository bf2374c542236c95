/** What weights, examples and activations are called in a plot. */
import type { Matrix } from '@workshop/lib';
import { got } from '@workshop/lib/checks';
import { short } from '../numbers';

/** The name of a weight: w1, w2, ... */
export function weightName(index: number): string {
  return `w${index + 1}`;
}

/** The inputs of each example: '0 0 1'. */
export function exampleNames(inputs: Matrix): string[] {
  return inputs.toArray().map((row) => row.map(short).join(' '));
}

/** The same where there is little room: '001', if each input is one digit. */
export function tightNames(inputs: Matrix): string[] {
  const names = exampleNames(inputs);
  const areDigits = names.every((name) => /^\d( \d)*$/.test(name));
  return areDigits ? names.map((name) => name.replaceAll(' ', '')) : names;
}

/** Names of inputs that somebody typed, as many as one of `counts` says; these when left out. */
export function checkedNames(
  call: string,
  names: unknown,
  counts: readonly number[],
  otherwise: readonly string[],
): readonly string[] {
  if (names === undefined) return otherwise;
  const isList = Array.isArray(names) && counts.includes(names.length);
  if (isList && Array.from(names).every((name) => typeof name === 'string')) return names;
  throw new TypeError(`${call}: inputNames must be a list of ${counts[0]} strings; ${got(names)}`);
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

/** How small a number may be to be written in decimals where there is little room, and how large. */
const SMALLEST = 5e-4;
const LARGEST = 99_999;

/**
 * A number where there is little room: four digits that count and four decimals at most, the same
 * for both signs; a tiny or huge one as a power of 10, '9.1e-5' or '6e+149'.
 */
export function compact(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value) || value === 0) return short(value);
  if (size < SMALLEST || size > LARGEST) {
    const isLong = size < 1e-9 || size >= 1e10;
    return value.toExponential(isLong ? 0 : 1).replace('.0e', 'e');
  }
  return size < 1 ? String(Number(value.toFixed(4))) : short(value);
}
