import assert from 'node:assert/strict';
import { textOf } from '../support/outputs';
import { HOST, useKernel } from '../support/use-kernel';

describe('names whose newest cell ended in an error', () => {
  const kernel = useKernel();

  /** What the cell prints, or its error, of which the first line is enough. */
  async function run(code: string): Promise<string> {
    const { outputs } = await kernel().execute(code);
    return outputs.map(textOf).join('').trim().split('\n')[0];
  }

  const CHECK = "check('Exercise 1', () => myZ, 5)";
  const mend = (cell: number): RegExp =>
    new RegExp(
      `^Exercise 1: not yet\\. The cell with your answer \\(myZ, cell \\[${cell}\\]\\) ended in an error: mend it first\\.$`,
    );

  async function ran(code: string): Promise<number> {
    return (await kernel().execute(code)).executionCount!;
  }

  before(async () => {
    await ran("import { check, todo } from '@workshop/show';");
  });

  it('are told to check: right, then edited so that it does not compile, then mended', async () => {
    await ran('const myZ: number = 5;');
    assert.equal(await run(CHECK), 'Exercise 1: right!');
    for (const broken of [
      "const myZ: number = 'five';",
      'const myZ: number = 5 000;',
      'const myZ: number = ;',
      'const myZ: number = five;',
      'const myZ: number = todo + 2;',
      'const myZ: number = Number(5).nothing();',
      'const myZ = ((): number => { throw new Error(); })();',
    ]) {
      assert.match(await run(CHECK), /right!$/, broken);
      const cell = await ran(broken);
      assert.match(await run(CHECK), mend(cell), broken);
      assert.match(await run(`const mine = () => myZ;\ncheck('Exercise 1', mine, 5)`), mend(cell));
      await ran('const myZ: number = 5;');
    }
    assert.equal(await run(CHECK), 'Exercise 1: right!');
  });

  it('are not those that the cell does not use, makes itself, or only mentions', async () => {
    const stale = `JSON.stringify(${HOST}.stale())`;
    await ran('const used = 1; const other = { used: 2 };');
    const cell = await ran('const used: string = 1; const own: string = 2;');
    assert.equal(await run(`const own = 3; ${stale}`), '[]');
    assert.equal(await run(`other.used; ({ used: 1 }); 'used'; /* used */ ${stale}`), '[]');
    assert.equal(
      await run(`const list = [used, used]; ${stale}`),
      `[{"name":"used","cell":"cell [${cell}]"}]`,
    );
    assert.equal(await run(`({ used }); ${stale}`), `[{"name":"used","cell":"cell [${cell}]"}]`);
  });

  it('are not those that were made before their cell ended in an error', async () => {
    await ran('const early = 1;');
    await ran("const early = 2; throw new Error('late');");
    assert.equal(await run(`early; JSON.stringify(${HOST}.stale())`), '[]');
  });

  it('are none outside of a cell', async () => {
    assert.equal(await run(`setTimeout(() => {}); JSON.stringify(${HOST}.stale())`), '[]');
  });
});
