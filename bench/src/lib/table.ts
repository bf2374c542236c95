import { markdown, short } from '../table.js';
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
  return markdown(['', 'ms', 'times lib', ...(flops ? ['GFLOP/s'] : []), 'rounds'], rows);
}
