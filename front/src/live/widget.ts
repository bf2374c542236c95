/** Where a control stands. */
export type Position = number | boolean;
export type Positions = Record<string, Position>;

/** What the kernel says of a control. */
export interface Looks {
  name: string;
  label: string;
  start: Position;
  kind: 'slider' | 'toggle' | 'choice' | 'button';
  from: number;
  to: number;
  step: number;
  scale: 'linear' | 'log';
  names: string[];
}

/** A control on the page. */
export interface Widget {
  readonly node: HTMLElement;
  /** The part of it that is moved. */
  readonly handle: HTMLInputElement | HTMLSelectElement | HTMLButtonElement;
  /** Puts it somewhere without a word. */
  put(position: Position): void;
}
