import assert from 'node:assert/strict';
import { textOf } from '../../support/outputs';
import { HOST } from '../../support/use-kernel';
import { useKernelPage } from './support/page';
import type { Ran } from './support/page';

function saysOf({ outputs }: Ran): string {
  return outputs.map(textOf).join('\n');
}

const NOTEBOOK = JSON.stringify({
  cells: [{ cell_type: 'code', source: 'const fromAbove = 1;', metadata: {}, outputs: [] }],
});

describe('a kernel in a web page', () => {
  const page = useKernelPage({
    notebook: NOTEBOOK,
    files: { 'mine.ts': 'export const mine = 7;', 'data.json': '{ "title": "Planets" }' },
  });

  it('says what it is', async () => {
    const info = await page().ask('kernel_info_request', {});
    assert.deepEqual(
      [info.status, info.implementation, info.language_info.name],
      ['ok', 'workshop-kernel', 'typescript'],
    );
  });

  it('asks at a prompt, and goes on with the answer', async () => {
    const code = `import { input } from '@workshop/show';
      console.log(await input('a? ', '1') + await input('b? ', '2'));`;
    const ran = await page().execute(code, { answers: ['x', 'y'] });
    assert.equal(saysOf(ran), 'xy\n');
    const prompts = ran.said.filter(({ type }) => type === 'input_request');
    assert.deepEqual(
      prompts.map(({ content, channel }) => [content.prompt, channel]),
      [
        ['a? ', 'stdin'],
        ['b? ', 'stdin'],
      ],
    );
  });

  it('takes the given answer where nobody can type', async () => {
    const code = `import { input } from '@workshop/show'; void (await input('a? ', '1'));`;
    assert.match(saysOf(await page().execute(code)), /^a\? 1 \(nobody can type here/);
  });

  it('completes, inspects, and says whether code is whole', async () => {
    const code = "import { Matrix } from '@workshop/lib'; Matrix.zer";
    const completed = await page().ask('complete_request', { code, cursor_pos: code.length });
    assert.ok(completed.matches.includes('zeros'), String(completed.matches));
    const inspected = await page().ask('inspect_request', {
      code: code.replace('.zer', ''),
      cursor_pos: code.length - 4,
      detail_level: 0,
    });
    assert.match(inspected.data['text/plain'], /class Matrix/);
    const whole = await page().ask('is_complete_request', { code: 'const a = {' });
    assert.equal(whole.status, 'incomplete');
  });

  it('remembers what was run', async () => {
    await page().execute('"remembered"');
    const { history } = await page().ask('history_request', { hist_access_type: 'tail', n: 1 });
    assert.equal(history[0][2], '"remembered"');
  });

  it('talks with the page over comms, bytes too', async () => {
    await page().execute(
      `${HOST}.onComm('bytes', (comm: any) => {
        comm.onMessage = (data: any, [bytes]: any) => comm.send({ got: [...bytes] }, { buffers: [bytes] });
      });`,
    );
    const said = await page().page.evaluate(async () => {
      const { driver } = window as any;
      driver.send('comm_open', { comm_id: 'c', target_name: 'bytes', data: {} });
      const answer = driver.next('comm_msg');
      const buffers = [new Uint8Array([1, 2, 3]).buffer];
      driver.send('comm_msg', { comm_id: 'c', data: {} }, { buffers });
      return answer;
    });
    assert.deepEqual([said.content.data, said.buffers], [{ got: [1, 2, 3] }, [3]]);
  });

  it('imports what stands beside the notebook', async () => {
    const code = `import { mine } from './mine'; import data from './data.json'; mine + data.title`;
    assert.equal(saysOf(await page().execute(code)), '7Planets');
  });

  it("knows the notebook's names whose cells have not been run", async () => {
    assert.match(
      saysOf(await page().execute('fromAbove')),
      /made by a cell that has not been run: const fromAbove = 1;/,
    );
  });

  it('says that a page has nothing of Node.js', async () => {
    const ran = await page().execute("import { readFileSync } from 'node:fs';");
    assert.match(saysOf(ran), /node:fs is a part of Node\.js, which a web page does not have/);
  });

  for (const [how, code] of [
    ['a timer', 'setTimeout(() => console.log("late"), 100);'],
    [
      'a timer behind an await',
      'void (async () => { await new Promise((go) => setTimeout(go, 60)); await null; console.log("late"); })();',
    ],
    [
      'an interval',
      'const each = setInterval(() => { console.log("late"); clearInterval(each); }, 80);',
    ],
    [
      'a promise',
      'let go = () => {}; void new Promise<void>((done) => (go = done)).then(() => console.log("late"));',
    ],
  ])
    it(`shows below its own cell what comes late from ${how}`, async () => {
      const first = await page().execute(code);
      const wait = 'await new Promise((done) => setTimeout(done, 200));';
      const next = await page().execute(how === 'a promise' ? `go(); ${wait}` : wait);
      assert.equal(saysOf(next), '');
      const late = await page().outputsOf(first.said[0].parent!);
      assert.deepEqual(late.map(textOf).at(-1), 'late\n');
    });

  it('prints a timer by its name', async () => {
    assert.equal(saysOf(await page().execute('setTimeout(() => {})')), 'Timeout {}');
  });

  it('does not run what waits behind a cell that fails', async () => {
    const statuses = await page().page.evaluate(async () => {
      const { driver } = window as any;
      const all = await Promise.all(['throw 1;', '1'].map((code) => driver.execute(code)));
      return all.map(
        (said: any) => said.find(({ type }: any) => type === 'execute_reply').content.status,
      );
    });
    assert.deepEqual(statuses, ['error', 'aborted']);
  });

  it('says nothing of a cell that is silent', async () => {
    const { outputs } = await page().execute('5', { fields: { silent: true } });
    assert.deepEqual(outputs, []);
  });

  it('sends a thing that is no JSON as an error of the cell, and goes on', async () => {
    const ran = await page().execute(`${HOST}.put({ 'text/plain': 1n });`);
    assert.equal(ran.status, 'error');
    assert.equal((await page().execute('1')).status, 'ok');
  });

  it('answers in about the time that a cell takes', async () => {
    const took: number = await page().page.evaluate(async () => {
      const times: number[] = [];
      for (let i = 0; i < 9; i++) {
        const began = performance.now();
        await (window as any).driver.execute(`const n${i} = ${i}; n${i}`);
        times.push(performance.now() - began);
      }
      return times.sort((a, b) => a - b)[4];
    });
    assert.ok(took < 200, `${took} ms`);
  });
});
