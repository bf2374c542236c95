import assert from 'node:assert/strict';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { Message, Outgoing, Platform, Session } from '@workshop/kernel';
import { bundle } from '../../support/bundle';
import { root } from '../../support/root';

/** What a web worker has beside the language itself. */
const IN_A_WORKER = { setTimeout, clearTimeout, performance, crypto, btoa };

/** A language in which every cell gives 42, or fails. */
const language: Platform['language'] = {
  convert: async (code) => ({
    cell: 1,
    problems: [],
    js: code === 'throw' ? "throw new RangeError('too far');" : 'last.value = 6 * 7;',
    map: JSON.stringify({ version: 3, sources: ['cell'], names: [], mappings: '' }),
    isAsync: false,
    names: [],
    types: [],
    stale: [],
    files: [],
  }),
  keep: async () => {},
  complete: async () => ({ start: 0, end: 0, matches: [] }),
  inspect: async () => undefined,
  isComplete: async () => ({ status: 'complete' }),
};

type Said = [type: string, content: Record<string, unknown>];

/** A message as it would arrive elsewhere. */
function saidIn({ header, content }: Outgoing): Said {
  return JSON.parse(JSON.stringify([header.msg_type, content]));
}

describe('the core of the kernel', () => {
  let sent: Outgoing[];
  let session: Session;

  before(async () => {
    const script = await bundle(
      `export * from './core/language';
       import { Session } from './core';
       globalThis.Session = Session;`,
      join(root, 'kernel', 'dist'),
    );
    const context = createContext({ ...IN_A_WORKER });
    runInContext(script, context);
    const platform: Platform = {
      send: (message) => sent.push(message),
      settle: async () => {},
      language,
      scope: { run: (_, action) => action(), current: () => undefined },
      compile: (js) => runInContext(`(function (exports, require, last) {${js}\n})`, context),
      runApart: (action) => action(),
      require: (id) => assert.fail(`a cell asks for ${id}`),
      resolve: (id) => id,
      inspect: String,
      ownerOf: () => undefined,
      shutDown: () => assert.fail('nobody asked for that'),
      folder: '/',
      versions: { kernel: '1', typescript: '1' },
    };
    sent = [];
    session = new context.Session(platform);
  });

  /** Sends a request, and gives all that is said to it. */
  async function ask(msg_type: string, content: Message['content']): Promise<Said[]> {
    sent = [];
    const header = {
      msg_id: msg_type,
      msg_type,
      session: 's',
      username: '',
      date: '',
      version: '',
    };
    const rest = { address: [], parent: {}, buffers: [], received: Date.now() };
    session.receive({ channel: 'shell', header, content, ...rest });
    const isIdle = ({ content: said }: Outgoing): boolean =>
      'execution_state' in said && said.execution_state === 'idle';
    while (!sent.some(isIdle)) await new Promise((resolve) => setTimeout(resolve, 5));
    return sent.map(saidIn);
  }

  it('says first that it is starting', () => {
    assert.deepEqual(sent.map(saidIn), [['status', { execution_state: 'starting' }]]);
  });

  it('runs a cell where nothing of Node is', async () => {
    const said = await ask('execute_request', { code: '6 * 7' });
    assert.deepEqual(
      said.map(([type]) => type),
      ['status', 'execute_input', 'execute_result', 'execute_reply', 'status'],
    );
    assert.deepEqual(said[2][1], {
      execution_count: 1,
      data: { 'text/plain': '42' },
      metadata: {},
    });
  });

  it('reports an error there', async () => {
    const said = await ask('execute_request', { code: 'throw' });
    const [, { ename, evalue }] = said.find(([type]) => type === 'error')!;
    assert.deepEqual([ename, evalue], ['RangeError', 'too far']);
  });

  it('says there what it is', async () => {
    const said = await ask('kernel_info_request', {});
    assert.deepEqual(
      said.map(([type]) => type),
      ['status', 'kernel_info_reply', 'status'],
    );
  });

  for (const module of ['node:fs', 'crypto', 'zeromq'])
    it(`could not be put together if it imported ${module}`, async () => {
      const contents = `import '${module}'; import './core';`;
      await assert.rejects(bundle(contents, join(root, 'kernel', 'dist')), /Could not resolve/);
    });
});
