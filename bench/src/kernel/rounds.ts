import { median, rotated } from '../turns.js';
import type { Contender } from './contenders.js';
import type { Key, Values } from './rows.js';

export type Measure = (contender: Contender) => Promise<Values>;

/** What was measured of a kernel: medians, and how often something failed and was done again. */
export interface Result {
  contender: Contender;
  values: Values;
  failures: number;
}

const TRIES = 3;

/**
 * Measures all kernels in turns, so that a moment in which the machine is busy hits all alike. A
 * first round, in which caches are filled, does not count.
 *
 * @throws Error when a kernel fails several times in a row
 */
export async function compare(
  contenders: readonly Contender[],
  measures: readonly Measure[],
  rounds: number,
): Promise<Result[]> {
  const entries = contenders.map((contender) => ({
    contender,
    all: [] as Values[],
    failures: 0,
  }));
  for (let round = 0; round <= rounds; round++) {
    console.log(round === 0 ? 'warming up' : `round ${round} of ${rounds}`);
    for (const entry of rotated(entries, round)) {
      const values: Values = {};
      for (const measure of measures) Object.assign(values, await tryTo(measure, entry));
      if (round > 0) entry.all.push(values);
    }
  }
  return entries.map(({ all, ...rest }) => ({ ...rest, values: medians(all) }));
}

/** Stock tslab loses a message now and then, and with it what was to be seen. */
async function tryTo(
  measure: Measure,
  entry: { contender: Contender; failures: number },
): Promise<Values> {
  for (let left = TRIES - 1; ; left--) {
    try {
      return await measure(entry.contender);
    } catch (error) {
      console.log(`${entry.contender.name}: ${(error as Error).message}`);
      if (left === 0) throw error;
      entry.failures++;
    }
  }
}

function medians(all: readonly Values[]): Values {
  const keys = Object.keys(all[0]) as Key[];
  return Object.fromEntries(keys.map((key) => [key, median(all.map((values) => values[key]!))]));
}
