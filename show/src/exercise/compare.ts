import { quote } from '@workshop/lib/checks';
import { Matrix } from '@workshop/lib';
import { direction } from './direction';
import type { Answer, CheckOptions } from './options';
import { capital, counted, placed } from './words';

type Entry = number | string | boolean;

/** What the comparison of an answer with the right one gave. */
export interface Comparison {
  /** 'wrong' is an answer of the right kind and shape. */
  is: 'right' | 'wrong' | 'of another kind';
  /** Sentences that say what is not right yet. They never hold the right answer. */
  says: string;
}

/** An answer as a list of entries, each with its place. */
interface Entries {
  kind: string;
  shape: string;
  values: readonly Entry[];
  place: (index: number) => string;
}

const KINDS = { number: 'a number', string: 'a text', boolean: 'true or false' };

/**
 * Compares an answer with the right one, entry by entry.
 *
 * @param options those of the check
 */
export function compare(
  mine: unknown,
  right: Answer,
  { tolerance = 1e-9, of }: CheckOptions,
): Comparison {
  const [a, b] = [entriesOf(mine), entriesOf(right)];
  if (b === undefined) throw new TypeError(`check: it cannot compare with ${quote(right)}`);
  if (a?.shape !== b.shape) {
    const given = a?.kind === b.kind ? a.shape : (a?.kind ?? kindOf(mine));
    const says = `${capital(b.shape)} is needed; this is ${given}.${adviceFor(mine, right)}`;
    return { is: 'of another kind', says };
  }
  const isRight = a.values.map((value, i) => equals(value, b.values[i], tolerance));
  const first = isRight.indexOf(false);
  if (first < 0) return { is: 'right', says: '' };
  const off = offBy(a.values[first], b.values[first]);
  if (b.shape === b.kind) {
    return { is: 'wrong', says: `${capital(of ?? 'your answer')} ${off ?? 'is not right'}.` };
  }
  if (isRight.length === 1) {
    return { is: 'wrong', says: `The only entry ${off ?? 'is not right'}.` };
  }
  const where = off ? ` ${capital(b.place(first))} ${off}.` : '';
  return { is: 'wrong', says: `${rightOf(isRight, of)}${where}` };
}

/** 'Two of your four outputs are right.' */
function rightOf(isRight: readonly boolean[], of: string | undefined): string {
  const all = isRight.length;
  const count = isRight.filter(Boolean).length;
  const some = count > 0 ? counted(count) : all === 2 ? 'neither' : 'none';
  // 'your outputs', but not 'your list'
  const [, whose, things] = /^(the|your) (\w+[^\Ws]s\b[^]*)$/.exec(of ?? 'the entries') ?? [];
  const what = things
    ? `${whose} ${counted(all)} ${things}`
    : `the ${counted(all)} entries of ${of}`;
  return `${capital(some)} of ${what} ${count > 1 ? 'are' : 'is'} right.`;
}

/** An answer as a text, to tell whether it was given before. */
export function spelled(answer: unknown): string {
  const { shape, values } = entriesOf(answer) ?? {};
  return `${shape}: ${values?.join()}`;
}

function entriesOf(value: unknown): Entries | undefined {
  if (isEntry(value)) {
    const kind = kindOf(value);
    return { kind, shape: kind, values: [value], place: () => '' };
  }
  if (value instanceof Matrix) {
    const { rows, columns } = value;
    return {
      kind: kindOf(value),
      shape:
        columns === 1
          ? `a column of ${counted(rows)}`
          : rows === 1
            ? `a row of ${counted(columns)}`
            : `a matrix of ${counted(rows)} rows and ${counted(columns)} columns`,
      values: value.toArray().flat(),
      place: (i) => placeIn(rows, columns, i),
    };
  }
  if (!Array.isArray(value) || value.length === 0 || !value.every(isEntry)) return undefined;
  const shape = `a list of ${counted(value.length)}`;
  return { kind: kindOf(value), shape, values: value, place: (i) => `the ${placed(i)} one` };
}

function placeIn(rows: number, columns: number, index: number): string {
  const row = `the ${placed(Math.floor(index / columns))} row`;
  const column = `the ${placed(index % columns)} column`;
  if (columns === 1) return `the one in ${row}`;
  return `the one in ${rows === 1 ? column : `${row} and ${column}`}`;
}

function isEntry(value: unknown): value is Entry {
  return ['number', 'string', 'boolean'].includes(typeof value);
}

/** What kind of thing something is. */
function kindOf(value: unknown): string {
  if (isEntry(value)) return KINDS[typeof value as keyof typeof KINDS];
  if (value instanceof Matrix) {
    return value.columns === 1 ? 'a column' : value.rows === 1 ? 'a row' : 'a matrix';
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return 'an empty list';
    return value.every(isEntry) ? 'a list' : `a list with ${kindOf(value.find(isOther))} in it`;
  }
  if (value === undefined || value === null) return String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function isOther(value: unknown): boolean {
  return !isEntry(value);
}

function equals(mine: Entry, right: Entry, tolerance: number): boolean {
  if (mine === right) return true;
  return typeof mine === 'number' && typeof right === 'number'
    ? Math.abs(mine - right) <= tolerance
    : false;
}

/** What is wrong with an entry; nothing can be said of a text, nor of true or false. */
function offBy(mine: Entry, right: Entry): string | undefined {
  if (typeof mine !== typeof right) return `is ${kindOf(mine)}, not ${kindOf(right)}`;
  if (typeof right === 'number') return direction(mine as number, right);
  return undefined;
}

/** What is often meant by an answer of the wrong kind. */
function adviceFor(mine: unknown, right: Answer): string {
  if (typeof mine === 'string' && typeof right === 'number') return ' Write it without quotes.';
  if (Array.isArray(mine) && right instanceof Matrix) {
    return ` ${right.columns === 1 ? 'Matrix.column' : 'Matrix.from'} makes one of it.`;
  }
  if ([mine].flat().includes(undefined)) return ' Does your function say return?';
  return '';
}
