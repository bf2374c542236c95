import type ts from 'typescript-api';
import { parseCell } from '../cells/cell';
import type { Completeness } from '../language';

/** A template and a comment that are not closed. */
const OPEN = new Set([1160, 1010]);

/** A text and a regular expression, which end with their line. */
const ENDED = new Set([1002, 1161]);

/** Whether code is whole: what is wrong only at its very end may still be written. */
export function completeness(typescript: typeof ts, code: string): Completeness {
  const { parseDiagnostics: errors } = parseCell(typescript, code);
  if (errors.length === 0) return { status: 'complete' };
  const end = code.trimEnd().length;
  if (errors.some((error) => OPEN.has(error.code))) return { status: 'incomplete', indent: '' };
  if (errors.some(({ code: of, start }) => start < end || ENDED.has(of)))
    return { status: 'invalid' };
  return { status: 'incomplete', indent: indentAfter(code.slice(0, end)) };
}

/** As the last line is indented, and more behind an open bracket. */
function indentAfter(code: string): string {
  const line = code.slice(code.lastIndexOf('\n') + 1);
  const [indent] = /^\s*/.exec(line)!;
  return /[{[(]$/.test(line) ? `${indent}  ` : indent;
}
