import assert from 'node:assert/strict';
import { numpyRandom, seededRandom } from '@workshop/lib';
import type { Random } from '@workshop/lib';
import { numpy } from '../support/numpy';

function take(random: Random, count: number): number[] {
  return Array.from({ length: count }, () => random());
}

describe('numpyRandom', () => {
  for (const { seed, first10, at999 } of numpy.random_streams) {
    it(`gives NumPy's numbers for seed ${seed}, to the last bit`, () => {
      const stream = take(numpyRandom(seed), 1000);
      assert.deepEqual(stream.slice(0, 10), first10);
      assert.equal(stream[999], at999);
    });
  }

  it('says which seeds it takes', () => {
    for (const [seed, message] of [
      [-1, 'numpyRandom: the seed must be a whole number of at least 0; got -1'],
      [1.5, 'numpyRandom: the seed must be a whole number of at least 0; got 1.5'],
      [2 ** 32, 'numpyRandom: the seed must be at most 4294967295; got 4294967296'],
      ['1', "numpyRandom: the seed must be a whole number; got '1'"],
    ] as const) {
      assert.throws(() => numpyRandom(seed as number), { message });
    }
  });
});

describe('seededRandom', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    assert.deepEqual(take(seededRandom('Ada'), 5), take(seededRandom('Ada'), 5));
    assert.notDeepEqual(take(seededRandom('Ada'), 5), take(seededRandom('Bob'), 5));
    assert.notDeepEqual(take(seededRandom(1), 5), take(seededRandom(2), 5));
  });

  it('stays in 0 <= x < 1 and spreads out', () => {
    const stream = take(seededRandom(1), 10_000);
    assert.ok(stream.every((x) => x >= 0 && x < 1));
    const mean = stream.reduce((sum, x) => sum + x, 0) / stream.length;
    assert.ok(Math.abs(mean - 0.5) < 0.02, `mean ${mean}`);
  });

  it('says which seeds it takes', () => {
    assert.throws(() => seededRandom(NaN), {
      name: 'TypeError',
      message: 'seededRandom: the seed must be a finite number or a string; got NaN',
    });
    assert.throws(() => seededRandom(undefined as never), /got undefined/);
  });
});
