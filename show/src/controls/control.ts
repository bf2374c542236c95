import { quote } from '@workshop/lib/checks';

/** Where a control stands, as the page and the kernel say it to one another. */
export type Position = number | boolean;

/** What the page draws for a control. */
export type Looks =
  | { kind: 'slider'; from: number; to: number; step: number; scale: Scale }
  | { kind: 'toggle' }
  | { kind: 'choice'; names: readonly string[] }
  | { kind: 'button' };

export type Scale = 'linear' | 'log';

/** Something to move in a live picture, and what it means. */
export interface Control<T> {
  readonly looks: Looks;
  /** What it is called on the page; the name it is given in `live` when left out. */
  readonly label?: string;
  /** Where it stands at first. */
  readonly start: Position;
  /** What it means when it stands there; undefined where it cannot stand. */
  read(position: unknown): T | undefined;
}

/** Throws unless a label is a string, or left out. */
export function requireLabel(label: unknown, call: string): asserts label is string | undefined {
  if (label === undefined || typeof label === 'string') return;
  throw new TypeError(`${call}: the label must be a string; got ${quote(label)}`);
}
