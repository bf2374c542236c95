import assert from 'node:assert/strict';
import { useKernel } from '../../support/use-kernel';

describe('user expressions', () => {
  const kernel = useKernel();

  it('are answered after the cell, and see what it made', async () => {
    const { content, outputs } = await kernel().execute('const made = 20;', {
      fields: { user_expressions: { doubled: 'made * 2', later: 'await Promise.resolve(made)' } },
    });
    const ok = (text: string): object => ({
      status: 'ok',
      data: { 'text/plain': text },
      metadata: {},
    });
    assert.deepEqual(content.user_expressions, { doubled: ok('40'), later: ok('20') });
    assert.deepEqual(outputs, []);
  });

  it('that fail say so, each alone, and the cell is well', async () => {
    const { status, content, outputs } = await kernel().execute('1;', {
      fields: {
        user_expressions: {
          good: '1',
          missing: 'nowhere',
          thrown: '(() => { throw new RangeError("no"); })()',
        },
      },
    });
    assert.equal(status, 'ok');
    const { good, missing, thrown } = content.user_expressions;
    assert.deepEqual([good.status, missing.status, thrown.status], ['ok', 'error', 'error']);
    for (const { ename, evalue, traceback } of [missing, thrown])
      assert.ok(ename && evalue && traceback.length > 0);
    assert.equal(thrown.ename, 'RangeError');
    assert.deepEqual(
      outputs.filter(({ output_type }) => output_type === 'error'),
      [],
    );
  });

  it('do not move the number of the next cell', async () => {
    const fields = { user_expressions: { one: '1', two: '2' } };
    const { executionCount } = await kernel().execute('1', { fields });
    assert.equal((await kernel().execute('1')).executionCount, executionCount! + 1);
  });
});
