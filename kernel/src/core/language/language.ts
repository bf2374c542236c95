import type { Stale } from '../host/host';

/**
 * What the kernel asks of TypeScript. Cells are checked and translated one after another; the other
 * questions may come at any time. All positions are in UTF-16 units of the cell's own text.
 */
export interface Language {
  /**
   * Checks a cell and translates it. What it declares is known to other cells only after `keep`.
   *
   * @param name what the cell is called: 'cell [3]'
   */
  convert(code: string, name?: string): Promise<Converted>;

  /** Lets later cells see what a cell declared. @param names those that were made */
  keep(cell: number, names: readonly string[]): Promise<void>;

  /** What can stand at a place. */
  complete(code: string, position: number): Promise<Completion>;

  /** What is known of the name at a place, and of the call around it; undefined if nothing is. */
  inspect(code: string, position: number): Promise<Inspection | undefined>;

  /** Whether the code is whole, or goes on in the next line. */
  isComplete(code: string): Promise<Completeness>;
}

/** A cell, checked and translated. */
export interface Converted {
  /** Which cell it is, for this kernel: 1, 2, …, counted with those that did not compile. */
  readonly cell: number;
  /** What is wrong with it. With one or more of them there is nothing to run. */
  readonly problems: readonly Problem[];
  /**
   * The body of a function (exports, require, __last): CommonJS. The value of an expression at the
   * end goes to `__last.value`; that name is one that no learner uses. What another cell made is a
   * property of `require('./cell3')`, read and set there at each use, so that it can be the newest.
   */
  readonly js: string;
  /** The source map of `js`, as JSON; it leads to lines and columns of the cell's own text. */
  readonly map: string;
  /** Whether it waits for something at its top level. */
  readonly isAsync: boolean;
  /** The names that it declares; of types too. */
  readonly names: readonly string[];
  /** Those of them that exist only while compiling: types. */
  readonly types: readonly string[];
  /** The names that it uses whose newest cell ended in an error, or did not compile. */
  readonly stale: readonly Stale[];
  /**
   * TypeScript files of the learner's own that it imports and that are new or have changed. A cell
   * that begins with `@module` in a docstring stands for such a file, and has nothing else to run.
   */
  readonly files: readonly ConvertedFile[];
}

/** A translated TypeScript file beside the notebook. */
export interface ConvertedFile {
  /** Its full path. */
  readonly path: string;
  readonly js: string;
  readonly map: string;
}

/** Something wrong with a cell, before it runs. */
export interface Problem {
  readonly kind: 'syntax' | 'type';
  /** TypeScript's number of it. */
  readonly code: number;
  /** In plain words. */
  readonly message: string;
  /** TypeScript's own words, where they are others. */
  readonly original?: string;
  readonly start: number;
  readonly length: number;
  /** The file it is in, if not the cell. */
  readonly file?: string;
}

export interface Completion {
  readonly start: number;
  readonly end: number;
  readonly matches: readonly { text: string; kind: string }[];
}

export interface Inspection {
  /** The signature, as TypeScript writes it. */
  readonly signature: string;
  /** Its docstring, as Markdown. */
  readonly documentation: string;
}

export interface Completeness {
  readonly status: 'complete' | 'incomplete' | 'invalid';
  /** What the next line begins with, when incomplete. */
  readonly indent?: string;
}
