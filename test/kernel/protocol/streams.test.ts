import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Kernel } from '../../support/kernel';
import { root } from '../../support/root';
import { useKernel } from '../../support/use-kernel';

const stdout = (text: string): object => ({ output_type: 'stream', name: 'stdout', text });
const stderr = (text: string): object => ({ output_type: 'stream', name: 'stderr', text });

describe('what a cell prints', () => {
  const kernel = useKernel();

  it('comes whole and in order: 100,000 lines, in the first cell', async () => {
    const fresh = await Kernel.start(join(root, 'notebooks'));
    try {
      const since = performance.now();
      const { status, outputs } = await fresh.execute(
        'for (let i = 0; i < 100_000; i++) console.log(i);',
      );
      console.log(`      100,000 lines after ${Math.round(performance.now() - since)} ms`);
      const lines = Array.from({ length: 100_000 }, (_, i) => `${i}\n`).join('');
      assert.deepEqual([status, outputs], ['ok', [stdout(lines)]]);
    } finally {
      await fresh.stop();
    }
  });

  it('keeps its two streams apart, and in order', async () => {
    const { outputs } = await kernel().execute(`
      console.log('a'); console.error('b'); process.stdout.write('c'); console.warn('d');`);
    assert.deepEqual(outputs, [stdout('a\n'), stderr('b\n'), stdout('c'), stderr('d\n')]);
  });

  it('may be anything: half of a character, control characters, bytes', async () => {
    const { outputs } = await kernel().execute(`
      process.stdout.write('\\ud83d'); process.stdout.write('\\ude00\\u0000\\u2028');
      process.stdout.write(Buffer.from([0xf0, 0x9f])); process.stdout.write(Buffer.from([0x8d, 0x8e]));
      process.stdout.write('end', 'utf8', () => {});`);
    const [{ text }] = outputs as { text: string }[];
    assert.ok(text.endsWith('🍎end') && text.includes('\u0000\u2028'), JSON.stringify(text));
  });

  it('is seen while it runs', async () => {
    const seen: string[] = [];
    const { status } = await kernel().execute(
      "console.log('begun'); const until = Date.now() + 1000; while (Date.now() < until) {} console.log('ended');",
      { onOutput: (text) => seen.push(text) },
    );
    assert.deepEqual([status, seen], ['ok', ['begun\n', 'ended\n']]);
  });

  it('from a timer stays its own after the next cell began', async () => {
    const first = await kernel().execute(`
      let isBusy = false;
      setTimeout(() => { console.log('late'); if (isBusy) console.error('during the next'); }, 300);
      console.log('first');`);
    const second = await kernel().execute(`
      isBusy = true;
      console.log('second');
      await new Promise((resolve) => setTimeout(resolve, 600));
      console.log('second again');`);
    assert.deepEqual(first.outputs, [stdout('first\nlate\n'), stderr('during the next\n')]);
    assert.deepEqual(second.outputs, [stdout('second\nsecond again\n')]);
  });

  it('from timers, promises and events of two cells at once stays apart', async () => {
    const print = (name: string): string => `
      for (let i = 0; i < 50; i++) {
        setTimeout(() => console.log('${name}'), 4 * i);
        void Promise.resolve().then(() => new Promise(setImmediate)).then(() => console.log('${name}'));
      }`;
    const first = await kernel().execute(print('one'));
    const second = await kernel().execute(print('two'));
    await kernel().drain();
    assert.deepEqual(first.outputs, [stdout('one\n'.repeat(100))]);
    assert.deepEqual(second.outputs, [stdout('two\n'.repeat(100))]);
  });

  it('from what runs on when it has ended is an error of its own', async () => {
    const { outputs } = await kernel().execute(
      "setTimeout(() => { throw new RangeError('late'); });",
    );
    await kernel().drain();
    assert.match(JSON.stringify(outputs), /RangeError.*late/);
    assert.equal((await kernel().execute('1')).status, 'ok');
  });
});
