import type { Session } from '../../core';

interface V8 {
  prepareStackTrace?: (error: Error, calls: readonly unknown[]) => string;
  captureStackTrace(error: Error, below: object): void;
}

/** How many steps of a stack V8 keeps. */
const MOST = 10;

/** Lets the stacks of errors read alike in every browser: as V8 writes them, with mapped places. */
export function mapStacks(session: Session): void {
  if (isV8()) {
    (Error as unknown as V8).prepareStackTrace = (error, calls) =>
      session.stackOf(
        error,
        calls.map((call) => `    at ${String(call)}`),
      );
    return;
  }
  const native = Object.getOwnPropertyDescriptor(Error.prototype, 'stack');
  if (!native?.get) return;
  Object.defineProperty(Error.prototype, 'stack', {
    ...native,
    get(this: Error): string | undefined {
      const stack: unknown = native.get!.call(this);
      return typeof stack === 'string' ? session.stackOf(this, stepsOf(stack)) : undefined;
    },
  });
}

/** The steps that led to a function of the kernel's, as the end of a text. */
export function stepsBelow(called: object, session: Session): string {
  const error = new Error();
  (Error as unknown as V8).captureStackTrace?.(error, called);
  const stack = error.stack ?? '';
  const steps = stepsOf(stack);
  const text = steps.length > 0 ? session.stackOf(error, steps) : stack;
  return text.slice(text.indexOf('\n'));
}

function isV8(): boolean {
  return /^ +at /m.test(new Error('any').stack ?? '');
}

const STEP = /^(\S*?)@(.+:\d+:\d+)$/;

/** The steps of a stack as Firefox has it, a line each: 'outer/inner@cell-1.js:3:7'. */
function stepsOf(stack: string): string[] {
  const steps = stack.split('\n').flatMap((line) => {
    const [, name, place] = STEP.exec(line) ?? [];
    if (place === undefined) return [];
    const called = name.replace(/^.*[/*]/, '').replace(/<+$/, '');
    return [called ? `    at ${called} (${place})` : `    at ${place}`];
  });
  return steps.slice(0, MOST);
}
