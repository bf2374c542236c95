import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Kernel } from '../../support/kernel';
import { root } from '../../support/root';

describe('the control channel', () => {
  let kernel: Kernel;
  beforeEach(async () => {
    kernel = await Kernel.start(join(root, 'notebooks'));
  });
  afterEach(() => kernel.stop());

  it('says the same of the kernel as the shell', async () => {
    const onShell = await kernel.ask('kernel_info_request', {});
    assert.deepEqual(await kernel.control.kernelInfo(), onShell);
    assert.equal(onShell.status, 'ok');
    assert.match(onShell.protocol_version, /^5\.\d+$/);
    for (const field of ['implementation', 'implementation_version', 'banner'])
      assert.ok(onShell[field].length > 0, field);
    assert.ok(Array.isArray(onShell.help_links));
    const { name, version, mimetype, file_extension } = onShell.language_info;
    assert.deepEqual([name, file_extension], ['typescript', '.ts']);
    assert.match(version, /^\d+\.\d+/);
    assert.match(mimetype, /typescript/);
  });

  it('answers while a cell waits', async () => {
    let answer: Record<string, any> | undefined;
    const cell = kernel.execute("console.log('begun'); await new Promise(() => {});", {
      onOutput: (text) =>
        text === 'begun\n' &&
        void kernel.control.kernelInfo().then((info) => {
          answer = info;
          kernel.interrupt();
        }),
    });
    assert.equal((await cell).status, 'error');
    assert.equal(answer?.status, 'ok');
  });

  for (const restart of [false, true]) {
    for (const [when, code] of [
      ['nothing runs', undefined],
      ['a cell waits', 'await new Promise(() => {});'],
      ['a loop runs', 'while (true) {}'],
      ['a loop prints', "while (true) console.log('x');"],
      ['a timer is left', 'setInterval(() => {}, 1000);'],
    ]) {
      it(`ends the kernel ${restart ? 'for a restart ' : ''}when ${when}`, async () => {
        if (code) {
          const begun = kernel.next(({ type }) => type === 'stream');
          kernel.execute(`console.log('begun'); ${code}`).catch(() => {});
          await begun;
        }
        const reply = kernel.next(({ type }) => type === 'shutdown_reply');
        const [{ channel, content }, exitCode] = await Promise.all([
          reply,
          kernel.control.shutdown(restart),
        ]);
        assert.deepEqual([channel, content], ['control', { status: 'ok', restart }]);
        assert.equal(exitCode, 0);
      });
    }
  }
});
