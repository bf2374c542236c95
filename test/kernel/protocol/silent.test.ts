import assert from 'node:assert/strict';
import { useKernel } from '../../support/use-kernel';

describe('a cell that leaves no trace', () => {
  const kernel = useKernel();

  /** The number of a cell that runs now. */
  async function number(): Promise<number> {
    return (await kernel().execute('0')).executionCount!;
  }

  it('runs silently: not numbered, not shown, without a value', async () => {
    const before = await number();
    const { status, messages } = await kernel().execute('const hidden = 5; hidden', {
      fields: { silent: true },
    });
    assert.equal(status, 'ok');
    const types = messages.map(({ type }) => type).sort();
    assert.deepEqual(types, ['execute_reply', 'status', 'status']);
    assert.equal(await number(), before + 1);
  });

  it('still makes its names', async () => {
    const { outputs } = await kernel().execute('hidden + 1');
    assert.deepEqual('data' in outputs[0] && outputs[0].data, { 'text/plain': '6' });
  });

  it('is not numbered when it fails silently', async () => {
    const before = await number();
    const { status } = await kernel().execute("throw new Error('no')", {
      fields: { silent: true },
    });
    assert.equal(status, 'error');
    assert.equal(await number(), before + 1);
  });

  it('runs without history: shown, not numbered, not kept', async () => {
    const before = await number();
    const { outputs } = await kernel().execute("'not kept'", { fields: { store_history: false } });
    assert.deepEqual(
      outputs.map(({ output_type }) => output_type),
      ['execute_result'],
    );
    assert.equal(await number(), before + 1);
    const request = { hist_access_type: 'tail', n: 2, raw: true, output: false };
    const { history } = await kernel().ask('history_request', request);
    assert.deepEqual(
      history.map(([, , code]: string[]) => code),
      ['0', '0'],
    );
  });
});
