import assert from 'node:assert/strict';
import { useKernel } from '../../support/use-kernel';

/** Cells 1 to 5, and the values that they gave. */
const CELLS: [code: string, value: string | null][] = [
  ['const apples = 3;', null],
  ['apples * 2', '6'],
  ["throw new Error('no')", null],
  ['apples * 20', '60'],
  ['apples * 2', '6'],
];

type Entry = [session: number, line: number, input: string | [string, string | null]];

describe('the history', () => {
  const kernel = useKernel();

  before(async () => {
    for (const [code] of CELLS) await kernel().execute(code);
  });

  async function ask(request: object): Promise<Entry[]> {
    const whole = { output: false, raw: true, ...request };
    const reply = await kernel().ask('history_request', whole);
    assert.equal(reply.status, 'ok');
    return reply.history;
  }
  const lines = (entries: Entry[]): number[] => entries.map(([, line]) => line);
  const inputs = (entries: Entry[]): unknown[] => entries.map(([, , input]) => input);

  it('has the last cells, in order, those that failed too', async () => {
    const last = await ask({ hist_access_type: 'tail', n: 4 });
    assert.deepEqual(lines(last), [2, 3, 4, 5]);
    assert.deepEqual(
      inputs(last),
      CELLS.slice(1).map(([code]) => code),
    );
  });

  it('has what they gave, if asked', async () => {
    const last = await ask({ hist_access_type: 'tail', n: 5, output: true });
    assert.deepEqual(inputs(last), CELLS);
  });

  it('has no more than there is', async () => {
    assert.equal((await ask({ hist_access_type: 'tail', n: 1000 })).length, CELLS.length);
  });

  it('has a range, without its end', async () => {
    const range = { hist_access_type: 'range', session: 0, start: 2, stop: 4 };
    assert.deepEqual(lines(await ask(range)), [2, 3]);
    assert.deepEqual(inputs(await ask({ ...range, output: true })), CELLS.slice(1, 3));
  });

  it('has a range of the session that it names itself', async () => {
    const [[session]] = await ask({ hist_access_type: 'tail', n: 1 });
    assert.deepEqual(
      lines(await ask({ hist_access_type: 'range', session, start: 1, stop: 3 })),
      [1, 2],
    );
  });

  for (const [pattern, found] of [
    ['apples * 2', [2, 5]],
    ['apples*', [2, 4, 5]],
    ['*apples*', [1, 2, 4, 5]],
    ['apples ? 2?', [4]],
    ['APPLES*', []],
    ['a.*', []],
    ['const apples = 3;', [1]],
    ["*('no')", [3]],
  ] as [string, number[]][]) {
    it(`is searched for ${pattern}`, async () => {
      assert.deepEqual(lines(await ask({ hist_access_type: 'search', pattern })), found);
    });
  }

  it('is searched for what differs, and for the last of many', async () => {
    const search = { hist_access_type: 'search', pattern: 'apples*' };
    assert.deepEqual(inputs(await ask({ ...search, unique: true })).sort(), [
      'apples * 2',
      'apples * 20',
    ]);
    assert.deepEqual(lines(await ask({ ...search, n: 2 })), [4, 5]);
    assert.deepEqual(inputs(await ask({ ...search, n: 1, output: true })), [['apples * 2', '6']]);
  });

  it('is searched with many stars without end', async () => {
    await kernel().execute(`'${'a'.repeat(2000)}'`);
    const pattern = `${'*a'.repeat(40)}b`;
    assert.deepEqual(await ask({ hist_access_type: 'search', pattern }), []);
  });
});
