import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Message } from '../../support/wire';
import { useKernel } from '../../support/use-kernel';

const REQUESTS: [type: string, content: object, channel: 'shell' | 'control'][] = [
  ['kernel_info_request', {}, 'shell'],
  ['execute_request', { code: '1' }, 'shell'],
  ['execute_request', { code: "throw new Error('no')" }, 'shell'],
  ['complete_request', { code: 'Math.', cursor_pos: 5 }, 'shell'],
  ['inspect_request', { code: 'Math', cursor_pos: 4, detail_level: 0 }, 'shell'],
  ['is_complete_request', { code: '1' }, 'shell'],
  ['history_request', { hist_access_type: 'tail', n: 1, raw: true, output: false }, 'shell'],
  ['comm_info_request', {}, 'shell'],
  ['kernel_info_request', {}, 'control'],
  ['interrupt_request', {}, 'control'],
];

describe('every request', () => {
  const kernel = useKernel();

  /** All that is said until a later request is answered, so that nothing can be missed. */
  async function saidTo(
    type: string,
    content: object,
    channel: 'shell' | 'control',
    msg_id: string,
  ): Promise<Message[]> {
    const said: Message[] = [];
    const deafen = kernel().connection.listen((message) => said.push(message));
    await kernel().request(type, content, { channel, header: { msg_id } });
    await kernel().ask('kernel_info_request', {});
    deafen();
    return said.filter(({ parent }) => parent === msg_id);
  }

  for (const [type, content, channel] of REQUESTS) {
    it(`is busy, then idle, and replied to once: ${type} ${JSON.stringify(content)} on ${channel}`, async () => {
      const said = await saidTo(type, content, channel, randomUUID());
      const iopub = said.filter((message) => message.channel === 'iopub');
      const states = iopub.filter((message) => message.type === 'status');
      assert.deepEqual(
        states.map((message) => message.content),
        [{ execution_state: 'busy' }, { execution_state: 'idle' }],
      );
      assert.deepEqual([iopub[0], iopub.at(-1)], states);
      const replies = said.filter((message) => message.channel !== 'iopub');
      assert.deepEqual(
        replies.map((message) => [message.channel, message.type]),
        [[channel, type.replace('request', 'reply')]],
      );
    });
  }

  it('is named whole in everything that is said to it', async () => {
    const { connection } = kernel();
    const date = new Date().toISOString().replace('Z', '123+00:00');
    const header = { msg_id: randomUUID(), username: 'Ada', date };
    const whole = JSON.parse(String(connection.wire.write('execute_request', {}, { header })[2]));
    const messages = await kernel().request(
      'execute_request',
      { code: 'console.log(1); 2' },
      { header },
    );
    assert.ok(messages.length >= 6);
    for (const { parentHeader } of messages) assert.deepEqual(parentHeader, whole);
  });

  it('is answered in the name of the kernel, not of the front end', async () => {
    const { messages } = await kernel().execute('console.log(1); 2');
    const headers = messages.map(({ header }) => header);
    assert.equal(new Set(headers.map(({ msg_id }) => msg_id)).size, headers.length);
    assert.equal(new Set(headers.map(({ session }) => session)).size, 1);
    assert.notEqual(headers[0].session, kernel().connection.wire.session);
    for (const { date, version, username, msg_type } of headers) {
      assert.match(version, /^5\.\d+$/);
      assert.match(date, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+(Z|[+-]\d\d:\d\d)$/);
      assert.ok(username.length > 0 && msg_type.length > 0);
    }
  });
});
