import type { Matrix } from './matrix';

const SHOWN_ROWS = 12;
const SHOWN_COLUMNS = 8;
const GAP = '…';

/** A matrix as text: its shape, then its rows, decimal points one below the other. */
export function format(matrix: Matrix): string {
  const rows = shown(matrix.rows, SHOWN_ROWS);
  const columns = shown(matrix.columns, SHOWN_COLUMNS);
  const cells = columns.map((column) =>
    alignPoints(
      rows.map((row) => (row === GAP || column === GAP ? GAP : String(matrix.get(row, column)))),
    ),
  );
  const lines = rows.map((_, i) => `  ${cells.map((column) => column[i]).join('  ')}`.trimEnd());
  return [`Matrix ${matrix.rows} x ${matrix.columns}`, ...lines].join('\n');
}

/** The positions to show: all, or the first and the last ones with a gap between them. */
function shown(length: number, most: number): (number | typeof GAP)[] {
  const all = Array.from({ length }, (_, i) => i);
  if (length <= most) return all;
  return [...all.slice(0, most / 2), GAP, ...all.slice(length - most / 2)];
}

function alignPoints(texts: string[]): string[] {
  const parts = texts.map((text) => {
    const point = text.indexOf('.');
    return point < 0 ? [text, ''] : [text.slice(0, point), text.slice(point)];
  });
  const before = Math.max(...parts.map(([whole]) => whole.length));
  const after = Math.max(...parts.map(([, fraction]) => fraction.length));
  return parts.map(([whole, fraction]) => whole.padStart(before) + fraction.padEnd(after));
}
