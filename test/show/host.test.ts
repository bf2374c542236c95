import assert from 'node:assert/strict';
import Module from 'node:module';
import { join } from 'node:path';
import type { Host } from '@workshop/kernel/host';
import { display, input, trainWithProgress } from '@workshop/show';
import { withHost } from '../support/host';
import { printed } from '../support/printed';
import { fresh, inputs, targets } from './figures/drawn';

/** A training that would go on for hours. */
const ENDLESS = { iterations: 1e12 };

describe('in a kernel', () => {
  it('display puts a bundle', async () => {
    const bundle = { 'text/markdown': '**a**', 'text/plain': 'a' };
    assert.deepEqual(await withHost(() => display(bundle)), [[bundle]]);
    assert.throws(() => display('a' as never), { message: /^display: expected .*; got 'a'$/ });
  });

  it('input asks the host, and takes the fallback where nobody can type', async () => {
    const asked: string[] = [];
    const ask: Host['ask'] = async (question) => {
      asked.push(question);
      return asked.length === 1 ? 'typed' : undefined;
    };
    const [, lines] = await printed(() =>
      withHost(
        async () => {
          assert.equal(await input('a: ', 'fallback'), 'typed');
          assert.equal(await input('b: ', 'fallback'), 'fallback');
        },
        { ask },
      ),
    );
    assert.deepEqual(asked, ['a: ', 'b: ']);
    assert.deepEqual(lines, ['b: fallback (nobody can type here, so this answer was taken)']);
  });

  it('input says in one line where the kernel cannot ask', async () => {
    const [, lines] = await printed(() =>
      withHost(async () => assert.equal(await input('a: ', '7'), '7')),
    );
    const why = "asking needs the workshop's kernel, so this answer was taken";
    assert.deepEqual(lines, [`a: 7 (${why})`]);
  });

  it('input ends as the host ends it, and refuses what is no text', async () => {
    const stopped = Object.assign(new Error('stop'), { name: 'Stopped' });
    const ask = (): Promise<never> => Promise.reject(stopped);
    await withHost(() => assert.rejects(input('?', ''), stopped), { ask });
    await assert.rejects(input('?', null as never), {
      message: 'input: the fallback must be a string; got null',
    });
  });

  it('a bar is one output that changes', async () => {
    const shown = await withHost(() =>
      trainWithProgress(fresh(), inputs, targets, { iterations: 300_000 }),
    );
    assert.equal(shown.length, 1);
    assert.match(String(shown[0].at(-1)!['text/plain']), /^█{24} 100 % · .* · learned$/);
  });

  it('a training takes the stop button, and gives it back', async () => {
    const holders = new Set<() => void>();
    const onStop = (stop: () => void): (() => void) => {
      holders.add(stop);
      setImmediate(stop);
      return () => holders.delete(stop);
    };
    const call = async (): Promise<void> => {
      const { iterations } = await trainWithProgress(fresh(), inputs, targets, ENDLESS);
      assert.ok(iterations.at(-1)! < ENDLESS.iterations);
    };
    await withHost(call, { onStop });
    assert.equal(holders.size, 0);
  });
});

describe('in a stock tslab', () => {
  const file = join('node_modules', 'tslab', 'dist', 'jupyter.js');
  const path = join(__dirname, file);
  const written: { data: object; transient: { display_id: string }; update: boolean }[] = [];

  before(() => {
    const module = new Module(path);
    module.exports = {
      lastWriteDisplayData: (content: (typeof written)[number], update: boolean) =>
        written.push({ ...content, update }),
    };
    require.cache[path] = module;
  });
  beforeEach(() => void written.splice(0));
  after(() => delete require.cache[path]);

  it('a bar is one display that changes', async () => {
    await trainWithProgress(fresh(), inputs, targets, { iterations: 300_000 });
    assert.ok(written.length > 0);
    written.forEach(({ update }, i) => assert.equal(update, i > 0));
    assert.equal(new Set(written.map(({ transient }) => transient.display_id)).size, 1);
  });

  it('two outputs are two displays', () => {
    display({ 'text/plain': 'a' });
    display({ 'text/plain': 'b' });
    assert.deepEqual(
      written.map(({ data, update }) => [data, update]),
      [
        [{ 'text/plain': 'a' }, false],
        [{ 'text/plain': 'b' }, false],
      ],
    );
    assert.notEqual(written[0].transient.display_id, written[1].transient.display_id);
  });
});
