import assert from 'node:assert/strict';
import { chromium as browsers } from 'playwright-core';
import { useNodesDigits } from '@workshop/kernel/dist/web/math/index';
import { chromium } from '../../browser/support/available';
import { bundle } from '../../support/bundle';
import { runInFirefox, whyNoFirefox } from '../../support/firefox';
import { root } from '../../support/root';
import { checksum, checksums } from './samples';

/** What a million results of each function of Node.js 20 come to, on x64. */
const NODES: Record<string, number> = {
  acos: 1972762561,
  acosh: 1507316792,
  asin: 4042688105,
  asinh: 1796442317,
  atan: 1253167268,
  atanh: 3673742156,
  atan2: 3583437177,
  cbrt: 1449339281,
  expm1: 2191812818,
  cos: 3891626973,
  cosh: 888067472,
  exp: 3369625169,
  hypot: 430674644,
  log: 1989523084,
  log1p: 3515267051,
  log2: 1157920648,
  log10: 2358566351,
  pow: 1888014896,
  sin: 1102009665,
  sinh: 768697632,
  tan: 492895708,
  tanh: 2675334743,
};

/** Gives the checksums of a page's own Math.pow, and of all functions that it is given. */
const IN_PAGE = `
  import { useNodesDigits } from '@workshop/kernel/dist/web/math/index';
  import { checksum, checksums } from './test/kernel/web/samples';

  const own = checksum(Math.pow);
  useNodesDigits(Math);
  globalThis.digits = { own, given: checksums(Math) };
`;

interface Digits {
  own: number;
  given: Record<string, number>;
}

function assertGiven({ own, given }: Digits): void {
  assert.deepEqual(given, NODES);
  // Were nothing put in place of the engine's own, it would be seen.
  assert.notEqual(own, NODES.pow);
}

/** Node's Math with what a page is given. */
function given(): Math {
  const math = Object.defineProperties({}, Object.getOwnPropertyDescriptors(Math)) as Math;
  useNodesDigits(math);
  return math;
}

describe("Node's digits in a page", () => {
  it('are those of Node.js 20 itself', function () {
    if (process.arch !== 'x64' || !process.version.startsWith('v20.')) this.skip();
    assert.deepEqual(checksums(Math), NODES);
  });

  it('come out in any Node.js', () => {
    assert.deepEqual(checksums(given()), NODES);
  });

  it('come out in Chromium', async function () {
    if (!chromium) {
      assert.ok(!process.env.WORKSHOP_REQUIRE_BROWSER, 'no Chromium is installed');
      this.skip();
    }
    const browser = await browsers.launch({ executablePath: chromium, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await page.evaluate(await bundle(IN_PAGE, root));
      assertGiven(await page.evaluate('digits'));
    } finally {
      await browser.close();
    }
  });

  it('come out in Firefox', async function () {
    if (whyNoFirefox()) this.skip();
    const post = "fetch('/result', { method: 'POST', body: JSON.stringify(digits) });";
    assertGiven(await runInFirefox(`<script>${await bundle(IN_PAGE, root)}${post}</script>`));
  });

  it('differ from digits that are wrong in one value of a million', () => {
    let calls = 0;
    const wrong = (x: number): number => Math.exp(x) * (++calls === 500_000 ? 1 + 2 ** -52 : 1);
    assert.notEqual(checksum(wrong), checksum(Math.exp));
  });

  it('take what the functions of an engine take', () => {
    const math = given();
    assert.deepEqual(Object.getOwnPropertyDescriptor(math, 'exp'), {
      ...Object.getOwnPropertyDescriptor(Math, 'exp'),
      value: math.exp,
    });
    assert.equal(math.exp.name, 'exp');
    assert.equal(math.exp('1' as never), Math.E);
    assert.equal(math.pow('2' as never, [3] as never), 8);
    assert.throws(() => math.exp(1n as never), TypeError);
    assert.equal(math.hypot(), 0);
    assert.equal(math.hypot(-3), 3);
    assert.equal(math.hypot(2, 3, 6), 7);
    assert.equal(math.hypot(0, NaN), NaN);
    assert.equal(math.hypot(NaN, -Infinity), Infinity);
  });
});
