// What a cell finds without importing unknownthing, beside the language itself. @types/node takes the
// place of this file where a cell needs more of Node; types that both name are called the same.

/** Loads a package or a file and returns what it exports. */
// oxlint-disable-next-line typescript/no-explicit-any -- what it exports cannot be known
declare const require: { (id: string): any; resolve(id: string): string };

/** Prints below the cell. */
declare var console: Console;

interface Console {
  /** Prints values on one line. @example console.log('loss', 0.25); */
  log(...data: unknown[]): void;
  /** Prints values on one line, as `log` does. */
  info(...data: unknown[]): void;
  /** Prints values on one line, as `log` does. */
  debug(...data: unknown[]): void;
  /** Prints values on one line of the errors. */
  error(...data: unknown[]): void;
  /** Prints values on one line of the errors. */
  warn(...data: unknown[]): void;
  /** Prints the values, and the functions that led here. */
  trace(...data: unknown[]): void;
  /** Prints the values if the condition does not hold. */
  assert(condition?: unknown, ...data: unknown[]): void;
  /** Prints a list of rows as a table. @param columns the columns to print */
  table(rows: unknown, columns?: readonly string[]): void;
  /** Prints one value. @param options such as `{ depth: 5 }` for more of what is nested */
  dir(value: unknown, options?: unknown): void;
  /** Prints values on one line, as `log` does. */
  dirxml(...data: unknown[]): void;
  /** Clears what was printed, where that can be done. */
  clear(): void;
  /** Prints how often it was called with this label. */
  count(label?: string): void;
  /** Begins to count this label anew. */
  countReset(label?: string): void;
  /** Indents what is printed until `groupEnd`. */
  group(...label: unknown[]): void;
  /** Indents what is printed until `groupEnd`. */
  groupCollapsed(...label: unknown[]): void;
  /** Ends the last `group`. */
  groupEnd(): void;
  /** Starts a clock. */
  time(label?: string): void;
  /** Prints what the clock shows, and stops it. */
  timeEnd(label?: string): void;
  /** Prints what the clock shows. */
  timeLog(label?: string, ...data: unknown[]): void;
}

declare namespace NodeJS {
  /** A timer that was set. */
  interface Timeout extends Disposable {
    /** Stops it. */
    close(): this;
    /** Lets the program wait for it before it ends. */
    ref(): this;
    /** Lets the program end without it. */
    unref(): this;
    hasRef(): boolean;
    /** Starts it anew. */
    refresh(): this;
    [Symbol.toPrimitive](): number;
  }
}

/** Calls a function once, later. @param delay how much later, in ms */
declare function setTimeout<A extends unknown[]>(
  callback: (...args: A) => void,
  delay?: number,
  ...args: A
): NodeJS.Timeout;
declare function setTimeout(callback: (_: void) => void, delay?: number): NodeJS.Timeout;
/** Calls a function again and again. @param delay how often, in ms */
declare function setInterval<A extends unknown[]>(
  callback: (...args: A) => void,
  delay?: number,
  ...args: A
): NodeJS.Timeout;
declare function setInterval(callback: (_: void) => void, delay?: number): NodeJS.Timeout;
/** Stops what `setTimeout` returned. */
declare function clearTimeout(timeout: NodeJS.Timeout | string | number | undefined): void;
/** Stops what `setInterval` returned. */
declare function clearInterval(timeout: NodeJS.Timeout | string | number | undefined): void;
/** Calls a function as soon as what runs now has ended. */
declare function queueMicrotask(callback: () => void): void;
/** Copies a value with all that is in it. */
declare function structuredClone<T>(value: T, options?: { transfer?: unknown[] }): T;

/** Measures time. */
declare var performance: Performance;

interface Performance {
  /** The time since the program began, in ms, with fractions. */
  now(): number;
  /** When the program began, in ms since 1970. */
  readonly timeOrigin: number;
}

/** The address of a page or a file, taken apart. */
interface URL {
  hash: string;
  host: string;
  hostname: string;
  href: string;
  readonly origin: string;
  password: string;
  pathname: string;
  port: string;
  protocol: string;
  search: string;
  readonly searchParams: URLSearchParams;
  username: string;
  toString(): string;
  toJSON(): string;
}
declare var URL: {
  prototype: URL;
  new (url: string | { toString(): string }, base?: string | URL): URL;
  canParse(url: string, base?: string): boolean;
};

/** What stands behind the question mark of an address. */
interface URLSearchParams extends Iterable<[string, string]> {
  readonly size: number;
  append(name: string, value: string): void;
  delete(name: string, value?: string): void;
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string, value?: string): boolean;
  set(name: string, value: string): void;
  sort(): void;
  forEach(callback: (value: string, name: string, all: URLSearchParams) => void): void;
  entries(): IterableIterator<[string, string]>;
  keys(): IterableIterator<string>;
  values(): IterableIterator<string>;
  toString(): string;
}
declare var URLSearchParams: {
  prototype: URLSearchParams;
  new (
    init?: string | Record<string, string> | Iterable<[string, string]> | URLSearchParams,
  ): URLSearchParams;
};

/** Turns text into bytes (UTF-8). */
interface TextEncoder {
  readonly encoding: string;
  encode(text?: string): Uint8Array;
}
declare var TextEncoder: { prototype: TextEncoder; new (): TextEncoder };

/** Turns bytes into text. */
interface TextDecoder {
  readonly encoding: string;
  readonly fatal: boolean;
  readonly ignoreBOM: boolean;
  decode(bytes?: ArrayBuffer | ArrayBufferView | null, options?: { stream?: boolean }): string;
}
declare var TextDecoder: {
  prototype: TextDecoder;
  new (encoding?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): TextDecoder;
};

/** Turns text of Latin letters into base64. */
declare function btoa(text: string): string;
/** Turns base64 back into text. */
declare function atob(text: string): string;
