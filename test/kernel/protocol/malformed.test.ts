import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Reply } from '../../support/kernel';
import { memoryOf } from '../../support/processes';
import { useKernel } from '../../support/use-kernel';
import { malformed } from './support/malformed';
import { DEEP, HUGE } from './support/strange-parts';

const MANY = 20_000;
const SEED = 13;

/** How much more memory a kernel may hold after that, in MB. */
const ROOM = 300;

function textOf({ outputs }: Reply): unknown {
  return 'data' in outputs[0] ? outputs[0].data['text/plain'] : outputs[0];
}

describe('messages that are not as the protocol has them', () => {
  const kernel = useKernel();

  /** Waits until all that was sent on the channels of requests has been done. */
  async function done(): Promise<void> {
    await kernel().ask('kernel_info_request', {});
    await kernel().control.kernelInfo();
  }

  it(`harm nothing, ${MANY} of them`, async () => {
    const { connection, process } = kernel();
    await kernel().execute('(globalThis as any).harmed = false;');
    const before = await kernel().execute('6 * 7');
    const memory = memoryOf(process.pid!);
    const since = performance.now();
    const samples = fc.sample(malformed(connection.wire), { numRuns: MANY, seed: SEED });
    const made = performance.now();
    for (const { channel, frames } of samples) await connection.send(channel, frames);
    await done();
    console.log(
      `      made in ${Math.round(made - since)} ms, taken in ${Math.round(performance.now() - made)} ms`,
    );
    const after = await kernel().execute('6 * 7');
    assert.deepEqual([after.status, textOf(after)], ['ok', '42']);
    assert.equal(after.executionCount, before.executionCount! + 1);
    assert.equal(textOf(await kernel().execute('(globalThis as any).harmed')), 'false');
    const more = memoryOf(process.pid!) - memory;
    console.log(`      ${Math.round(memory)} MB, and then ${Math.round(more)} MB more`);
    assert.ok(more < ROOM, `${more} MB more`);
  });

  it('harm nothing when they are well, but sent again', async () => {
    await kernel().execute('let runs = 0;');
    const { connection } = kernel();
    const frames = connection.wire.write('execute_request', { code: 'runs++;' });
    for (let i = 0; i < 3; i++) await connection.send('shell', frames);
    await done();
    assert.equal(textOf(await kernel().execute('runs')), '1');
    await connection.send('shell', connection.wire.write('execute_request', { code: 'runs++;' }));
    assert.equal(textOf(await kernel().execute('runs')), '2');
  });

  for (const [what, type, content] of [
    ['a cell without code', 'execute_request', {}],
    ['a cell whose code is a number', 'execute_request', { code: 5 }],
    ['a completion without a place', 'complete_request', { code: '1' }],
    ['help without code', 'inspect_request', { cursor_pos: 0 }],
    ['whether a list is complete', 'is_complete_request', { code: [] }],
  ] as [string, string, object][]) {
    it(`are told what is wrong: ${what}`, async () => {
      const { status, ename, evalue, traceback } = await kernel().ask(type, content);
      assert.equal(status, 'error');
      assert.ok(ename && evalue && Array.isArray(traceback));
    });
  }

  for (const [what, cursor_pos] of [
    ['before the code', -5],
    ['behind the code', 1000],
    ['between two characters', 1.5],
    ['endlessly far', 1e308],
  ] as const) {
    it(`may ask for help ${what}`, async () => {
      for (const type of ['complete_request', 'inspect_request']) {
        const { status } = await kernel().ask(type, { code: 'Math', cursor_pos });
        assert.match(status, /^(ok|error)$/);
      }
    });
  }

  it('may bring deep and huge things, which are named again in what is said', async () => {
    const { connection } = kernel();
    for (const more of [DEEP, HUGE]) {
      const header = `{"msg_id":"1","msg_type":"execute_request","session":"s","more":${more}}`;
      const content = `{"code":"1","metadata":${more}}`;
      await connection.send('shell', connection.wire.signed([header, '{}', more, content]));
      await connection.send('shell', connection.wire.signed([header, header, '{}', content]));
    }
    await done();
    assert.equal(textOf(await kernel().execute('6 * 7')), '42');
  });
});
