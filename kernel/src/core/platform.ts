import type { Language } from './language/language';
import type { Outgoing } from './messages';
import type { Task } from './task';

/** What the core needs from where it runs: Node, a web worker, or a test. */
export interface Platform {
  /** Sends a message on its way. */
  send(message: Outgoing): void;
  /** Resolves when all messages that have arrived were given to the session. */
  settle(): Promise<void>;
  readonly language: Language;
  /** Knows for which task code runs, also after a timer or a promise. */
  readonly scope: Scope;
  /** Makes a function of the body that a cell was translated to. */
  compile(js: string, file: string, isAsync: boolean): CellFunction;
  /** Calls a function in a turn of its own, which the stop button may break off at any place. */
  runApart(action: () => void): void;
  /** Loads a package or a file that the kernel did not translate itself. */
  require(id: string, from: string): unknown;
  /** Where such a package or file is. */
  resolve(id: string, from: string): string;
  /** A value as text, as a console prints it. */
  inspect(value: unknown): string;
  /** Whose code a file is: a package's name, or a file's. Undefined if it is the kernel's own. */
  ownerOf(file: string): string | undefined;
  /** Ends the kernel. */
  shutDown(): void;
  /** The folder of the notebook, without a slash at its end. */
  readonly folder: string;
  /** The versions of what runs here, by name; 'kernel' and 'typescript' among them. */
  readonly versions: Readonly<Record<string, string>>;
}

export interface Scope {
  run<T>(task: Task, action: () => T): T;
  current(): Task | undefined;
}

export interface Require {
  (id: string): unknown;
  resolve(id: string): string;
}

export type CellFunction = (
  exports: Record<string, unknown>,
  require: Require,
  last: { value?: unknown },
) => unknown;
