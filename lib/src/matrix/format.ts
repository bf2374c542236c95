const SHOWN_ROWS = 12;
const SHOWN_COLUMNS = 8;
const GAP = '…';

/** What is printed of a matrix. */
interface Table {
  rows: number;
  columns: number;
  get(row: number, column: number): number;
}

/** A matrix as a string: its shape, then its rows, decimal points one below the other. */
export function format(matrix: Table): string {
  const rows = shown(matrix.rows, SHOWN_ROWS);
  const cells = shown(matrix.columns, SHOWN_COLUMNS).map((column) => {
    return alignPoints(
      rows.map((row) => (row < 0 || column < 0 ? GAP : `${matrix.get(row, column)}`)),
    );
  });
  const lines = rows.map((_, i) => `  ${cells.map((column) => column[i]).join('  ')}`.trimEnd());
  return [`Matrix ${matrix.rows} x ${matrix.columns}`, ...lines].join('\n');
}

/** The positions to show: all, or the first and the last ones with a gap, -1, between them. */
function shown(length: number, most: number): number[] {
  const all = Array.from({ length }, (_, i) => i);
  return length <= most ? all : [...all.slice(0, most / 2), -1, ...all.slice(length - most / 2)];
}

function alignPoints(texts: string[]): string[] {
  const parts = texts.map((text) => /^([^.]*)(.*)$/.exec(text)!.slice(1));
  const before = Math.max(...parts.map(([whole]) => whole.length));
  const after = Math.max(...parts.map(([, fraction]) => fraction.length));
  return parts.map(([whole, fraction]) => whole.padStart(before) + fraction.padEnd(after));
}
