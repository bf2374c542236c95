import assert from 'node:assert/strict';

/** Asserts that two lists of numbers differ by at most `tolerance` in every place. */
export function assertClose(
  actual: readonly number[],
  expected: readonly number[],
  tolerance: number,
): void {
  assert.equal(actual.length, expected.length);
  actual.forEach((value, i) => {
    const difference = Math.abs(value - expected[i]);
    assert.ok(
      difference <= tolerance,
      `[${i}]: ${value}, expected ${expected[i]}, off by ${difference}`,
    );
  });
}
