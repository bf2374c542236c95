import assert from 'node:assert/strict';
import { Cells } from './cells';

describe('what a cell declares', () => {
  const cells = new Cells();

  const declares = async (code: string): Promise<[readonly string[], readonly string[]]> => {
    const converted = cells.language.convert(code);
    assert.deepEqual(converted.problems, []);
    await cells.runConverted(converted);
    return [converted.names, converted.types];
  };

  it('values', async () => {
    assert.deepEqual(await declares('const a = 1; let b = 2; var c = 3;'), [['a', 'b', 'c'], []]);
    assert.deepEqual(await cells.run('[a, b, c]'), [1, 2, 3]);
    const code = 'function f() { return 4; } async function g() {} function* h() { yield 5; }';
    assert.deepEqual(await declares(code), [['f', 'g', 'h'], []]);
    assert.deepEqual(await cells.run('[f(), ...h()]'), [4, 5]);
    await declares('abstract class A { abstract v: number } class B extends A { v = 6 }');
    assert.equal(await cells.run('new B() instanceof A && new B().v'), 6);
    await declares('enum E { X = 7 } const enum F { Y = 8 } namespace N { export const z = 9; }');
    assert.deepEqual(await cells.run('[E.X, E[7], F.Y, N.z]'), [7, 'X', 8, 9]);
  });

  it('what is taken apart', async () => {
    const code =
      'const { p, q: [r, , ...s], ...t } = { p: 1, q: [2, 3, 4], u: 5 }; let [v = 6] = [];';
    assert.deepEqual((await declares(code))[0], ['p', 'r', 's', 't', 'v']);
    assert.deepEqual(await cells.run('[p, r, s, t, v]'), [1, 2, [4], { u: 5 }, 6]);
  });

  it('types', async () => {
    const code =
      'interface P { x: number } type Q = P | string; namespace T { export type R = Q; }';
    assert.deepEqual(await declares(code), [
      ['P', 'Q', 'T'],
      ['P', 'Q', 'T'],
    ]);
    assert.equal(await cells.run('const value: Q = { x: 1 }; const w: T.R = value; value.x'), 1);
    assert.equal(cells.problems('const wrong: P = { x: "1" };').length, 1);
  });

  it('generic types, and what they make of values', async () => {
    await declares(
      'interface Box<T> { value: T } const box = <T,>(value: T): Box<T> => ({ value });',
    );
    assert.equal(await cells.run('const b1 = box(1); b1.value + 1'), 2);
    assert.equal(cells.problems('const b2: Box<string> = b1').length, 1);
  });

  it('overloads', async () => {
    await declares(`
      function twice(x: number): number;
      function twice(x: string): string;
      function twice(x: any) { return x + x; }`);
    assert.equal(await cells.run("twice('a').length + twice(1).toFixed().length"), 3);
  });

  it('imports', async () => {
    const code = `
      import type { Activation } from '@workshop/lib';
      import { sigmoid, Matrix as M, type Random, History } from '@workshop/lib';
      import * as all from '@workshop/lib';
      import path, { join } from 'node:path';
      import fs = require('fs');
      import alias = all.Neuron;`;
    const [names, types] = await declares(code);
    const values = ['sigmoid', 'M', 'all', 'path', 'join', 'fs', 'alias'];
    assert.deepEqual(types, ['Activation', 'Random', 'History']);
    assert.deepEqual(new Set(names), new Set([...values, ...types]));
    assert.equal(
      await cells.run("sigmoid(0) + M.from([[1]]).rows + (join('a', 'b') ? 1 : 0)"),
      2.5,
    );
    assert.equal(
      await cells.run('all.Matrix === M && alias === all.Neuron && !!fs.readFileSync'),
      true,
    );
    assert.equal(await cells.run('const act: Activation = sigmoid; act(0)'), 0.5);
  });

  it('what it exports itself, as if it did not', async () => {
    const code = `
      export const e1 = 1; export let e2 = 2; export function e3() { return e2; }
      export default class E4 {}
      const e5 = 5; export { e5, e5 as e6 };
      export type E7 = number; export interface E8 {}`;
    assert.deepEqual((await declares(code))[0], ['e1', 'e2', 'e3', 'E4', 'e5', 'E7', 'E8']);
    assert.equal(await cells.run('e2 = 4; e1 + e3() + e5'), 10);
    assert.equal(await cells.run('new E4() instanceof E4'), true);
    await cells.run('export default 5');
    await cells.run('export {}');
  });

  it('twice, where the language lets it', async () => {
    await declares('var twofold = 1; var twofold = 2;');
    assert.equal(await cells.run('twofold'), 2);
    await declares(
      'interface I { a: 1 } interface I { b: 2 } function n() {} namespace n { export const k = 3; }',
    );
    assert.equal(await cells.run('const i: I = { a: 1, b: 2 }; i.b + n.k'), 5);
    assert.equal(cells.problems('const once = 1; const once = 2;').length, 1);
  });

  it('decorators and what they decorate', async () => {
    await declares(`
      const seen: string[] = [];
      function note(target: Function) { seen.push(target.name); }
      @note class Noted {}`);
    assert.deepEqual(await cells.run('seen'), ['Noted']);
  });

  it('nothing, with `declare`', async () => {
    assert.deepEqual(
      await declares('declare const nowhere: number; declare function no(): void;'),
      [[], []],
    );
    assert.equal(cells.problems('nowhere').length, 1);
  });

  it('something global, which all later cells see', async () => {
    const code =
      'declare global { var shared: number; type Both = string | number; interface Array<T> { second(): T } }';
    await cells.run(code);
    await cells.run(code);
    await cells.run('const both: Both = 1;');
    await cells.run(
      'globalThis.shared = 3; Array.prototype.second = function () { return this[1]; };',
    );
    assert.equal(await cells.run('shared + [1, 2].second()'), 5);
    await cells.run('const between = 1;');
    assert.equal(await cells.run('delete (Array.prototype as any).second; shared'), 3);
  });
});

