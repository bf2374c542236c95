import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Kernel } from '../support/kernel';
import type { Reply } from '../support/kernel';
import { root } from '../support/root';

const notebooks = join(root, 'notebooks');

/** What a cell or a program prints when nobody can type. */
const TAKEN = '(nobody can type here, so this answer was taken)';

function textOf({ outputs }: Reply): string {
  return outputs.map((output) => ('text' in output ? output.text : '')).join('');
}

describe('input in a kernel', () => {
  let kernel: Kernel;

  before(async () => {
    kernel = await Kernel.start(notebooks);
  });

  after(() => kernel?.stop());

  it('puts nothing else into the cell, not even into the first', async () => {
    const reply = await kernel.execute(
      `import { input } from '@workshop/show'; await input('?', '');`,
      { answers: ['x'] },
    );
    assert.deepEqual(reply.outputs, [{ output_type: 'stream', name: 'stdout', text: 'x\n' }]);
  });

  it('keeps questions that are asked at once in order', async () => {
    const reply = await kernel.execute(
      `import { input } from '@workshop/show';
       console.log(await Promise.all([input('a', ''), input('b', ''), input('c', '')]));`,
      { answers: ['1', '2', '3'] },
    );
    assert.deepEqual(reply.prompts, ['a', 'b', 'c']);
    assert.equal(textOf(reply), "[ '1', '2', '3' ]\n");
  });

  it('asks in later cells, each time anew', async () => {
    for (const answer of ['one', 'two']) {
      const code = `console.log(await input('?', ''))`;
      const reply = await kernel.execute(code, { answers: [answer] });
      assert.deepEqual(reply.prompts, ['?']);
      assert.equal(textOf(reply), `${answer}\n`);
    }
  });

  it('can ask in one cell and not in the next, as each says', async () => {
    const code = `console.log(await input('?', 'fallback'))`;
    assert.equal(textOf(await kernel.execute(code, { answers: ['typed'] })), 'typed\n');
    assert.match(textOf(await kernel.execute(code)), /^\?fallback \(nobody .*\nfallback\n$/);
    assert.equal(textOf(await kernel.execute(code, { answers: ['again'] })), 'again\n');
  });

  it('refuses a fallback that is no text', async () => {
    const reply = await kernel.execute('await input("?", null as any)', { answers: [] });
    assert.match(textOf(reply), /TypeError: input: the fallback must be a string; got null/);
  });

  describe('when the stop button is pressed', () => {
    /** A cell whose prompt nobody answers before the stop button is pressed. */
    function stop(code: string): Promise<Reply> {
      return kernel.execute(code, { answers: [], onPrompt: () => kernel.interrupt() });
    }

    /** Types an answer to no prompt in particular, as when one comes too late. */
    function typeLate(): Promise<unknown> {
      const { send, stdin } = kernel as unknown as {
        send(socket: unknown, type: string, content: object): Promise<unknown>;
        stdin: unknown;
      };
      return send.call(kernel, stdin, 'input_reply', { value: 'late' });
    }

    it('ends the wait; the next cells run and ask, and no late answer confuses them', async () => {
      const stopped = await stop(`console.log(await input('?', ''))`);
      assert.equal(stopped.status, 'error');
      assert.match(textOf(stopped), /nterrupted/);
      await typeLate();

      const plain = await kernel.execute('console.log(1 + 1)');
      assert.deepEqual([plain.status, textOf(plain)], ['ok', '2\n']);
      const next = await kernel.execute(`console.log(await input('!', ''))`, { answers: ['new'] });
      assert.deepEqual([next.prompts, textOf(next)], [['!'], 'new\n']);
    });

    it('a cell that would ask again and again asks no more', async () => {
      const stopped = await stop(`
        while (true) {
          try { await Promise.all([input('a', ''), input('b', '')]); } catch { /* ask again */ }
        }`);
      assert.deepEqual([stopped.status, stopped.prompts], ['error', ['a']]);

      const next = await kernel.execute(`console.log(await input('!', ''))`, { answers: ['new'] });
      assert.deepEqual([next.prompts, textOf(next)], [['!'], 'new\n']);
    });
  });
});

describe('input in a terminal', () => {
  interface Run {
    stdout: string;
    stderr: string;
    code: number | null;
  }

  /** Runs a program that asks three questions, with this on its standard input. */
  function ask(...typed: string[]): Promise<Run> {
    const program = `
      const { input } = require(${JSON.stringify(require.resolve('@workshop/show'))});
      (async () => {
        const answers = [];
        for (const prompt of ['a: ', 'b: ', 'c: ']) {
          answers.push(await input(prompt, 'fallback'));
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        console.log(JSON.stringify(answers));
      })();`;
    const child = spawn(process.execPath, ['-e', program], { timeout: 60_000 });
    const run = { stdout: '', stderr: '' };
    child.stdout.on('data', (text) => (run.stdout += text));
    child.stderr.on('data', (text) => (run.stderr += text));
    for (const text of typed) child.stdin.write(text);
    child.stdin.end();
    return new Promise((resolve) => {
      child.once('close', (code) => resolve({ ...run, code }));
    });
  }

  it('reads line after line of piped input, and shows what it read', async () => {
    const { stdout, stderr, code } = await ask('1\n0\n1\n');
    assert.equal(stdout, 'a: 1\nb: 0\nc: 1\n["1","0","1"]\n');
    assert.deepEqual([stderr, code], ['', 0]);
  });

  it('reads a last line without a line break, Windows line breaks and empty lines', async () => {
    const { stdout } = await ask('1\r\n', '\n', 'x y');
    assert.equal(stdout, 'a: 1\nb: \nc: x y\n["1","","x y"]\n');
  });

  it('takes the fallback when the input ends, and says so', async () => {
    const { stdout, stderr, code } = await ask('1\n');
    const fallback = `fallback ${TAKEN}`;
    assert.equal(stdout, `a: 1\nb: ${fallback}\nc: ${fallback}\n["1","fallback","fallback"]\n`);
    assert.deepEqual([stderr, code], ['', 0]);
  });

  it('takes the fallback where there is no input at all', async () => {
    const { stdout, code } = await ask();
    const fallback = `fallback ${TAKEN}\n`;
    assert.ok(stdout.startsWith(`a: ${fallback}b: ${fallback}c: ${fallback}`));
    assert.equal(code, 0);
  });
});
