import type { Trial } from './property';

/** Few, and always the same: a test must not be a lottery. `npm run fuzz` draws fresh ones. */
const SEEDS = [1, 2];
const RUNS = 100;

/** Tests that try each property with fixed seeds. */
export function testAll(properties: readonly Trial[]): void {
  for (const property of properties) {
    it(property.name, () => {
      for (const seed of SEEDS) property.tryOut(seed, RUNS);
    });
  }
}
