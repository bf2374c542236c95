import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Kernel } from '../../support/kernel';
import { memoryOf } from '../../support/processes';
import { root } from '../../support/root';

/** Prints for ever, and fast. */
const ENDLESS = `const line = '${'x'.repeat(200)}'; while (true) console.log(line);`;

/** How much more memory a kernel may take while it prints, in MB. */
const ROOM = 200;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('an endless loop that prints', () => {
  let kernel: Kernel;
  beforeEach(async () => {
    kernel = await Kernel.start(join(root, 'notebooks'));
    await kernel.execute('console.log(1)');
  });
  afterEach(() => kernel.stop());

  /** How much more memory the kernel takes, in MB: once it has filled what it fills. */
  async function growth(): Promise<number> {
    const pid = kernel.process.pid!;
    await pause(2000);
    const early = memoryOf(pid);
    await pause(1000);
    const late = memoryOf(pid);
    console.log(`      ${Math.round(early)} MB, then ${Math.round(late)} MB`);
    return late - early;
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
      const more = await growth();
      const all = memoryOf(kernel.process.pid!) - before;
      void kernel.control.interrupt();
      const reply = await kernel.next(({ type }) => type === 'execute_reply');
      assert.equal(reply.content.status, 'error');
      connection.pace = () => undefined;
      readAgain();
      assert.equal((await endless).status, 'error');
      assert.ok(more < 30 && all < ROOM, `${more} MB more, ${all} MB in all`);
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
        kept.push(Buffer.alloc(5e6, 1));
        await new Promise((resolve) => setTimeout(resolve, 100));
      }`);
    await kernel.next(({ type }) => type === 'stream');
    assert.ok((await growth()) > 30);
    void kernel.control.interrupt();
    await growing;
  });
});
