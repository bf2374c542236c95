import assert from 'node:assert/strict';
import { useKernel } from '../../support/use-kernel';

describe('help while writing', () => {
  const kernel = useKernel();

  before(async () => {
    const { status } = await kernel().execute(`
      /** Doubles a **number**. */
      function double(value: number): number { return 2 * value; }
      const basket = { apples: 3, apricots: 4, pears: 5 };`);
    assert.equal(status, 'ok');
  });

  const complete = (code: string, cursor_pos = [...code].length): Promise<Record<string, any>> =>
    kernel().ask('complete_request', { code, cursor_pos });
  const inspect = (code: string, cursor_pos: number): Promise<Record<string, any>> =>
    kernel().ask('inspect_request', { code, cursor_pos, detail_level: 0 });

  it('completes a name, and says which part of the code it stands for', async () => {
    const { status, matches, cursor_start, cursor_end, metadata } = await complete('1 + basket.ap');
    assert.equal(status, 'ok');
    assert.deepEqual(matches.sort(), ['apples', 'apricots']);
    assert.deepEqual([cursor_start, cursor_end], [11, 13]);
    assert.equal(typeof metadata, 'object');
  });

  it('completes in the middle of the code', async () => {
    const { matches } = await complete('basket.p; double(1)', 8);
    assert.deepEqual(matches, ['pears']);
  });

  it('counts characters as the protocol does, not units of UTF-16', async () => {
    const { matches, cursor_start, cursor_end } = await complete("'😀🍎'; basket.pe");
    assert.deepEqual(matches, ['pears']);
    assert.deepEqual([cursor_start, cursor_end], [13, 15]);
    const { found } = await inspect("'😀🍎😀🍎😀🍎'; double", 15);
    assert.equal(found, true);
  });

  it('completes nothing where nothing fits', async () => {
    const { status, matches } = await complete('basket.zzz');
    assert.deepEqual([status, matches], ['ok', []]);
  });

  it('explains a name as text and as Markdown', async () => {
    const { status, found, data, metadata } = await inspect('double(2)', 3);
    assert.deepEqual([status, found, metadata], ['ok', true, {}]);
    assert.deepEqual(Object.keys(data).sort(), ['text/markdown', 'text/plain']);
    for (const text of Object.values(data)) {
      assert.match(String(text), /double\(value: number\): number/);
      assert.match(String(text), /Doubles a/);
    }
    assert.match(data['text/markdown'], /```(ts|typescript)\n/);
  });

  it('explains nothing where nothing is known', async () => {
    const { status, found, data } = await inspect('nowhere', 3);
    assert.deepEqual([status, found, data], ['ok', false, {}]);
  });

  for (const [status, samples] of Object.entries({
    complete: [
      '1',
      'const a = 1;',
      'if (true) {\n  1;\n}\n',
      'double(1)',
      '',
      '// a remark',
      'await 1',
    ],
    incomplete: ['double(', 'if (true) {', 'const text = `one', '/* a remark', '[1, 2,', '1 +'],
    invalid: [')', 'const = 1', 'let 1a = 2;', "'one line"],
  })) {
    for (const code of samples)
      it(`${JSON.stringify(code)} is ${status}`, async () => {
        const reply = await kernel().ask('is_complete_request', { code });
        assert.equal(reply.status, status);
        assert.equal(typeof reply.indent, status === 'incomplete' ? 'string' : 'undefined');
      });
  }

  it('indents what follows an open bracket', async () => {
    const { indent } = await kernel().ask('is_complete_request', { code: 'if (true) {' });
    assert.match(indent, /^ +$/);
    const { indent: deeper } = await kernel().ask('is_complete_request', {
      code: `if (true) {\n${indent}if (true) {`,
    });
    assert.ok(deeper.length > indent.length);
  });

  it('is given while a long cell waits', async () => {
    const answers: unknown[] = [];
    async function help(): Promise<void> {
      const since = performance.now();
      answers.push((await complete('basket.pe')).matches);
      answers.push((await inspect('double', 3)).found);
      answers.push((await kernel().ask('is_complete_request', { code: '1' })).status);
      console.log(`      three answers after ${Math.round(performance.now() - since)} ms`);
      void kernel().control.interrupt();
    }
    // It ends only when all is answered.
    const { status } = await kernel().execute(
      "console.log('begun'); await new Promise(() => {});",
      { onOutput: (text) => text === 'begun\n' && void help() },
    );
    assert.deepEqual([status, answers], ['error', [['pears'], true, 'complete']]);
  });
});
