import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Kernel } from '../../support/kernel';
import { memoryOf } from '../../support/processes';
import { root } from '../../support/root';

/** Prints for ever, and fast. */
const ENDLESS = `const line = '${'x'.repeat(200)}'; while (true) console.log(line);`;

/** How much more memory a kernel may take while it prints, in MB. */
const ROOM = 200;

/** How much more it may take from one second to the next when it has filled what it fills. */
const STILL = 30;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('an endless loop that prints', () => {
  let kernel: Kernel;
  beforeEach(async () => {
    kernel = await Kernel.start(join(root, 'notebooks'));
    await kernel.execute('console.log(1)');
  });
  afterEach(() => kernel.stop());

  /**
   * How much more memory than before the kernel takes, in MB, when it takes no more from one second
   * to the next; or when that is too much already.
   */
  async function growth(before: number): Promise<number> {
    const seen = [memoryOf(kernel.process.pid!)];
    do {
      await pause(1000);
      seen.push(memoryOf(kernel.process.pid!));
    } while (seen.at(-1)! - before <= ROOM && seen.at(-1)! - seen.at(-2)! >= STILL);
    console.log(`      MB from second to second: ${seen.map(Math.round).join(', ')}`);
    return seen.at(-1)! - before;
  }

  for (const [who, wait] of [
    ['nobody reads', (until: Promise<void>) => until],
    ['somebody reads slowly', () => pause(2)],
    ['somebody reads', () => undefined],
  ] as const) {
    it(`does not grow without bound when ${who}, and can be stopped`, async () => {
      let readAgain = (): void => {};
      const reading = new Promise<void>((resolve) => (readAgain = resolve));
      const { connection } = kernel;
      const before = memoryOf(kernel.process.pid!);
      const endless = kernel.execute(ENDLESS);
      await kernel.next(({ type }) => type === 'stream');
      connection.pace = () => wait(reading);
      await pause(2000);
      const more = await growth(before);
      void kernel.control.interrupt();
      const reply = await kernel.next(({ type }) => type === 'execute_reply');
      assert.equal(reply.content.status, 'error');
      connection.pace = () => undefined;
      readAgain();
      assert.equal((await endless).status, 'error');
      assert.ok(more < ROOM, `${more} MB more`);
      const { outputs } = await kernel.execute('1 + 1');
      assert.deepEqual(
        outputs.map(({ output_type }) => output_type),
        ['execute_result'],
      );
    });
  }

  it('would be noticed if it grew', async () => {
    const growing = kernel.execute(`
      const kept: Buffer[] = [];
      console.log('begun');
      while (true) {
        kept.push(Buffer.alloc(5e7, 1));
        await new Promise((resolve) => setTimeout(resolve, 100));
      }`);
    await kernel.next(({ type }) => type === 'stream');
    assert.ok((await growth(memoryOf(kernel.process.pid!))) > ROOM);
    void kernel.control.interrupt();
    await growing;
  });
});