describe('a name that is declared anew', () => {
  const cells = new Cells();

  it('is the newer one, whatever it was', async () => {
    await cells.run('const one = 1;');
    await cells.run('const one = 2;');
    assert.equal(await cells.run('one'), 2);
    await cells.run('function one() { return 3; }');
    assert.equal(await cells.run('one()'), 3);
    await cells.run('let one = 4;');
    assert.equal(await cells.run('one++; one'), 5);
    await cells.run('class one {}');
    assert.equal(await cells.run('typeof one'), 'function');
  });

  it('is a newer type beside an older value, and the other way round', async () => {
    await cells.run('const unit = { size: 1 };');
    await cells.run('interface unit { size: number }');
    assert.equal(await cells.run('const metre: unit = unit; metre.size'), 1);
    await cells.run('const unit = { size: 2, old: { size: 3 } as unit };');
    assert.equal(await cells.run('const two: unit = unit.old; two.size + unit.size'), 5);
    await cells.run('type unit = { size: string; of: typeof unit };');
    assert.equal(await cells.run('const text: unit = { size: "4", of: unit }; text.of.size'), 2);
    assert.equal(cells.problems('const wrong: unit = { size: 4, of: unit };').length, 1);
    assert.equal(cells.problems('unit = unit').length, 1);
  });

  it('is both of a class, an enum and an import, and one of each where another is newer', async () => {
    await cells.run('class Dog { name = "Rex" } enum Side { Left, Right }');
    await cells.run('const Dog = (): Dog => ({ name: "Tom" }); type Side = "left" | "right";');
    assert.equal(await cells.run('const dog: Dog = Dog(); dog.name'), 'Tom');
    assert.equal(await cells.run('const side: Side = "left"; Side.Right'), 1);
    await cells.run("import { Matrix as Dog } from '@workshop/lib'; class Side { x = 5 }");
    assert.equal(await cells.run('const row: Dog = Dog.from([[1, 2]]); row.columns'), 2);
    assert.equal(await cells.run('const one: Side = new Side(); one.x'), 5);
  });

  it('keeps its variables assignable, generic types generic, and functions in one place', async () => {
    await cells.run('interface Box<T> { value: T } let Box = 1; const seen = () => Box;');
    assert.equal(await cells.run('const box: Box<number> = { value: 2 }; Box += box.value;'), 3);
    assert.equal(await cells.run('seen()'), 3);
    await cells.run('type Box = number;');
    assert.equal(await cells.run('const four: Box = 4; Box = four; seen()'), 4);
    assert.equal(cells.problems('Box = "5"').length, 1);
  });

  it('is kept in one cell as a type and a value', async () => {
    await cells.run("type Size = { of: string }; const Size = { small: { of: 's' } as Size };");
    assert.equal(await cells.run('const small: Size = Size.small; small.of'), 's');
    const both = cells.language.convert('interface Pair { x: 1 } function Pair() {}');
    assert.deepEqual([both.names, both.types], [['Pair'], []]);
  });

  it('leaves the older one to who uses it', async () => {
    await cells.run('class Point { x = 1 } const old = new Point();');
    await cells.run('class Point { y = 2 }');
    assert.equal(await cells.run('old.x + new Point().y'), 3);
    assert.equal(cells.problems('old.y').length, 1);
  });

  it('is the newer one for functions of other cells too, at each use', async () => {
    await cells.run(
      'const rate = 1; let step = 1; function half() { return rate / 2; } class Q {}',
    );
    await cells.run(
      'const use = () => [rate, half(), ++step, { rate, step }, `${rate}`, new Q().constructor.name];',
    );
    assert.deepEqual(await cells.run('use()'), [1, 0.5, 2, { rate: 1, step: 2 }, '1', 'Q']);
    await cells.run('const rate = 3; let step = 5; const half = () => 7; const Q = class R {};');
    assert.deepEqual(await cells.run('use()'), [3, 7, 6, { rate: 3, step: 6 }, '3', 'R']);
    assert.equal(await cells.run('step'), 6);
  });

  it('is declared by running its cell again', async () => {
    const code = 'const twice = [1]; let counter = 0; class K {}';
    await cells.run(code);
    await cells.run('twice.push(2); counter = 9');
    await cells.run(code);
    assert.deepEqual(await cells.run('[twice.length, counter]'), [1, 0]);
  });
});

describe('a cell that breaks off', () => {
  it('leaves the names that were made', async () => {
    const cells = new Cells();
    const { cell } = cells.language.convert('const early = 1; throw 0; const late = 2;');
    cells.language.keep(cell, ['early']);
    assert.deepEqual(cells.problems('early'), []);
    assert.deepEqual(cells.problems('late'), [
      'late is made by another cell, which ended in an error. Mend it and run it again.',
    ]);
  });

  it('leaves none when it does not compile', () => {
    const cells = new Cells();
    const { cell, problems } = cells.language.convert('const good = 1; const bad: number = "";');
    assert.equal(problems.length, 1);
    cells.language.keep(cell, ['good', 'bad']);
    assert.equal(cells.problems('good').length, 1);
  });
});
