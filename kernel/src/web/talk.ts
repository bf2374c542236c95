import type { Request } from '../core/language/remote';
import type { LiteMessage, Packed } from './messages';

/** What stands beside a notebook: its own text, without outputs, and other files by name. */
export interface Beside {
  readonly notebook?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** What the page says to the worker of the cells. */
export interface ToCells {
  readonly message?: LiteMessage;
  /** How much of what was sent has been taken since this was last said. */
  readonly taken?: number;
  /** The stop button was pressed. */
  readonly stop?: true;
  /** To be said back, with the same number, once all that was said before is heard. */
  readonly ping?: number;
  /** What was asked for with `beside`, or the number of a `settle`. */
  readonly beside?: { readonly id: number; readonly found: Beside };
  readonly settled?: number;
}

/** What the worker of the cells says to the page. */
export interface FromCells {
  readonly message?: Packed;
  readonly pong?: number;
  /** Asks what stands beside the notebook now. */
  readonly beside?: number;
  /** To be said back as `settled`. */
  readonly settle?: number;
  /** TypeScript is ready to check cells. */
  readonly warm?: true;
  /** It was told to end. */
  readonly shutDown?: true;
}

/** What the worker of the cells begins with. Beside it come two ports: the page's, and TypeScript's. */
export interface Beginning {
  /** Whether the page can say what stands beside the notebook. */
  readonly hasBeside: boolean;
}

/** What the worker of TypeScript is told by the page. */
export interface ToLanguage {
  /** The address of the declaration files. */
  readonly types?: string;
  /** A kernel has begun, and will ask at this port. */
  readonly open?: { readonly id: number; readonly port: MessagePort };
  /** A kernel has ended. */
  readonly close?: number;
}

/** What it says to the page: that the declaration files are there, or why not. */
export interface FromLanguage {
  readonly loaded?: true;
  readonly failed?: string;
}

/** What a kernel says to TypeScript. It hears 'warm' once, and then the answers. */
export interface ToTypeScript {
  readonly beside?: Beside;
  readonly request?: Request;
}
