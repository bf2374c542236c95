import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium as browsers } from 'playwright-core';
import { useNodesDigits } from '@workshop/kernel/dist/web/math/index';
import { chromium } from '../../browser/support/available';
import { bundle } from '../../support/bundle';
import { runInFirefox, whyNoFirefox } from '../../support/firefox';
import { root } from '../../support/root';
import { checksum, checksums } from './samples';

/** What a million results of each function of Node.js 20 come to, on x64. */
const NODES: Record<string, number> = {
  acos: 992740269,
  acosh: 3203086211,
  asin: 4027036640,
  asinh: 845423111,
  atan: 1693481847,
  atanh: 3113277069,
  atan2: 2885448013,
  cbrt: 94199039,
  expm1: 514057468,
  cos: 1455478825,
  cosh: 2570050522,
  exp: 2000234332,
  hypot: 2277071480,
  log: 2880043126,
  log1p: 547756854,
  log2: 203541759,
  log10: 1123582450,
  pow: 2915765400,
  sin: 3126922669,
  sinh: 3224121699,
  tan: 789891997,
  tanh: 3720769175,
};

/** Gives the checksums of a page's own Math.pow and `** 2`, and of all functions that it is given. */
const IN_PAGE = `
  import { useNodesDigits } from '@workshop/kernel/dist/web/math/index';
  import { checksum, checksums } from './test/kernel/web/samples';

  const own = checksum(Math.pow);
  useNodesDigits(Math);
  const squares = checksum((x) => x ** 2);
  globalThis.digits = { own, squares, given: checksums(Math) };
`;

interface Digits {
  own: number;
  squares: number;
  given: Record<string, number>;
}

function assertGiven({ own, squares, given }: Digits): void {
  assert.deepEqual(given, NODES);
  assert.equal(
    squares,
    checksum((x) => x * x),
  );
  // Were nothing put in place of the engine's own, it would be seen.
  assert.notEqual(own, NODES.pow);
}

/** Node's Math with what a page is given. */
function withNodes(): Math {
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
    assert.deepEqual(checksums(withNodes()), NODES);
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

  it('need no power in lib but squares, for that is what engines agree on', () => {
    const lib = join(root, 'lib', 'src');
    const powers = readdirSync(lib, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => readFileSync(join(lib, name), 'utf8').split('\n'))
      .filter((line) => !/^ *(\/\*)?\*/.test(line))
      .flatMap((line) => line.match(/\S+ \*\*=? [^\s;,)}]+/g) ?? []);
    assert.ok(powers.length > 5, 'the powers were not found');
    const others = powers.filter((power) => !/ \*\* 2$|^[({$]*2 \*\* \d+$/.test(power));
    assert.deepEqual(others, []);
  });

  it('take what the functions of an engine take', () => {
    const math = withNodes();
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
