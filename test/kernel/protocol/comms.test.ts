import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Message } from '../../support/wire';
import { HOST, useKernel } from '../../support/use-kernel';

/** Answers comms to 'echo' with what they send, and notes which are closed. */
const ECHO = `
  const closed: unknown[] = [];
  ${HOST}.onComm('echo', (comm: any, data: any, buffers: Uint8Array[]) => {
    comm.send({ opened: data }, { buffers });
    comm.onMessage = (data: any, buffers: Uint8Array[]) =>
      comm.send({ echo: data }, { buffers, metadata: { size: buffers.length } });
    comm.onClose = (data: any) => closed.push(data);
  });`;

describe('comms', () => {
  const kernel = useKernel();

  before(async () => assert.equal((await kernel().execute(ECHO)).status, 'ok'));

  /** Sends a comm message; gives what the kernel says of that comm until it is idle. */
  async function say(
    type: string,
    comm_id: string,
    more: object,
    buffers: Buffer[] = [],
  ): Promise<Message[]> {
    const { connection } = kernel();
    const msg_id = randomUUID();
    const said: Message[] = [];
    const deafen = connection.listen((message) => {
      if (message.content.comm_id === comm_id) said.push(message);
    });
    const idle = kernel().next(
      ({ parent, content }) => parent === msg_id && content.execution_state === 'idle',
    );
    const content = { comm_id, data: {}, ...more };
    await connection.send(
      'shell',
      connection.wire.write(type, content, { header: { msg_id }, buffers }),
    );
    await idle;
    deafen();
    return said;
  }
  const known = async (target_name?: string): Promise<Record<string, object>> =>
    (await kernel().ask('comm_info_request', { target_name })).comms;

  it('that the page opens are answered, with buffers', async () => {
    const [reply] = await say('comm_open', 'a', { target_name: 'echo', data: { n: 1 } }, [
      Buffer.from([1, 2]),
      Buffer.alloc(0),
    ]);
    assert.deepEqual([reply.type, reply.content.data], ['comm_msg', { opened: { n: 1 } }]);
    assert.deepEqual(reply.buffers, [Buffer.from([1, 2]), Buffer.alloc(0)]);
  });

  it('carry messages both ways, with buffers and metadata', async () => {
    const buffers = [Buffer.from([0, 255, 128])];
    const [reply] = await say('comm_msg', 'a', { data: { text: 'ä😀' } }, buffers);
    assert.deepEqual(reply.content, { comm_id: 'a', data: { echo: { text: 'ä😀' } } });
    assert.deepEqual([reply.buffers, reply.metadata], [buffers, { size: 1 }]);
  });

  it('are listed, all or those of one target', async () => {
    await say('comm_open', 'b', { target_name: 'echo' });
    const opened = await kernel().execute(`${HOST}.openComm('page', {});`);
    const { comm_id: id } = opened.messages.find(({ type }) => type === 'comm_open')!.content;
    const [echo, page] = [{ target_name: 'echo' }, { target_name: 'page' }];
    assert.deepEqual(await known('echo'), { a: echo, b: echo });
    assert.deepEqual(await known('page'), { [id]: page });
    assert.deepEqual(await known(), { a: echo, b: echo, [id]: page });
    assert.deepEqual(await known('nowhere'), {});
  });

  it('that the page closes are told so, and are gone', async () => {
    await say('comm_close', 'b', { data: { reason: 'done' } });
    assert.deepEqual(Object.keys(await known('echo')), ['a']);
    const { outputs } = await kernel().execute('closed');
    assert.match(JSON.stringify(outputs), /reason: 'done'/);
    assert.deepEqual(await say('comm_msg', 'b', {}), []);
  });

  it('to an unknown target are closed again', async () => {
    const said = await say('comm_open', 'c', { target_name: 'nowhere' });
    assert.deepEqual(
      said.map(({ type }) => type),
      ['comm_close'],
    );
    assert.ok(!('c' in (await known())));
  });

  it('that a cell opens come from the cell, send and close', async () => {
    const { messages } = await kernel().execute(`
      const opened = ${HOST}.openComm('page', { n: 2 }, { buffers: [new Uint8Array([7])], metadata: { version: '2' } });
      opened.send({ n: 3 });
      opened.close({ n: 4 });`);
    const comms = messages.filter(({ type }) => type.startsWith('comm_'));
    const [{ comm_id }] = comms.map(({ content }) => content);
    assert.deepEqual(
      comms.map(({ type, content }) => [type, content]),
      [
        ['comm_open', { comm_id, target_name: 'page', data: { n: 2 } }],
        ['comm_msg', { comm_id, data: { n: 3 } }],
        ['comm_close', { comm_id, data: { n: 4 } }],
      ],
    );
    assert.deepEqual([comms[0].buffers, comms[0].metadata], [[Buffer.from([7])], { version: '2' }]);
    assert.ok(!(comm_id in (await known())));
  });

  it('are answered while a cell waits', async () => {
    const done = kernel().next(
      ({ type, content }) => type === 'comm_msg' && content.data.echo === 'x',
    );
    const cell = kernel().execute("console.log('begun'); await new Promise(() => {});", {
      onOutput: () => void say('comm_msg', 'a', { data: 'x' }),
    });
    await done;
    void kernel().control.interrupt();
    assert.equal((await cell).status, 'error');
  });

  it('whose listener throws harm nothing', async () => {
    await kernel().execute(`${HOST}.onComm('bad', () => { throw new Error('no'); });`);
    await say('comm_open', 'd', { target_name: 'bad' });
    assert.equal((await kernel().execute('1')).status, 'ok');
  });
});
