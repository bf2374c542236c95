import type { Session } from '../../core';

interface V8 {
  prepareStackTrace?: (error: Error, calls: readonly unknown[]) => string;
  captureStackTrace(error: Error, below: object): void;
}

/** How many steps of a stack V8 keeps. */
const MOST = 10;

/** What V8 calls code without a name that came in as text. */
const UNNAMED = /(^|[ .])eval(?= [([])/;

/** Lets the stacks of errors read alike in every browser: as V8 writes them, with mapped places. */
export function mapStacks(session: Session): void {
  if (isV8()) {
    (Error as unknown as V8).prepareStackTrace = (error, calls) =>
      session.stackOf(
        error,
        calls.map((call) => `    at ${String(call).replace(UNNAMED, '$1<anonymous>')}`),
      );
    return;
  }
  const native = Object.getOwnPropertyDescriptor(Error.prototype, 'stack');
  if (!native?.get) return;
  // oxlint-disable-next-line no-extend-native -- there is no other place where Firefox has it
  Object.defineProperty(Error.prototype, 'stack', {
    ...native,
    get(this: Error): string | undefined {
      const stack: unknown = native.get!.call(this);
      if (typeof stack !== 'string') return undefined;
      return session.stackOf(this, withoutMaking(this, stepsOf(stack)).slice(0, MOST));
    },
  });
}

/** The steps that led to a function of the kernel's, as the end of a text. */
export function stepsBelow(called: object, session: Session): string {
  const error = new Error();
  (Error as unknown as V8).captureStackTrace?.(error, called);
  const stack = error.stack ?? '';
  const steps = stepsOf(stack).slice(0, MOST);
  const text = steps.length > 0 ? session.stackOf(error, steps) : stack;
  return text.slice(text.indexOf('\n'));
}

function isV8(): boolean {
  return /^ +at /m.test(new Error('any').stack ?? '');
}

const STEP = /^(\S*?)@([^>]+:\d+:\d+)$/;

/** The steps of a stack as Firefox has it, a line each: 'outer/inner@cell-1.js:3:7'. */
function stepsOf(stack: string): string[] {
  return stack.split('\n').flatMap((line) => {
    const [, name, place] = STEP.exec(line) ?? [];
    if (place === undefined) return [];
    // What Firefox calls a function that has no name ends with '<'.
    const called = name.endsWith('<') ? '' : name.replace(/^.*[/*]/, '');
    return [called ? `    at ${called} (${place})` : `    at ${place}`];
  });
}

/** The steps without those in which an error made itself, which V8 leaves out. */
function withoutMaking(error: Error, steps: readonly string[]): readonly string[] {
  const classes = new Set<string>();
  for (let at: unknown = error; at !== Error.prototype && at instanceof Error;) {
    at = Object.getPrototypeOf(at);
    classes.add(`    at ${(at as Error).constructor.name} (`);
  }
  const isMaking = (step: string): boolean => classes.has(step.slice(0, step.indexOf('(') + 1));
  const first = steps.findIndex((step) => !isMaking(step));
  return steps.slice(Math.max(0, first));
}
