import { bold, dim } from './colors';

/** How many lines above the one that is meant are shown. */
const ABOVE = 2;

/**
 * The line that is meant, with a caret below the place, and a few lines above it.
 *
 * @param line counted from 0
 * @param column in UTF-16 units, counted from 0
 * @param length how much is marked; no further than to the line's end
 */
export function codeFrame(code: string, line: number, column: number, length = 1): string {
  const lines = code.split(/\r?\n/);
  const first = Math.max(0, line - ABOVE);
  const width = String(line + 1).length;
  const shown = lines.slice(first, line + 1).map((text, i) => {
    return `${dim(`${String(first + i + 1).padStart(width)} |`)} ${text}`;
  });
  const rest = (lines[line] ?? '').length - column;
  const marks = '^'.repeat(Math.max(1, Math.min(length, rest)));
  const indent = (lines[line] ?? '').slice(0, column).replace(/[^\t]/g, ' ');
  return [...shown, `${dim(`${' '.repeat(width)} |`)} ${indent}${bold(marks)}`].join('\n');
}
