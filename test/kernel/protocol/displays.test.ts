import assert from 'node:assert/strict';
import type { Reply } from '../../support/kernel';
import { HOST, useKernel } from '../../support/use-kernel';

describe('displays', () => {
  const kernel = useKernel();

  /** Runs the code, and gives the messages that show something or change it. */
  async function shown(code: string): Promise<[type: string, content: Record<string, any>][]> {
    const { status, messages } = await kernel().execute(code);
    assert.equal(status, 'ok');
    return messages
      .filter(({ type }) => /display|clear|stream/.test(type))
      .map(({ type, content }) => [type, content]);
  }
  const texts = ({ outputs }: Reply): unknown[] =>
    outputs.map((output) => ('data' in output ? output.data['text/plain'] : output));

  it('carry a bundle and metadata, and an id of their own', async () => {
    const data = { 'text/plain': 'bold', 'text/html': '<b>bold</b>' };
    const metadata = { 'text/html': { isolated: true } };
    const put = `${HOST}.put(${JSON.stringify(data)}, ${JSON.stringify(metadata)});`;
    const [[type, first], [, second]] = await shown(put + put);
    assert.equal(type, 'display_data');
    assert.deepEqual([first.data, first.metadata], [data, metadata]);
    assert.equal(typeof first.transient.display_id, 'string');
    assert.notEqual(first.transient.display_id, second.transient.display_id);
  });

  it('are changed by their id, in a later cell too', async () => {
    const [[, first]] = await shown(`const output = ${HOST}.put({ 'text/plain': 'one' });`);
    const [[type, second]] = await shown("output.change({ 'text/plain': 'two' }, { a: {} });");
    assert.equal(type, 'update_display_data');
    assert.deepEqual(second, {
      data: { 'text/plain': 'two' },
      metadata: { a: {} },
      transient: { display_id: first.transient.display_id },
    });
  });

  it('change where they stand, as a front end has it', async () => {
    const first = await kernel().execute(`const there = ${HOST}.put({ 'text/plain': 'one' });`);
    const second = await kernel().execute("there.change({ 'text/plain': 'two' });");
    assert.deepEqual([texts(first), texts(second)], [['two'], []]);
  });

  it('stand in order with what is printed', async () => {
    const types = await shown(`
      console.log('a'); ${HOST}.put({ 'text/plain': 'b' }); console.log('c');`);
    assert.deepEqual(
      types.map(([type]) => type),
      ['stream', 'display_data', 'stream'],
    );
  });

  it('are cleared at once, or when the next one comes', async () => {
    assert.deepEqual(await shown(`${HOST}.clear();`), [['clear_output', { wait: false }]]);
    assert.deepEqual(await shown(`${HOST}.clear(true);`), [['clear_output', { wait: true }]]);
    const cleared = await kernel().execute(`
      console.log('a'); ${HOST}.clear(true); void ${HOST}.put({ 'text/plain': 'b' });`);
    assert.deepEqual(texts(cleared), ['b']);
  });
});
