import assert from 'node:assert/strict';
import { Cells } from './cells';

/** Stands for the place where someone types. */
const HERE = '|';

describe('what Tab offers', () => {
  const cells = new Cells();
  const complete = (marked: string) =>
    cells.language.complete(marked.replace(HERE, ''), marked.indexOf(HERE));
  const texts = (marked: string): string[] => complete(marked).matches.map(({ text }) => text);
  const kind = (marked: string, name: string): string | undefined =>
    complete(marked).matches.find(({ text }) => text === name)?.kind;

  before(async () => {
    await cells.run(`
      import { Matrix, sigmoid } from '@workshop/lib';
      const weights = [1]; let rate = 0.5; function train() {}
      class Net { layers = 1; learn() {} } interface Shape { rows: number } enum Mode { On, Off }
      const matrix = Matrix.from([[1]]);`);
  });

  it('is a name of an earlier cell, with its kind', () => {
    assert.deepEqual(complete('weig|'), {
      start: 0,
      end: 4,
      matches: [{ text: 'weights', kind: 'const' }],
    });
    const kinds = { rat: ['rate', 'let'], trai: ['train', 'function'], Ne: ['Net', 'class'] };
    for (const [typed, [name, expected]] of Object.entries(kinds)) {
      assert.equal(kind(`${typed}|`, name), expected);
    }
    assert.equal(kind('sigm|', 'sigmoid'), 'const');
    assert.equal(kind('Matr|', 'Matrix'), 'class');
    assert.equal(kind('Mod|', 'Mode'), 'enum');
    assert.equal(kind('let s: Sha|', 'Shape'), 'interface');
  });

  it('is a member', () => {
    assert.deepEqual(texts('weights.len|'), ['length']);
    assert.equal(kind('matrix.|', 'transpose'), 'method');
    assert.equal(kind('new Net().|', 'layers'), 'property');
    assert.deepEqual(texts('Mode.|'), ['Off', 'On']);
    assert.deepEqual(texts('console.log(matrix.tran|)'), ['transpose']);
    assert.ok(texts('Math.|').includes('sqrt'));
  });

  it('is what a package exports', () => {
    assert.deepEqual(texts("import { sigm| } from '@workshop/lib'"), ['sigmoid']);
    assert.ok(texts("import { | } from '@workshop/lib'").includes('Neuron'));
    assert.ok(texts("import { Matrix, N| } from '@workshop/lib'").includes('Neuron'));
  });

  it('is a name of the cell itself', () => {
    const offered = texts('const wealth = 1; { const week = 2; we| }').slice(0, 3);
    assert.deepEqual(offered, ['wealth', 'week', 'weights']);
  });

  it('is a key of an object, a string of a few, a parameter', () => {
    assert.deepEqual(texts('const s: Shape = { ro|'), ['rows']);
    const way = "let way: 'up' & 'down'; way = '";
    assert.deepEqual(cells.language.complete(way.replace('&', HERE), way.length).matches, [
      { text: 'down', kind: 'string' },
      { text: 'up', kind: 'string' },
    ]);
    assert.deepEqual(texts('function f(parameter: number) { return para|'), ['parameter']);
  });

  it('is a keyword before what every program has', () => {
    const offered = texts('f|');
    assert.ok(offered.indexOf('for') >= 0);
    assert.ok(offered.indexOf('for') < offered.indexOf('Float32Array'));
    assert.ok(texts('cons|').slice(0, 2).includes('const'));
  });

  it('has the letters that were typed first, in any case after that', () => {
    const offered = texts('ma|');
    assert.equal(offered[0], 'matrix');
    assert.ok(offered.includes('Matrix') && offered.includes('Math'));
    assert.ok(texts('xyzzy|').length === 0);
  });

  it('has its place behind other lines and letters of two units', () => {
    const { start, end } = complete("let s = '🙂';\nlet t = weigh|;");
    assert.deepEqual([start, end], [22, 27]);
  });

  it('knows Node where it is used', () => {
    assert.ok(texts('process.pi|').includes('pid'));
    assert.ok(texts("import { readFileS| } from 'node:fs'").includes('readFileSync'));
  });

  it('does not offer what only the kernel knows', () => {
    assert.deepEqual(texts('__la|'), []);
    assert.deepEqual(texts('cell|'), []);
  });

  it('changes nothing', async () => {
    complete('const weights = 2; let rate = 3; wei|');
    assert.deepEqual(await cells.run('rate = 1; [weights, rate]'), [[1], 1]);
  });
});
