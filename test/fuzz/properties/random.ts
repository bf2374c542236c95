import assert from 'node:assert/strict';
import fc from 'fast-check';
import { numpyRandom, seededRandom } from '@workshop/lib';
import { outcome } from '../outcome';
import { Property } from '../property';
import { anything } from '../values';

const seeds = fc.oneof(fc.nat(), fc.integer(), fc.double(), fc.string(), anything);

export const seeded = [seededRandom, numpyRandom].map(
  (make) =>
    new Property(
      `${make.name} gives the same numbers again, from 0 to 1`,
      seeds,
      (seed) => {
        const begins = new RegExp(`^${make.name}: `);
        const random = outcome(begins, seed, () => make(seed as number));
        if (!random) return false;
        const again = make(seed as number);
        for (let i = 0; i < 3; i++) {
          const value: number = random();
          assert.ok(value >= 0 && value < 1);
          assert.equal(value, again());
        }
        return true;
      },
      0.1,
    ),
);
