import assert from 'node:assert/strict';
import { Cells } from './cells';

describe('a variable of an earlier cell', () => {
  const cells = new Cells();

  it('is assigned, and functions of its cell see it', async () => {
    await cells.run('let n = 1; const read = () => n; function bump() { return ++n; }');
    assert.equal(await cells.run('n = 5; bump()'), 6);
    assert.equal(await cells.run('read()'), 6);
    assert.equal(await cells.run('n += 4; n++; --n; n **= 2; n'), 100);
    assert.equal(await cells.run('read()'), 100);
  });

  it('is a target of destructuring', async () => {
    await cells.run('let a = 1, b = 2, rest: number[] = []; var c = 3;');
    assert.deepEqual(await cells.run('[a, b] = [b, a]; [a, b]'), [2, 1]);
    assert.deepEqual(await cells.run('({ a, b: c } = { a: 7, b: 8 }); [a, c]'), [7, 8]);
    assert.equal(await cells.run('({ a = 5 } = {} as { a?: number }); a'), 5);
    assert.deepEqual(await cells.run('[a, ...rest] = [1, 2, 3]; rest'), [2, 3]);
    assert.deepEqual(await cells.run('[a = c] = []; [a]'), [8]);
  });

  it('is a target of loops', async () => {
    await cells.run('let item = 0, key = "";');
    assert.equal(await cells.run('for (item of [1, 2]) ; item'), 2);
    assert.equal(await cells.run('for (key in { x: 1 }) ; key'), 'x');
  });

  it('is a property in short, a template, an argument, a default and a computed name', async () => {
    await cells.run('let weight = 2; let name = "w";');
    assert.deepEqual(await cells.run('({ weight })'), { weight: 2 });
    assert.equal(await cells.run('`${weight}`'), '2');
    assert.equal(await cells.run('Math.max(weight, 1)'), 2);
    assert.equal(await cells.run('((x = weight) => x)()'), 2);
    assert.deepEqual(await cells.run('({ [name]: weight })'), { w: 2 });
  });

  it('is no property of the same name, and no parameter', async () => {
    await cells.run('let x = 1;');
    assert.equal(await cells.run('({ x: 5 }).x'), 5);
    assert.equal(await cells.run('((x: number) => x)(6)'), 6);
    assert.equal(await cells.run('{ const x = 7; x + 0; }\nx'), 1);
    assert.equal(await cells.run('x: for (;;) break x;\nx'), 1);
    assert.equal(await cells.run('class A { x = 8 }\nnew A().x'), 8);
  });

  it('is known to typeof, in a type and as a value', async () => {
    await cells.run('let count = 1;');
    assert.equal(await cells.run('typeof count'), 'number');
    assert.equal(await cells.run('const copy: typeof count = 2; copy'), 2);
  });

  it('is called without `this`, and made with `new`', async () => {
    await cells.run('let f = function (this: unknown) { return this; }; let C = class { v = 1 };');
    assert.equal(await cells.run('f() === undefined || f() === globalThis'), true);
    assert.equal(await cells.run('new C().v'), 1);
    await cells.run('let tag = (parts: TemplateStringsArray) => parts[0];');
    assert.equal(await cells.run('tag`text`'), 'text');
    assert.equal(await cells.run('tag?.([`a`] as unknown as TemplateStringsArray)'), 'a');
  });

  it('is seen by closures of cells between', async () => {
    await cells.run('let total = 0;');
    await cells.run('const add = (by: number) => { total += by; return total; }');
    await cells.run('total = 10');
    assert.equal(await cells.run('add(1)'), 11);
    assert.equal(await cells.run('total'), 11);
  });

  it('gets its value from a later cell', async () => {
    await cells.run('let later;');
    await cells.run('later = 4');
    assert.equal(await cells.run('later + 1'), 5);
    await cells.run('let typed: number | undefined;');
    assert.equal(await cells.run('typed = 3; typed + 1'), 4);
  });

  it('gets its first value in a loop or a function', async () => {
    await cells.run('let best = null, found = undefined, none; for (const n of [1, 2]) best = n;');
    assert.equal(await cells.run('const find = () => { found = 3; none = "x"; }; find(); best'), 2);
    assert.deepEqual(await cells.run('[best, found, none]'), [2, 3, 'x']);
    await cells.run('const nothing = null; let typedNull: string | null = null;');
    assert.equal(cells.problems('nothing.x').length, 1);
    assert.equal(cells.problems('typedNull = 1').length, 1);
  });

  it('that is a list without a type takes anything', async () => {
    await cells.run('const losses = []; const push = () => losses.push(1), { length } = losses;');
    await cells.run('const keep = () => ({ losses });');
    assert.equal(await cells.run('losses.push(0.5); push(); losses.length'), 2);
  });

  it('keeps its type', async () => {
    await cells.run('let size = 1;');
    assert.deepEqual(cells.problems("size = 'one'"), [
      'This is text, and a number is needed here.',
    ]);
  });

  it('is declared anew', async () => {
    await cells.run('let again = 1; const get = () => again;');
    assert.equal(await cells.run('let again = "new"; again'), 'new');
    assert.deepEqual(await cells.run('[again, get()]'), ['new', 1]);
  });

  it('is added to in a loop of a million', async () => {
    await cells.run('let sum = 0;');
    assert.equal(await cells.run('for (let i = 0; i < 1e6; i++) sum += 1; sum'), 1e6);
  });

  it('inside a block or a function stays there', async () => {
    await cells.run('{ let inner = 1; inner; } function g() { let deep = 2; return deep; }');
    assert.equal(await cells.run('g()'), 2);
    for (const name of ['inner', 'deep']) {
      assert.match(cells.problems(name)[0], new RegExp(`^Nothing here is called ${name}`));
    }
  });
});
