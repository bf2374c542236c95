import { inspect } from 'node-inspect-extracted';

interface Column {
  readonly head: string;
  /** May have gaps. */
  readonly cells: string[];
}

/** Rows as a table, as Node's console prints it. @param only the columns to print */
export function tableOf(rows: object, only?: readonly string[]): string {
  return drawn(columnsOf(rows, only));
}

function columnsOf(rows: object, only?: readonly string[]): Column[] {
  if (rows instanceof Map) {
    return [
      { head: '(iteration index)', cells: [...rows.keys()].map((_, i) => String(i)) },
      { head: 'Key', cells: [...rows.keys()].map(shown) },
      { head: 'Values', cells: [...rows.values()].map(shown) },
    ];
  }
  if (rows instanceof Set) {
    return [
      { head: '(iteration index)', cells: [...rows].map((_, i) => String(i)) },
      { head: 'Values', cells: [...rows].map(shown) },
    ];
  }
  const named = new Map<string, string[]>();
  const values: string[] = [];
  Object.values(rows).forEach((row: unknown, i) => {
    const isPlain = row === null || !['object', 'function'].includes(typeof row);
    if (isPlain && !only) {
      values[i] = shown(row);
      return;
    }
    for (const name of only ?? Object.keys(row as object)) {
      const cells = named.get(name) ?? [];
      named.set(name, cells);
      const isThere = !isPlain && Object.hasOwn(row as object, name);
      cells[i] = isThere ? shown((row as Record<string, unknown>)[name]) : '';
    }
  });
  return [
    { head: '(index)', cells: Object.keys(rows) },
    ...[...named].map(([head, cells]) => ({ head, cells })),
    ...(values.length > 0 ? [{ head: 'Values', cells: values }] : []),
  ];
}

function shown(value: unknown): string {
  const isLarge =
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length > 2;
  return inspect(value, { depth: isLarge ? -1 : 0, maxArrayLength: 3, breakLength: Infinity });
}

function drawn(columns: readonly Column[]): string {
  const height = Math.max(...columns.map(({ cells }) => cells.length));
  const widths = columns.map(({ head, cells }) =>
    Math.max(widthOf(head), ...Array.from(cells, (cell = '') => widthOf(cell))),
  );
  const row = (texts: readonly string[]): string =>
    `│${texts.map((text, k) => padded(text, widths[k])).join('│')}│`;
  const line = ([left, middle, right]: string): string =>
    left + widths.map((width) => '─'.repeat(width + 2)).join(middle) + right;
  const rows = Array.from({ length: height }, (_, i) =>
    row(columns.map(({ cells }) => cells[i] ?? '')),
  );
  const head = row(columns.map((column) => column.head));
  return [line('┌┬┐'), head, line('├┼┤'), ...rows, line('└┴┘')].join('\n');
}

function padded(text: string, width: number): string {
  return ` ${text}${' '.repeat(width - widthOf(text))} `;
}

/** Letters that are twice as wide as others in a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
}
