import type { Result } from './rounds.js';

/** A Markdown table: times, and how many times lib's, which comes first. */
export function table(results: readonly Result[], flops?: number): string {
  const [{ milliseconds: ours }] = results;
  const rows = results.map(({ contender, milliseconds, rounds }) => [
    `${contender.name} ${contender.version ?? ''}`.trim(),
    short(milliseconds),
    short(milliseconds / ours),
    ...(flops ? [short(flops / milliseconds / 1e6)] : []),
    String(rounds),
  ]);
  const header = ['', 'ms', 'times lib', ...(flops ? ['GFLOP/s'] : []), 'rounds'];
  const lines = [header, header.map((_, i) => (i === 0 ? '---' : '---:')), ...rows];
  const widths = header.map((_, i) => Math.max(...lines.map((line) => line[i].length)));
  return lines
    .map(
      (line) =>
        `| ${line.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(' | ')} |`,
    )
    .join('\n');
}

/** Three significant digits. */
export function short(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
