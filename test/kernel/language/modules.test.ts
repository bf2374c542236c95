import assert from 'node:assert/strict';
import { Cells } from './cells';

describe('what a cell imports', () => {
  const cells = new Cells();

  it('is a package, and a part of one', async () => {
    await cells.run(
      "import { Matrix } from '@workshop/lib'; import * as checks from '@workshop/lib/checks';",
    );
    assert.equal(await cells.run('Matrix.from([[1, 2]]).columns'), 2);
    assert.equal(await cells.run('typeof checks.quote'), 'function');
  });

  it('is a package that has nothing but `exports`', () => {
    cells.write(
      'node_modules/modern/package.json',
      JSON.stringify({
        name: 'modern',
        exports: {
          '.': { types: './types/main.d.ts', default: './main.js' },
          './both': {
            import: { types: './types/both.d.mts', default: './both.mjs' },
            require: './both.cjs',
          },
          './new': { import: './types/new.mjs' },
        },
      }),
    );
    cells.write('node_modules/modern/types/main.d.ts', 'export declare const modern: number;');
    cells.write('node_modules/modern/types/both.d.mts', 'export declare const both: number;');
    cells.write('node_modules/modern/types/new.d.mts', 'export declare const fresh: number;');
    for (const file of ['main.js', 'both.cjs', 'both.mjs', 'types/new.mjs']) {
      cells.write(`node_modules/modern/${file}`, '');
    }
    assert.deepEqual(cells.problems("import { modern } from 'modern'; modern.toFixed()"), []);
    assert.deepEqual(cells.problems("import { both } from 'modern/both'; both.toFixed()"), []);
    assert.deepEqual(cells.problems("import { fresh } from 'modern/new'; fresh.toFixed()"), []);
    assert.equal(cells.problems("import { modern } from 'modern'; modern.nothing").length, 1);
    assert.equal(cells.problems("import { x } from 'modern/types/main'").length, 1);
  });

  it('is a package that was installed just now', () => {
    assert.equal(cells.problems("import { late } from 'late'").length, 1);
    cells.write('node_modules/late/package.json', '{ "name": "late", "types": "index.d.ts" }');
    cells.write('node_modules/late/index.d.ts', 'export declare const late: number;');
    assert.deepEqual(cells.problems("import { late } from 'late'; late.toFixed()"), []);
  });

  it('is a module of Node, by both names', async () => {
    assert.equal(await cells.run("import fs from 'fs'; fs.existsSync('/')"), true);
    assert.equal(
      await cells.run("import { readFile } from 'node:fs/promises'; typeof readFile"),
      'function',
    );
    assert.equal(
      await cells.run("import { EventEmitter as E } from 'events'; new E().listenerCount('x')"),
      0,
    );
  });

  it('is the package tslab, which need not be there', async () => {
    const { problems } = cells.language.convert(`
      import * as tslab from 'tslab';
      import { display, newDisplay, type Display } from 'tslab';
      const d: Display = newDisplay(); d.html('<b>'); display.png(new Uint8Array());
      tslab.versions.node.length`);
    assert.deepEqual(problems, []);
    assert.equal(cells.problems("import { nothing } from 'tslab'").length, 1);
  });

  it('comes by `import()` and `require` too', async () => {
    assert.equal(await cells.run("(await import('@workshop/lib')).sigmoid(0)"), 0.5);
    assert.equal(await cells.run("require('@workshop/lib').sigmoid(0)"), 0.5);
    assert.equal(
      await cells.run("const { Matrix: M2 } = await import('@workshop/lib'); M2.from([[1]]).rows"),
      1,
    );
  });

  it('is JSON, with its types', async () => {
    cells.write('data.json', '{ "points": [1, 2] }');
    assert.equal(await cells.run("import data from './data.json'; data.points.length"), 2);
    assert.equal(cells.problems("import data from './data.json'; data.lines").length, 1);
    cells.write('data.json', '{ "lines": 3 }');
    assert.equal(await cells.run("import data from './data.json'; data.lines"), 3);
  });

  it('has no types where a file is plain JavaScript', () => {
    cells.write('plain.js', 'exports.anything = 1;');
    assert.deepEqual(cells.problems("import { anything } from './plain.js'; anything.at.all"), []);
  });

  it('does not exist', () => {
    assert.equal(cells.problems("import x from 'not-there'").length, 1);
    assert.equal(cells.problems("import y from './not-there'").length, 1);
  });
});

describe('a cell that stands for a file', () => {
  const shapes = (value: string) => `/** @module shapes */\nexport const corners = ${value};`;

  it('is imported by other cells, and runs only then', async () => {
    const cells = new Cells();
    const code = "import { corners } from './shapes'; corners + 1";
    assert.equal(cells.problems(code).length, 1);
    assert.equal(await cells.run(shapes('4')), undefined);
    assert.equal(await cells.run(code), 5);
    await cells.run(shapes('5'));
    assert.equal(await cells.run(code), 6);
    await cells.run(shapes('"text"'));
    assert.equal(await cells.run(code), 'text1');
  });

  it('has its problems in the cell, and in the file for other cells', () => {
    const cells = new Cells();
    const [{ start, file }] = cells.language.convert(shapes('1.0.wrong')).problems;
    assert.deepEqual([start, file], [shapes('1.0.').length - 1, undefined]);
    const [problem] = cells.language.convert("import { corners } from './shapes';").problems;
    assert.match(problem.file!, /shapes\.ts$/);
  });
});

