import assert from 'node:assert/strict';
import type { Reply } from '../../support/kernel';
import { useKernel } from '../../support/use-kernel';

/** Cells that fail, and the name that their error has. */
const FAILING: Record<string, [code: string, ename: RegExp]> = {
  'that throws': ["throw new RangeError('too far')", /^RangeError$/],
  'that throws after an await': ["await null; throw new RangeError('too far')", /^RangeError$/],
  'that awaits what is refused': [
    "await Promise.reject(new RangeError('too far'))",
    /^RangeError$/,
  ],
  'that does not compile': ['const text: string = 5;', /./],
  'that is no TypeScript': ['const = ;', /./],
};

describe('a cell', () => {
  const kernel = useKernel();

  for (const [which, [code, name]] of Object.entries(FAILING)) {
    it(`${which} puts out an error, and replies with the same`, async () => {
      const { status, content, outputs, executionCount } = await kernel().execute(code);
      assert.equal(status, 'error');
      const { ename, evalue, traceback } = content;
      assert.deepEqual(outputs, [{ output_type: 'error', ename, evalue, traceback }]);
      assert.match(ename, name);
      assert.ok(evalue.length > 0);
      assert.ok(traceback.length > 0 && traceback.join('\n').includes(evalue));
      assert.equal((await kernel().execute('1')).executionCount, executionCount! + 1);
    });
  }

  for (const [what, value] of [
    ['a text', "'text'"],
    ['undefined', 'undefined'],
    ['an object without a prototype', 'Object.create(null)'],
    [
      'an error with a getter that throws',
      "Object.defineProperty(new Error('x'), 'stack', { get() { throw 1; } })",
    ],
    [
      'an error whose message is no text',
      "Object.assign(new Error('x'), { message: 5, name: {} })",
    ],
    [
      'a proxy that refuses all',
      'new Proxy({}, { get() { throw 1; }, has() { throw 1; }, getPrototypeOf() { throw 1; } })',
    ],
  ]) {
    it(`can throw ${what}`, async () => {
      const { status, content, outputs } = await kernel().execute(`throw ${value};`);
      assert.equal(status, 'error');
      assert.equal(outputs.length, 1);
      for (const part of [content.ename, content.evalue, ...content.traceback])
        assert.equal(typeof part, 'string');
      assert.equal((await kernel().execute('1 + 1')).status, 'ok');
    });
  }
});

describe('what waits behind a cell', () => {
  const kernel = useKernel();
  const statuses = (replies: Reply[]): string[] => replies.map(({ status }) => status);

  for (const [when, code] of [
    ['at once', "throw new Error('no')"],
    ['later', "await new Promise((resolve) => setTimeout(resolve, 200)); throw new Error('no')"],
    ['before it runs', 'const text: string = 5;'],
  ]) {
    it(`that fails ${when} is aborted; what is sent after its reply runs`, async () => {
      for (let round = 0; round < 10; round++) {
        let after: Promise<Reply> | undefined;
        // A page sends them at once; on a busy machine this process may be put aside in between.
        const header = { date: new Date().toISOString() };
        const failing = kernel().request(
          'execute_request',
          { code },
          {
            header,
            onMessage: ({ type }) => type === 'execute_reply' && (after = kernel().execute('7')),
          },
        );
        const behind = await Promise.all([
          kernel().execute('1', { header }),
          kernel().execute('2', { header }),
        ]);
        const { content } = (await failing).find(({ type }) => type === 'execute_reply')!;
        assert.deepEqual([content.status, ...statuses(behind)], ['error', 'aborted', 'aborted']);
        for (const { messages, outputs } of behind) {
          assert.deepEqual(outputs, []);
          assert.deepEqual(messages.map(({ type }) => type).sort(), [
            'execute_reply',
            'status',
            'status',
          ]);
        }
        assert.equal((await after!).status, 'ok');
        assert.equal((await after!).executionCount, content.execution_count + 1);
      }
    });
  }

  it('that fails, but does not stop the rest, runs', async () => {
    const replies = await Promise.all([
      kernel().execute("throw new Error('no')", { fields: { stop_on_error: false } }),
      kernel().execute('1'),
    ]);
    assert.deepEqual(statuses(replies), ['error', 'ok']);
  });

  it('that fails is answered all the same, if it is no cell', async () => {
    const failing = kernel().execute("throw new Error('no')");
    assert.equal((await kernel().ask('comm_info_request', {})).status, 'ok');
    assert.equal((await failing).status, 'error');
  });
});
