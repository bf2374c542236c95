import { format, inspect } from 'node-inspect-extracted';
import { tableOf } from './table';
import { shownTime } from './time';

type Print = (name: 'stdout' | 'stderr', text: string) => unknown;
type Values = unknown[];

/** A console as Node.js has it. Nothing that it does gives a value, which a cell would show. */
export function makeConsole(print: Print, stackHere: (below: object) => string): object {
  const counts = new Map<string, number>();
  const clocks = new Map<string, number>();
  let indent = '';
  const put = (name: 'stdout' | 'stderr', text: string): void =>
    void print(name, `${indent}${text.replaceAll('\n', `\n${indent}`)}\n`);
  const log = (...values: Values): void => put('stdout', format(...values));
  const warn = (...values: Values): void => put('stderr', format(...values));
  const group = (...label: Values): void => {
    if (label.length > 0) log(...label);
    indent += '  ';
  };
  /** What a clock shows; a warning where there is none. */
  const read = (label: string, call: string): string | undefined => {
    const since = clocks.get(label);
    if (since === undefined) warn(`Warning: No such label '${label}' for console.${call}()`);
    return since === undefined ? undefined : `${label}: ${shownTime(performance.now() - since)}`;
  };
  const trace = (...values: Values): void => {
    warn(`Trace${values.length > 0 ? `: ${format(...values)}` : ''}${stackHere(trace)}`);
  };
  return {
    log,
    info: log,
    debug: log,
    dirxml: log,
    warn,
    error: warn,
    trace,
    dir: (value: unknown, options?: object) =>
      log(inspect(value, { customInspect: false, ...options })),
    assert(condition?: unknown, ...values: Values): void {
      if (condition) return;
      const [first, ...rest] = values;
      warn(`Assertion failed${values.length > 0 ? `: ${String(first)}` : ''}`, ...rest);
    },
    table(rows: unknown, columns?: readonly string[]): void {
      log(typeof rows === 'object' && rows !== null ? tableOf(rows, columns) : rows);
    },
    clear: () => {},
    count(label: unknown = 'default'): void {
      const name = String(label);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      log(`${name}: ${counts.get(name)}`);
    },
    countReset(label: unknown = 'default'): void {
      if (!counts.delete(String(label)))
        warn(`Warning: Count for '${String(label)}' does not exist`);
    },
    group,
    groupCollapsed: group,
    groupEnd: () => {
      indent = indent.slice(2);
    },
    time(label: unknown = 'default'): void {
      clocks.set(String(label), performance.now());
    },
    timeEnd(label: unknown = 'default'): void {
      const text = read(String(label), 'timeEnd');
      if (text !== undefined) log('%s', text);
      clocks.delete(String(label));
    },
    timeLog(label: unknown = 'default', ...values: Values): void {
      const text = read(String(label), 'timeLog');
      if (text !== undefined) log('%s', text, ...values);
    },
  };
}
