import assert from 'node:assert/strict';
import { textOf } from '../../support/outputs';
import { ranAll, useKernelPage } from './support/page';
import type { KernelPage, Ran } from './support/page';

/** How long the stop button may take, in milliseconds. */
const LONGEST = 2000;

const TRAINING = `import { Matrix, Neuron, numpyRandom, sigmoid } from '@workshop/lib';
import { trainWithProgress } from '@workshop/show';
const neuron = new Neuron({ inputs: 1, random: numpyRandom(1), activation: sigmoid });
const example = Matrix.from([[1]]);
const history = await trainWithProgress(neuron, example, example, { iterations: 1e12 });
history.iterations.length > 1`;

interface Stopped extends Ran {
  /** Milliseconds from the press to the reply. */
  took: number;
}

/** Runs a cell, and presses the stop button when it has begun. */
async function stop(page: KernelPage, code: string, behind: string[] = []): Promise<Stopped[]> {
  const all = await page.page.evaluate(
    async ({ cell, others }) => {
      const { driver } = window as any;
      const begun = driver.next('execute_input');
      const ends = [cell, ...others].map((one) => driver.execute(one));
      await begun;
      await new Promise((resolve) => setTimeout(resolve, 300));
      const pressed = performance.now();
      void driver.kernel.interrupt();
      await ends[0];
      const took = performance.now() - pressed;
      return { took, said: await Promise.all(ends) };
    },
    { cell: code, others: behind },
  );
  return ranAll(all.said).map((ran) => ({ ...ran, took: all.took }));
}

function errorIn({ outputs }: Ran): string {
  return outputs
    .filter(({ output_type: type }) => type === 'error')
    .map(textOf)
    .join('\n');
}

describe('the stop button in a web page', () => {
  const page = useKernelPage();

  it('ends a training, and the cell goes on', async () => {
    const [ran] = await stop(page(), TRAINING);
    assert.ok(ran.took < LONGEST, `${ran.took} ms`);
    assert.equal(ran.status, 'ok', errorIn(ran));
    assert.match(ran.outputs.map(textOf).join('\n'), /stopped[^]*true$/);
  });

  it('ends an await; variables are kept', async () => {
    await page().execute('let kept = 5;');
    const [ran] = await stop(page(), 'await new Promise(() => {});');
    assert.ok(ran.took < LONGEST, `${ran.took} ms`);
    assert.match(errorIn(ran), /Stopped.*Your variables are kept/);
    assert.deepEqual((await page().execute('kept')).outputs.map(textOf), ['5']);
  });

  it('silences what goes on after an await', async () => {
    const [ran] = await stop(
      page(),
      'for (;;) { await new Promise((go) => setTimeout(go, 20)); console.log("on"); }',
    );
    const next = await page().execute('await new Promise((go) => setTimeout(go, 150)); "next"');
    assert.deepEqual(next.outputs.map(textOf), ['next']);
    assert.match(errorIn(ran), /Stopped/);
  });

  for (const [what, code] of [
    ['an endless loop', 'for (;;);'],
    ['a loop that prints without end', 'for (;;) console.log("x".repeat(1000));'],
  ])
    it(`ends ${what} with all variables, and says so; the next cell runs`, async () => {
      await page().execute('let gone = 5;');
      const [ran, behind] = await stop(page(), code, ['1 + 1']);
      assert.ok(ran.took < LONGEST, `${ran.took} ms`);
      assert.equal(ran.status, 'error');
      assert.match(errorIn(ran), /Stopped.*all variables are gone.*run the cells above it again/);
      assert.equal(behind.status, 'aborted');
      assert.deepEqual((await page().execute('6 * 7')).outputs.map(textOf), ['42']);
      assert.match(errorIn(await page().execute('gone')), /Nothing here is called gone/);
    });

  it('holds up a loop that prints, so that the page has room', async () => {
    const [{ said }] = await stop(page(), 'for (;;) console.log("x".repeat(100_000));');
    const printed = said
      .map(({ content }) => String(content.text ?? '').length)
      .reduce((sum, length) => sum + length, 0);
    const megabytes = Math.round(printed / 2 ** 20);
    assert.ok(megabytes > 0 && megabytes < 24, `${megabytes} MB were printed`);
  });

  it('does nothing when no cell runs', async () => {
    await page().page.evaluate(() => (window as any).driver.kernel.interrupt());
    assert.equal((await page().execute('1')).status, 'ok');
  });

  it('can be pressed by a message', async () => {
    const { said, reply } = await page().page.evaluate(async () => {
      const { driver } = window as any;
      const begun = driver.next('execute_input');
      const end = driver.execute('for (;;);');
      await begun;
      await new Promise((resolve) => setTimeout(resolve, 300));
      const answer = driver.request('interrupt_request', {}, { channel: 'control' });
      return { said: await end, reply: await answer };
    });
    assert.ok(said.some(({ type }: { type: string }) => type === 'error'));
    assert.ok(reply.some(({ type }: { type: string }) => type === 'interrupt_reply'));
  });

  it('closes the comms of a worker that it ends', async () => {
    const open = `(globalThis as any)[Symbol.for('workshop.host')].openComm('x', {}).id`;
    const { outputs } = await page().execute(open);
    const [ran] = await stop(page(), 'for (;;);');
    assert.equal(ran.status, 'error');
    const closed: string[] = await page().page.evaluate(() =>
      (window as any).driver.said
        .filter(({ type }: { type: string }) => type === 'comm_close')
        .map(({ content }: { content: { comm_id: string } }) => content.comm_id),
    );
    assert.ok(outputs.map(textOf).includes(closed.at(-1)!), 'it is not closed');
  });
});
