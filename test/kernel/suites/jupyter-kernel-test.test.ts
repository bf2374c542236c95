import assert from 'node:assert/strict';
import { join } from 'node:path';
import { root } from '../../support/root';
import { python, runModule } from './support/program';

/** How many tests the suite has; more may come with a later version. */
const TESTS = 13;

/** Asserts that the suite ran whole: what it says of itself. */
function assertWhole(text: string): void {
  const [, count] = /^Ran (\d+) tests in /m.exec(text) ?? [];
  assert.ok(Number(count) >= TESTS, text);
  assert.match(text, /^OK$/m);
}

describe('jupyter_kernel_test', () => {
  before(function () {
    if (!python) this.skip();
  });

  it('passes every test, and skips none', async () => {
    const folder = join(root, 'test', 'kernel', 'suites');
    const { code, text } = await runModule('unittest', ['-v', 'test_kernel'], folder);
    assertWhole(text);
    assert.equal(code, 0);
  });

  for (const [what, text] of [
    ['skipped one', 'Ran 13 tests in 5.012s\n\nOK (skipped=1)\n'],
    ['failed one', 'Ran 13 tests in 5.012s\n\nFAILED (failures=1)\n'],
    ['lost some', 'Ran 3 tests in 5.012s\n\nOK\n'],
    ['broke off', 'Traceback (most recent call last):\n'],
  ])
    it(`would be noticed if it ${what}`, () => assert.throws(() => assertWhole(text)));
});
