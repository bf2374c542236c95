import assert from 'node:assert/strict';
import { Cells } from './cells';

describe("a learner's name", () => {
  let cells: Cells;
  before(() => {
    cells = new Cells();
  });

  it('may be one that the kernel uses', async () => {
    await cells.run(
      'const last = 1; let module = 2; const value = 3; const cell1 = 4; let cell2_1 = 5;',
    );
    assert.deepEqual(
      await cells.run('module++; [last, module, value, cell1, cell2_1]'),
      [1, 3, 3, 4, 5],
    );
    assert.equal(await cells.run('let cell1_1 = last; cell1_1 + module'), 4);
  });

  it('may not be one that a module has', () => {
    assert.equal(cells.problems('const require = 1').length, 1);
    assert.equal(cells.problems('const exports = 1').length, 1);
  });

  it('may be one that a module has, in a function', async () => {
    const code = `
      let factor = 2;
      const all = { exports: [1] };
      const product = (exports: number[]) => exports.map((n) => n * factor);
      function taken({ exports }: { exports: number[] }) { return { exports, factor }; }
      const inner = () => { const exports = 3, require = 4; return exports * factor + require; };
      [product([3]), taken(all), inner()]`;
    assert.deepEqual(await cells.run(code), [[6], { exports: [1], factor: 2 }, 10]);
    const later = '((require: number) => require * factor)(4) + inner()';
    assert.equal(await cells.run(`factor = 3; ${later}`), 12 + 13);
  });

  it('may be of any letters', async () => {
    await cells.run(
      'const größe = 1; let число = 2; const 数 = 3; const $_ = 4; const π2 = 5; class Ünit {}',
    );
    assert.deepEqual(await cells.run('число++; [größe, число, 数, $_, π2]'), [1, 3, 3, 4, 5]);
    await cells.run("const 𝒜 = '🙂';");
    assert.equal(await cells.run('𝒜'), '🙂');
    assert.deepEqual(cells.marked("'🙂'; largesse"), ['largesse']);
  });
});

describe('a cell', () => {
  const cells = new Cells();

  it('may have lines that end as in Windows', async () => {
    assert.equal(await cells.run('let a = 1;\r\nlet b = 2;\r\na + b\r\n'), 3);
    assert.deepEqual(cells.marked('let c = 1;\r\nlet d: string = c;\r\n'), ['d']);
  });

  it('may begin with #!', async () => {
    assert.equal(await cells.run('#!/usr/bin/env node\nlet e = 4;\ne'), 4);
    assert.deepEqual(cells.marked('#!/bin/sh\nlet f: string = e'), ['f']);
  });

  it("may say 'use strict'", async () => {
    assert.equal(await cells.run("'use strict';\nlet g = 5;\ng"), 5);
    assert.equal(await cells.run("'use strict'"), 'use strict');
  });

  it('may have words of a declaration in its strings and comments', async () => {
    const code = [
      '// let fake = 1;',
      'const text = `',
      'let x = 1;',
      'export const y = 2;',
      'let ${1 + 1} = 3`;',
      'const other = "let z = 1"; /* export let w */ let real = text.length + other.length;',
      'real',
    ].join('\n');
    assert.equal(await cells.run(code), '\nlet x = 1;\nexport const y = 2;\nlet 2 = 3'.length + 9);
    assert.deepEqual(cells.language.convert(code).names, ['text', 'other', 'real']);
  });

  it('may have labels, blocks and regular expressions', async () => {
    const code = `
      let hits = 0;
      outer: for (let i = 0; i < 3; i++) {
        for (let j = 0; j < 3; j++) { if (j === 1) continue outer; hits++; }
      }
      { let hits = 100; hits++; }
      hits + 'let'.match(/let/)!.length`;
    assert.equal(await cells.run(code), 4);
  });

  it('may leave out semicolons', async () => {
    assert.equal(await cells.run('let h = 1\nlet i = h\nconst f = () => h + i\nf()'), 2);
    assert.equal(await cells.run('var j = 1\nvar k\n= 2\n\n\nj + k'), 3);
  });

  it('may have docstrings before its variables', async () => {
    await cells.run('/** The rate. */\nlet rate = 1;\n/** Its double. */ var double = 2');
    assert.match(cells.language.inspect('rate', 2)!.documentation, /The rate/);
    assert.match(cells.language.inspect('double', 2)!.documentation, /Its double/);
  });

  it('may be long', async () => {
    const lines = Array.from(
      { length: 2000 },
      (_, i) => `let line${i} = ${i ? `line${i - 1}` : 0} + 1;`,
    );
    assert.equal(await cells.run(`${lines.join('\n')}\nline1999`), 2000);
  });

  it('is checked with the cell before it alone, which was checked with the one before that', async () => {
    await cells.run('const x0 = [0]; const f0 = (n: number) => n;');
    for (let i = 1; i <= 40; i++) {
      await cells.run(
        `const x${i} = x${i - 1}.map((n) => n + 1); const f${i} = (n: number) => f${i - 1}(n) + 1;`,
      );
    }
    assert.deepEqual(await cells.run('[x40[0], f40(0)]'), [40, 40]);
    cells.language.convert('x40[0] + f40(0)');
    const { service } = (cells.language as any).project;
    const names = service
      .getProgram()
      .getSourceFiles()
      .map(({ fileName }: any) => fileName);
    assert.equal(names.filter((name: string) => /cell\d+/.test(name)).length, 2, names.join());
  });

  it('may declare what no type can be written down for', async () => {
    await cells.run(
      'function hidden() { class Inner { private secret = 1; tell() { return this.secret; } } return Inner; }\nconst H = hidden(); const hide = new H();',
    );
    assert.equal(await cells.run('hide.tell()'), 1);
    await cells.run('const self = { again: () => self, n: 1 };');
    assert.equal(await cells.run('self.again().n'), 1);
  });
});
