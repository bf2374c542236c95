import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ShapeError } from '@workshop/lib';

/**
 * What a call gives, or undefined when it refuses. Then its error must be a documented one, on one
 * line that begins with the call. Neither may change what the call was given.
 */
export function outcome<T>(begins: RegExp, given: unknown, call: () => T): T | undefined {
  const before = fc.stringify(given);
  try {
    return call();
  } catch (error) {
    assertDocumented(error, begins);
    return undefined;
  } finally {
    assert.equal(fc.stringify(given), before, 'it changed what it was given');
  }
}

function assertDocumented(error: unknown, begins: RegExp): void {
  const isDocumented =
    error instanceof TypeError || error instanceof RangeError || error instanceof ShapeError;
  assert.ok(isDocumented, `undocumented: ${error}`);
  assert.match(error.message, begins, `it should begin with ${begins}: ${error}`);
  assert.doesNotMatch(error.message, /[\n\r\u2028\u2029]/, `on several lines: ${error}`);
}
