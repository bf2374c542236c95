import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Kernel } from '../support/kernel';
import type { Reply } from '../support/kernel';
import { textOf } from '../support/outputs';
import { root } from '../support/root';

const notebooks = join(root, 'notebooks');

/** What a cell or a program prints when nobody can type. */
const TAKEN = '(nobody can type here, so this answer was taken)';

/** What a cell put out, as text. */
function said({ outputs }: Reply): string {
  return outputs.map(textOf).join('');
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
    assert.deepEqual(reply.outputs.map(textOf), ['x']);
  });

  it('keeps questions that are asked at once in order', async () => {
    const reply = await kernel.execute(
      `import { input } from '@workshop/show';
       console.log(await Promise.all([input('a', ''), input('b', ''), input('c', '')]));`,
      { answers: ['1', '2', '3'] },
    );
    assert.deepEqual(reply.prompts, ['a', 'b', 'c']);
    assert.equal(said(reply), "[ '1', '2', '3' ]\n");
  });

  it('asks in later cells, each time anew', async () => {
    for (const answer of ['one', 'two']) {
      const code = `console.log(await input('?', ''))`;
      const reply = await kernel.execute(code, { answers: [answer] });
      assert.deepEqual(reply.prompts, ['?']);
      assert.equal(said(reply), `${answer}\n`);
    }
  });

  it('can ask in one cell and not in the next, as each says', async () => {
    const code = `console.log(await input('?', 'fallback'))`;
    assert.equal(said(await kernel.execute(code, { answers: ['typed'] })), 'typed\n');
    assert.match(said(await kernel.execute(code)), /^\?fallback \(nobody .*\nfallback\n$/);
    assert.equal(said(await kernel.execute(code, { answers: ['again'] })), 'again\n');
  });

  it('refuses a fallback that is no text', async () => {
    const reply = await kernel.execute('await input("?", null as any)', { answers: [] });
    assert.match(said(reply), /input: the fallback must be a string; got null/);
  });

  describe('when the stop button is pressed', () => {
    /** A cell whose prompt nobody answers before the stop button is pressed. */
    function stop(code: string): Promise<Reply> {
      return kernel.execute(code, { answers: [], onPrompt: () => void kernel.control.interrupt() });
    }

    it('ends the wait; the next cells run and ask, and no late answer confuses them', async () => {
      const stopped = await stop(`console.log(await input('?', ''))`);
      assert.deepEqual([stopped.status, stopped.content.ename], ['error', 'Stopped']);
      kernel.type('late');

      const plain = await kernel.execute('console.log(1 + 1)');
      assert.deepEqual([plain.status, said(plain)], ['ok', '2\n']);
      const next = await kernel.execute(`console.log(await input('!', ''))`, { answers: ['new'] });
      assert.deepEqual([next.prompts, said(next)], [['!'], 'new\n']);
    });

    it('a cell that would ask again and again asks no more', async () => {
      const stopped = await stop(`
        while (true) {
          try { await Promise.all([input('a', ''), input('b', '')]); } catch { /* ask again */ }
        }`);
      assert.deepEqual([stopped.status, stopped.prompts], ['error', ['a']]);

      const next = await kernel.execute(`console.log(await input('!', ''))`, { answers: ['new'] });
      assert.deepEqual([next.prompts, said(next)], [['!'], 'new\n']);
    });
  });
});

describe('input in a stock tslab', () => {
  it('says in one line that it cannot ask, also where somebody could type, and goes on', async () => {
    const kernel = await Kernel.start(notebooks, 'stock');
    try {
      const code = `
        import { input } from '@workshop/show';
        const a = await input('a: ', '1');
        console.log(a, await input('b: ', '2'));`;
      const reply = await kernel.execute(code, { answers: ['x', 'y'] });
      const why = "asking needs the workshop's kernel, so this answer was taken";
      assert.deepEqual([reply.status, reply.prompts], ['ok', []]);
      assert.equal(said(reply), `a: 1 (${why})\nb: 2 (${why})\n1 2\n`);
    } finally {
      await kernel.stop();
    }
  });
});

describe('input in a terminal', () => {
  interface Run {
    stdout: string;
    stderr: string;
    code: number | null;
  }

  /** Asks three questions, with this on the standard input. */
  function ask(...typed: string[]): Promise<Run> {
    const program = `
      (async () => {
        const answers = [];
        for (const prompt of ['a: ', 'b: ', 'c: ']) {
          answers.push(await input(prompt, 'fallback'));
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        console.log(JSON.stringify(answers));
      })();`;
    return run(program, ...typed);
  }

  function run(body: string, ...typed: string[]): Promise<Run> {
    const show = JSON.stringify(require.resolve('@workshop/show'));
    const program = `const { input } = require(${show}); ${body}`;
    const child = spawn(process.execPath, ['-e', program], { timeout: 60_000 });
    const printed = { stdout: '', stderr: '' };
    child.stdout.on('data', (text) => (printed.stdout += text));
    child.stderr.on('data', (text) => (printed.stderr += text));
    for (const text of typed) child.stdin.write(text);
    child.stdin.end();
    return new Promise((resolve) => {
      child.once('close', (code) => resolve({ ...printed, code }));
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

  it('keeps questions that are asked at once in order', async () => {
    const { stdout } = await run(
      `Promise.all(['a: ', 'b: '].map((prompt) => input(prompt, ''))).then(console.log);`,
      '1\n2\n',
    );
    assert.equal(stdout, "a: 1\nb: 2\n[ '1', '2' ]\n");
  });

  it('takes the fallback where there is no input at all', async () => {
    const { stdout, code } = await ask();
    const fallback = `fallback ${TAKEN}\n`;
    assert.ok(stdout.startsWith(`a: ${fallback}b: ${fallback}c: ${fallback}`));
    assert.equal(code, 0);
  });
});
