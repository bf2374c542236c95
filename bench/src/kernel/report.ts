import { markdown, short } from '../table.js';
import { ROWS } from './rows.js';
import type { Key, Row } from './rows.js';
import type { Result } from './rounds.js';

/** All that was measured, with the goals. The first kernel is ours, the last ipykernel. */
export function report(results: readonly Result[]): string {
  const header = ['', ...results.map(namesOf), 'ours, times ipykernel', 'at most', ''];
  const rows = Object.entries(ROWS) as [Key, Row][];
  const lines = rows.map(([key, row]) =>
    line(
      row,
      results.map(({ values }) => values[key]),
    ),
  );
  return `${markdown(header, lines)}\n\n${failures(results)}`;
}

function line({ name, unit, times, most }: Row, values: readonly (number | undefined)[]): string[] {
  const [ours, pythons] = [values[0], values.at(-1)];
  const ratio = ours !== undefined && pythons !== undefined ? ours / pythons : undefined;
  const measured = times === undefined ? ours : ratio;
  const limit = times ?? most;
  const mark = limit === undefined || measured === undefined ? '' : measured <= limit ? '✓' : '✗';
  return [
    [name, unit].filter(Boolean).join(', '),
    ...[...values, ratio, limit].map((value) => (value === undefined ? '' : short(value))),
    mark,
  ];
}

function failures(results: readonly Result[]): string {
  const counts = results.map((result) => `${namesOf(result)} ${result.failures}`);
  return `How often a kernel did not answer, or wrongly, and was measured again: ${counts.join(', ')}.`;
}

function namesOf({ contender }: Result): string {
  return contender.name;
}
