/**
 * node main.js [how many inputs, or for how long: 600s] [--seed N]
 *
 * Tries fresh inputs, round by round. With a seed it repeats the round of that seed.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Find } from './property';
import { round } from './rounds';

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string' } },
  allowPositionals: true,
});
const [, amount, unit] = /^(\d+)(s?)$/.exec(positionals[0] ?? '1000000') ?? [];
const isRight = amount !== undefined && positionals.length < 2 && /^\d*$/.test(values.seed ?? '');

if (!isRight) {
  console.error('fuzz: expected how many inputs, as 1000000, or how long, as 600s, or --seed 5');
  process.exitCode = 1;
} else {
  fuzz();
}

function fuzz(): void {
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1000;
  let tried = 0;
  const goesOn = (): boolean => (unit ? seconds() : tried) < Number(amount);
  try {
    do {
      tried += round(Number(values.seed ?? randomInt(2 ** 31)));
    } while (values.seed === undefined && goesOn());
    console.log(`${tried} inputs in ${Math.round(seconds())} s: nothing found.`);
  } catch (error) {
    if (!(error instanceof Find)) throw error;
    console.error(`${error.message}\n\nOnce more: npm run fuzz -- --seed ${error.seed}`);
    process.exitCode = 1;
  }
}
