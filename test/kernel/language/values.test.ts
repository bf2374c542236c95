import assert from 'node:assert/strict';
import { Cells } from './cells';

describe('the value of a cell', () => {
  const cells = new Cells();

  it('is that of an expression at the end', async () => {
    assert.equal(await cells.run('1 + 2'), 3);
    assert.deepEqual(await cells.run('const list = [1, 2];\nlist.map((n) => n * 2)'), [2, 4]);
    assert.equal(await cells.run('({ a: 1 }).a'), 1);
    assert.equal(await cells.run("'text'"), 'text');
    assert.equal(await cells.run('`${1 + 1} lines`;;'), '2 lines');
  });

  it('is that of an assignment or a call as well', async () => {
    assert.equal(await cells.run('let a = 1; a = 5'), 5);
    assert.equal(await cells.run('((n: number) => n + 1)(1)'), 2);
  });

  it('is none where another statement stands last', async () => {
    for (const code of [
      '1; const b = 2',
      '1; if (true) { 2 }',
      'if (true) 3',
      '4; function f() {}',
    ]) {
      assert.equal(await cells.run(code), undefined);
    }
    assert.equal(await cells.run('5; for (const c of [1]) c'), undefined);
  });

  it('is none in an empty cell and one of comments', async () => {
    for (const code of ['', '\n\n', '// nothing', '/* nothing */', ';']) {
      assert.equal(await cells.run(code), undefined);
    }
  });

  it('stands before comments at the end', async () => {
    assert.equal(await cells.run('6 // six'), 6);
    assert.equal(await cells.run('7 /* seven */\n// and no more\n'), 7);
  });
});

describe('a cell that waits', () => {
  const cells = new Cells();

  it('waits at its top level', async () => {
    assert.equal(await cells.run('await Promise.resolve(1)'), 1);
    assert.equal(await cells.run('const a = await Promise.resolve(2);\na + 1'), 3);
    assert.equal(await cells.run('a'), 2);
    assert.deepEqual(await cells.run('const [b] = [await (async () => 4)()]; [b]'), [4]);
  });

  it('waits in a loop', async () => {
    const code = `
      async function* count() { yield 1; yield 2; }
      let sum = 0;
      for await (const n of count()) sum += n;
      sum`;
    assert.equal(await cells.run(code), 3);
  });

  it('is async only if it waits itself', () => {
    const isAsync = (code: string): boolean => cells.language.convert(code).isAsync;
    assert.equal(isAsync('await 1'), true);
    assert.equal(isAsync('if (true) { await Promise.resolve() }'), true);
    assert.equal(isAsync('async function f() { await 1; }'), false);
    assert.equal(isAsync('const g = async () => { for await (const n of [1]) n; }'), false);
    assert.equal(isAsync('const awaits = "await"; awaits // await 1'), false);
  });

  it('gives a promise where nothing is awaited', async () => {
    const converted = cells.language.convert('const h = async () => 5; h()');
    assert.equal(converted.isAsync, false);
    assert.equal(await cells.runConverted(converted), 5);
  });

  it('uses what has to be given back', async () => {
    await cells.run(
      'const log: string[] = []; const thing = { [Symbol.dispose]() { log.push("back"); } };',
    );
    await cells.run('{ using held = thing; log.push("held"); }');
    assert.deepEqual(await cells.run('log'), ['held', 'back']);
  });
});
