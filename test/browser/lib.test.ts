import assert from 'node:assert/strict';
import { chromium as browsers } from 'playwright-core';
import { Matrix, seededRandom } from '@workshop/lib';
import { bundle } from '../support/bundle';
import { assertClose } from '../support/close';
import { numpy } from '../support/numpy';
import { root } from '../support/root';
import { chromium } from './support/available';

const { inputs, output_after_10000: after, weights_after_iteration: weights } = numpy.workshop_run;

/** The workshop's training, with nothing of this process: it runs in a page. */
const TRAINING = `
  import { Matrix, Neuron, numpyRandom, seededRandom, sigmoid } from '@workshop/lib';

  const neuron = new Neuron({ inputs: 3, random: numpyRandom(1), activation: sigmoid });
  const start = [...neuron.weights.data];
  const seeded = [...Matrix.random(3, 1, seededRandom('seed')).data];
  const history = neuron.train(
    Matrix.from(${JSON.stringify(inputs)}),
    Matrix.column([0, 1, 1, 0]),
    { iterations: 10000 },
  );
  const outputs = ${JSON.stringify(after.all_inputs)}.map((example) => neuron.forward(example));
  globalThis.trained = { start, seeded, outcome: history.outcome, weights: history.weights.at(-1), outputs };
`;

interface Trained {
  start: number[];
  seeded: number[];
  outcome: string;
  weights: number[];
  outputs: number[];
}

async function inPage(script: string): Promise<Trained> {
  const browser = await browsers.launch({ executablePath: chromium, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.evaluate(script);
    return await page.evaluate('trained');
  } finally {
    await browser.close();
  }
}

/** The same digits but for the last ones. */
function assertSame(actual: number[], expected: number[]): void {
  const ratios = actual.map((value, i) => value / expected[i]);
  assertClose(ratios, Array(expected.length).fill(1), 1e-12);
}

describe('lib in a browser', () => {
  it('is bundled without anything of Node.js, trains, and gives the digits of the workshop', async function () {
    const script = await bundle(TRAINING, root);
    if (!chromium) {
      assert.ok(!process.env.WORKSHOP_REQUIRE_BROWSER, 'no Chromium is installed');
      this.skip();
    }
    const trained = await inPage(script);
    assert.deepEqual(trained.start, weights['0']);
    assert.deepEqual(trained.seeded, [...Matrix.random(3, 1, seededRandom('seed')).data]);
    assert.equal(trained.outcome, 'learned');
    // Another version of V8 may round Math.exp another way in the last digit.
    assertSame(trained.weights, weights['10000']);
    assertSame(trained.outputs, after.all_outputs);
  });

  it('and the bundling refuses what only Node.js has', async () => {
    const failing = [
      `import { join } from 'node:path'; join('a');`,
      `import * as fs from 'fs'; fs.rmSync('a');`,
    ];
    for (const code of failing) await assert.rejects(bundle(code, root), /Could not resolve/);
  });

  it('and show is bundled without it too', async () => {
    assert.match(await bundle(`import '@workshop/show';`, root), /function show\(/);
  });
});
