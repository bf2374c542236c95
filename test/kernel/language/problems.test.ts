import assert from 'node:assert/strict';
import { Cells } from './cells';

describe('what does not compile', () => {
  const cells = new Cells();

  it('is told with its place, for types and for syntax', () => {
    const { problems } = cells.language.convert("const a = 1;\nconst b: number = 'two';");
    assert.deepEqual(problems, [
      {
        kind: 'type',
        code: 2322,
        message: 'This is text, and a number is needed here.',
        original: "Type 'string' is not assignable to type 'number'.",
        start: 19,
        length: 1,
      },
    ]);
    const [{ kind, start, original }] = cells.language.convert('console.log(1').problems;
    assert.deepEqual([kind, start, original], ['syntax', 13, "')' expected."]);
  });

  it('is told behind names that were brought in and variables of its own', async () => {
    await cells.run('const known = 1; let changed = 2; const many = 3;');
    assert.deepEqual(cells.marked('let x = known;\nlet y = changed, z = many.wrong; wrong2'), [
      'wrong',
      'wrong2',
    ]);
    assert.deepEqual(cells.marked('  let q: string = known, r: string = 1;'), ['q', 'r']);
  });

  it('is told within the cell, even when it is at its end', () => {
    for (const code of [
      'let a =',
      'f(',
      'const {',
      '`',
      '/*',
      'class A {',
      'if (1) {',
      '@x',
      "'",
    ]) {
      const { problems } = cells.language.convert(code);
      assert.ok(problems.length > 0, code);
      for (const { start, length } of problems) {
        assert.ok(start >= 0 && length >= 0 && start + length <= code.length, code);
      }
    }
  });

  it('is told with what may have been meant', async () => {
    await cells.run('const weights = [1];');
    assert.deepEqual(cells.problems('weigths'), [
      'There is no weigths here. Did you mean weights?',
    ]);
    assert.deepEqual(cells.problems('weights.lenght'), [
      'weights has no lenght. Did you mean length?',
    ]);
  });

  it('is what a browser has and a cell has not', () => {
    const names = ['history', 'name', 'status', 'event', 'length', 'parent', 'top', 'document'];
    for (const name of [...names, 'window', 'alert', 'location', 'screen', 'self', 'origin']) {
      assert.equal(cells.problems(`${name};`).length, 1, name);
    }
  });

  it('is a constant that is assigned, a wrong argument, a missing one, an implicit any', () => {
    assert.equal(cells.problems('const c = 1; c = 2').length, 1);
    assert.equal(cells.problems('Math.sqrt("4")').length, 1);
    assert.equal(cells.problems('function f(a: number) {} f()').length, 1);
    assert.equal(cells.problems('function g(a) {}').length, 1);
    assert.equal(cells.problems('function h() { let x; () => x; x = 1; x = ""; }').length, 1);
  });

  it('is `await` in a function that is not async', () => {
    const [{ kind }] = cells.language.convert('function f() { await 1; }').problems;
    assert.equal(kind, 'syntax');
  });

  it('leaves the next cell as it was', async () => {
    cells.problems('let broken: number = "";');
    cells.problems('let broken: number = ');
    assert.deepEqual(cells.problems('broken'), [
      'broken is made by another cell, which ended in an error. Mend it and run it again.',
    ]);
    assert.equal(await cells.run('1 + 1'), 2);
  });

  it('is what an earlier cell made without let: the same as in one cell, and no import', async () => {
    const made = 'const fixed = 1; function fn() {} class Cl {} enum En {}';
    const assigned = ['fixed', 'fn', 'Cl', 'En'].map((name) => `${name} = 2 as any;`);
    const told = (code: string) =>
      cells.language.convert(code).problems.map((problem) => [problem.code, problem.original]);
    const inOneCell = assigned.map((line) => told(made + line));
    assert.deepEqual(inOneCell[0], [[2588, "Cannot assign to 'fixed' because it is a constant."]]);
    await cells.run(made);
    assert.deepEqual(assigned.map(told), inOneCell);
    await cells.run("import { sep } from 'node:path';");
    assert.deepEqual(told("sep = '|'"), [
      [2632, "Cannot assign to 'sep' because it is an import."],
    ]);
  });
});
