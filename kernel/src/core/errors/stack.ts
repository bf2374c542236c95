import type { Sources } from './sources';

/** One step of a stack trace as V8 writes it. */
export interface Frame {
  /** The function; undefined outside of one. */
  readonly name?: string;
  readonly file: string;
  /** Counted from 0. */
  readonly line: number;
  readonly column: number;
}

const FRAME = /^\s+at (?:(?:async )?(.*?) \()?(?:async )?([^()]+):(\d+):(\d+)\)?$/;
/** What V8 and the translation call code that has no name of its own. */
const NAMELESS =
  /^(?:Object\.|async )*(?:<anonymous>|eval)$|^Timeout\._onTimeout$|^Immediate\.<anonymous>$/;

/** The steps of an error's stack, the innermost first. */
export function framesOf({ stack }: Error): Frame[] {
  return typeof stack === 'string' ? stack.split('\n').flatMap((line) => parse(line) ?? []) : [];
}

function parse(text: string): Frame | undefined {
  const [found, name, file, line, column] = FRAME.exec(text) ?? [];
  if (!found) return undefined;
  const known = name && !NAMELESS.test(name) ? name.replace(/ \[as .*\]$/, '') : undefined;
  return { name: known, file, line: Number(line) - 1, column: Number(column) - 1 };
}

/**
 * The lines of a stack with places as the learner wrote them, up to where the kernel called.
 *
 * @param steps the lines as V8 has them
 * @param isOwn whether a file is the kernel's own
 */
export function mapped(
  steps: readonly string[],
  sources: Sources,
  isOwn: (file: string) => boolean,
): string[] {
  const shown: string[] = [];
  for (const step of steps) {
    const frame = parse(step);
    if (frame && isOwn(frame.file)) break;
    const place = frame && sources.find(frame.file, frame.line, frame.column);
    if (place) {
      const at = `${place.name}:${place.line + 1}:${place.column + 1}`;
      shown.push(frame.name ? `    at ${frame.name} (${at})` : `    at ${at}`);
    } else shown.push(step);
  }
  return shown;
}

/** What a stack begins with. An error's own name or message may be anything, and it may be no error. */
export function headOf(error: Error): string {
  try {
    return Error.prototype.toString.call(error);
  } catch {
    return 'Error';
  }
}
