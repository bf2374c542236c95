import { quote } from '@workshop/lib/checks';
import { Matrix } from '@workshop/lib';
import { short } from '../numbers';

/** What an exercise can ask for. */
export type Answer = number | string | boolean | Matrix | readonly (number | string | boolean)[];

type Entry = number | string | boolean;

/** What the comparison of an answer with the right one gave. */
export interface Comparison {
  right: boolean;
  /** Sentences that say what is right, and what is not yet and by how much. */
  says: string;
}

/** An answer as a list of entries, each with its place. */
interface Entries {
  shape: string;
  values: readonly Entry[];
  place: (index: number) => string;
}

/**
 * Compares an answer with the right one, entry by entry.
 *
 * @param tolerance how far a number may be off
 */
export function compare(mine: unknown, right: Answer, tolerance: number): Comparison {
  const [a, b] = [entriesOf(mine), entriesOf(right)];
  if (b === undefined) throw new TypeError(`check: it cannot compare with ${quote(right)}`);
  if (a === undefined || a.shape.replace(/\d+/g, '') !== b.shape.replace(/\d+/g, '')) {
    return wrong(
      `It should be ${b.shape}; it is ${a?.shape ?? quote(mine)}.${hintFor(mine, right)}`,
    );
  }
  if (a.shape !== b.shape) return wrong(`It should be ${b.shape}; it is ${a.shape}.`);
  const off = a.values.map((value, i) => difference(value, b.values[i]));
  const first = off.findIndex((distance) => !(distance <= tolerance));
  const largest = Math.max(...off);
  if (first < 0) return { right: true, says: praise(off.length, largest) };
  const one = off.length === 1;
  const sentences = [
    one ? '' : `It is ${b.shape}, as it should be.`,
    one ? '' : `The first entry that differs is ${b.place(first)}.`,
    `It is ${shown(a.values[first])}, and should be ${shown(b.values[first])}.`,
    largest === Infinity
      ? ''
      : `${one ? 'It is off by' : 'The largest difference is'} ${short(largest)}.`,
  ];
  return wrong(sentences.filter(Boolean).join(' '));
}

function praise(count: number, largest: number): string {
  const all = count === 1 ? 'It is' : count === 2 ? 'Both entries are' : `All ${count} entries are`;
  if (largest === 0) return `${all} exact.`;
  return `${all} off by ${short(largest)}${count === 1 ? '' : ' at most'}, which is near enough.`;
}

function wrong(says: string): Comparison {
  return { right: false, says };
}

function entriesOf(value: unknown): Entries | undefined {
  if (isEntry(value)) {
    const shape = { number: 'a number', string: 'a string', boolean: 'true or false' }[
      typeof value as 'number'
    ];
    return { shape, values: [value], place: () => '' };
  }
  if (value instanceof Matrix) {
    const { rows, columns } = value;
    return {
      shape: `a matrix ${rows} x ${columns}`,
      values: value.toArray().flat(),
      place: (i) =>
        `in row ${Math.floor(i / columns) + 1}${columns > 1 ? `, column ${(i % columns) + 1}` : ''}`,
    };
  }
  if (Array.isArray(value) && value.length > 0 && value.every(isEntry)) {
    return { shape: `a list of ${value.length}`, values: value, place: (i) => `number ${i + 1}` };
  }
  return undefined;
}

function isEntry(value: unknown): value is Entry {
  return ['number', 'string', 'boolean'].includes(typeof value);
}

/** How far apart two entries are; infinitely far when one is no finite number. */
function difference(mine: Entry, right: Entry): number {
  if (mine === right) return 0;
  if (typeof mine !== 'number' || typeof right !== 'number') return Infinity;
  return Number.isFinite(mine) ? Math.abs(mine - right) : Infinity;
}

function shown(value: Entry): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(6))) : quote(value);
}

/** What is often meant by an answer of the wrong kind. */
function hintFor(mine: unknown, right: Answer): string {
  if (typeof mine === 'string' && typeof right === 'number') return ' Write it without quotes.';
  if (Array.isArray(mine) && right instanceof Matrix)
    return ' Matrix.from or Matrix.column makes a matrix of it.';
  if ([mine].flat().includes(undefined)) return ' Does your function say return?';
  return '';
}
