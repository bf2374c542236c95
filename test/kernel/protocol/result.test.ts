import assert from 'node:assert/strict';
import { useKernel } from '../../support/use-kernel';

describe('the value of a cell', () => {
  const kernel = useKernel();

  it('is an execute_result with a text and the number of the cell', async () => {
    const { executionCount, outputs } = await kernel().execute('6 * 7');
    assert.deepEqual(outputs, [
      {
        output_type: 'execute_result',
        data: { 'text/plain': '42' },
        metadata: {},
        execution_count: executionCount,
      },
    ]);
  });

  it('comes after the code with the same number, between busy and idle', async () => {
    const { content, messages } = await kernel().execute('[7]');
    const iopub = messages.filter(({ channel }) => channel === 'iopub');
    assert.deepEqual(
      iopub.map(({ type }) => type),
      ['status', 'execute_input', 'execute_result', 'status'],
    );
    const [busy, input, result, idle] = iopub.map((message) => message.content);
    assert.deepEqual([busy.execution_state, idle.execution_state], ['busy', 'idle']);
    assert.deepEqual(input, { code: '[7]', execution_count: content.execution_count });
    assert.equal(result.data['text/plain'], '[ 7 ]');
    assert.deepEqual(content, {
      status: 'ok',
      execution_count: content.execution_count,
      user_expressions: {},
      payload: [],
    });
  });

  it('is the value that an await gives', async () => {
    const { outputs } = await kernel().execute('await Promise.resolve([1, 2])');
    assert.deepEqual('data' in outputs[0] && outputs[0].data, { 'text/plain': '[ 1, 2 ]' });
  });

  it('stands below what the cell printed before', async () => {
    const { outputs } = await kernel().execute("console.log('first'); 2");
    assert.deepEqual(
      outputs.map(({ output_type }) => output_type),
      ['stream', 'execute_result'],
    );
  });

  for (const code of ['const nothing = 1;', 'undefined', 'if (true) { 5; }', '', '// a remark'])
    it(`is nothing to show after ${JSON.stringify(code)}`, async () => {
      const { status, outputs } = await kernel().execute(code);
      assert.deepEqual([status, outputs], ['ok', []]);
    });

  it('is counted up by one from cell to cell', async () => {
    const first = await kernel().execute('1');
    const second = await kernel().execute('2');
    assert.equal(second.executionCount, first.executionCount! + 1);
  });
});
