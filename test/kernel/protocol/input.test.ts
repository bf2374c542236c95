import assert from 'node:assert/strict';
import { HOST, useKernel } from '../../support/use-kernel';

const ask = (question: string, options = ''): string =>
  `console.log(await ${HOST}.ask('${question}'${options}));`;

describe('a question', () => {
  const kernel = useKernel();

  it('is asked by the very first cell, and its answer comes', async () => {
    const { executionCount, outputs, messages } = await kernel().execute(ask('Name: '), {
      answers: ['Ada 😀'],
    });
    assert.equal(executionCount, 1);
    assert.deepEqual(outputs, [{ output_type: 'stream', name: 'stdout', text: 'Ada 😀\n' }]);
    const { channel, content } = messages.find(({ type }) => type === 'input_request')!;
    assert.deepEqual([channel, content], ['stdin', { prompt: 'Name: ', password: false }]);
  });

  it('can be for a password', async () => {
    const { messages } = await kernel().execute(ask('Secret: ', ', { password: true }'), {
      answers: ['x'],
    });
    const { content } = messages.find(({ type }) => type === 'input_request')!;
    assert.deepEqual(content, { prompt: 'Secret: ', password: true });
  });

  it('comes after what was printed before', async () => {
    const types: string[] = [];
    const deafen = kernel().connection.listen(({ type }) => types.push(type));
    await kernel().execute(`console.log('before'); ${ask('?')}`, { answers: ['x'] });
    deafen();
    assert.ok(types.indexOf('stream') < types.indexOf('input_request'));
  });

  it('is not asked where nobody can type', async () => {
    const { status, outputs, prompts } = await kernel().execute(ask('?'));
    assert.deepEqual([status, prompts], ['ok', []]);
    assert.deepEqual(outputs, [{ output_type: 'stream', name: 'stdout', text: 'undefined\n' }]);
  });

  it('is ended by the stop button; a late answer goes to nobody', async () => {
    let question: object | undefined;
    const deafen = kernel().connection.listen(({ type, header }) => {
      if (type === 'input_request') question ??= header;
    });
    const stopped = await kernel().execute(ask('?'), {
      answers: [],
      onPrompt: () => void kernel().control.interrupt(),
    });
    deafen();
    assert.equal(stopped.status, 'error');
    kernel().type('late', question);
    const { outputs } = await kernel().execute(ask('!'), { answers: ['new'] });
    assert.deepEqual(outputs, [{ output_type: 'stream', name: 'stdout', text: 'new\n' }]);
  });
});