describe('a TypeScript file beside the notebook', () => {
  let cells: Cells;
  const files = (code: string) => {
    const { files: all, problems } = cells.language.convert(code);
    return { paths: all.map(({ path }) => path.slice(Cells.folder.length + 1)), problems };
  };
  beforeEach(() => {
    cells = new Cells();
    cells.write('mine.ts', 'export const mine = 1;');
  });

  it('is translated when a cell imports it', async () => {
    assert.equal(await cells.run("import { mine } from './mine'; mine + 1"), 2);
    assert.equal(await cells.run('mine + 2'), 3);
  });

  it('is translated again only when it has changed', () => {
    const code = "import { mine } from './mine'; mine";
    assert.deepEqual(files(code).paths, ['mine.ts']);
    assert.deepEqual(files(code).paths, []);
    cells.write('mine.ts', 'export const mine = 2;');
    assert.deepEqual(files(code).paths, ['mine.ts']);
    assert.deepEqual(files(code).paths, []);
  });

  it('has the types that it has now', async () => {
    await cells.run("import { mine } from './mine'; mine.toFixed()");
    cells.write('mine.ts', "export const mine = 'text';");
    assert.equal(await cells.run("import { mine } from './mine'; mine.toUpperCase()"), 'TEXT');
  });

  it('is found where it was missing before', async () => {
    const code = "import { late } from './late'; late";
    assert.equal(cells.problems(code).length, 1);
    cells.write('late.ts', 'export const late = 3;');
    assert.equal(await cells.run(code), 3);
  });

  it('imports others', () => {
    cells.write('mine.ts', "import { other } from './folder/other.js'; export const mine = other;");
    cells.write(
      'folder/other.ts',
      "import { sigmoid } from '@workshop/lib'; export const other = sigmoid(0);",
    );
    const { paths } = files("import { mine } from './mine'; mine");
    assert.deepEqual(paths.sort(), ['folder/other.ts', 'mine.ts']);
    cells.write('folder/other.ts', 'export const other = 2;');
    assert.deepEqual(files("import { mine } from './mine.ts'; mine").paths, ['folder/other.ts']);
  });

  it('needs no import nor export of its own', () => {
    cells.write('mine.ts', 'const inside = 1;');
    assert.deepEqual(files("import './mine'").problems, []);
    assert.equal(cells.problems('inside').length, 1);
  });

  it('tells its own problems, until it is mended', () => {
    cells.write('mine.ts', 'export const mine = 1;\nexport const wrong: number = "1";');
    const code = "import { mine } from './mine'; mine";
    for (let times = 0; times < 2; times++) {
      const { problems, paths } = files(code);
      assert.deepEqual(paths, []);
      assert.equal(problems.length, 1);
      const [{ file, start, length, kind }] = problems;
      assert.equal(file, `${Cells.folder}/mine.ts`);
      assert.deepEqual([start, length, kind], [36, 5, 'type']);
    }
    cells.write('mine.ts', 'export const mine = 1;');
    assert.deepEqual(files(code).paths, ['mine.ts']);
  });

  it('is gone when it was removed', () => {
    const code = "import { mine } from './mine'; mine";
    assert.deepEqual(files(code).paths, ['mine.ts']);
    cells.remove('mine.ts');
    assert.equal(files(code).problems.length, 1);
  });
});

describe("Node's types", () => {
  const known = (cells: Cells, name: string) => cells.problems(`${name};`).length === 0;

  it('come when a cell needs them, and stay', () => {
    const cells = new Cells();
    assert.equal(known(cells, 'console'), true);
    assert.equal(known(cells, 'processes'), false);
    for (const name of [
      'process.pid',
      'Buffer',
      '__dirname',
      'fetch',
      'AbortController',
      'crypto',
    ]) {
      assert.equal(known(new Cells(), name), true, name);
    }
    assert.deepEqual(cells.problems('let env: NodeJS.ProcessEnv = {}; env'), []);
    assert.deepEqual(cells.problems('performance.mark("a"); setImmediate(() => {})'), []);
  });

  it('do not change what is known without them', async () => {
    const cells = new Cells();
    await cells.run(
      'let timer = setTimeout(() => {}, 1); clearTimeout(timer); const url = new URL("http://a/b");',
    );
    await cells.run('process.pid');
    assert.equal(await cells.run('clearTimeout(timer); timer.unref(); url.pathname'), '/b');
    assert.equal(cells.problems("timer = 'none'").length, 1);
    assert.equal(cells.problems('url.nothing').length, 1);
  });

  it('come with a package that asks for them', () => {
    const cells = new Cells();
    cells.write('node_modules/asks/package.json', '{ "name": "asks", "types": "index.d.ts" }');
    cells.write(
      'node_modules/asks/index.d.ts',
      '/// <reference types="node" />\nexport declare const b: Buffer;',
    );
    assert.deepEqual(cells.problems("import { b } from 'asks'; b.toString('hex')"), []);
    assert.equal(cells.problems('b.nothing').length, 1);
  });

  it('never come where there is no Node', () => {
    const cells = new Cells({ node: undefined });
    assert.equal(known(cells, 'process.pid'), false);
    assert.equal(known(cells, 'console.log'), true);
  });
});
