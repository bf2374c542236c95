import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { backwards, circleIn, importsOf } from '../support/arrows';
import { root } from '../support/root';

/** The lowest room first; each may know those before it. */
const ROOMS = [
  ['checks', 'loops'],
  ['random'],
  ['matrix'],
  ['activation'],
  ['neuron'],
  ['network'],
  ['index'],
];

const PACKAGES = ['mersenne-twister', 'seedrandom'];

/** What only Node.js has. */
const NODE = /\b(process|Buffer|global|__dirname|__filename|setImmediate)\b|\brequire\(/;

describe('lib', () => {
  const folder = join(root, 'lib', 'src');
  const imports = importsOf(folder);
  const codeOf = (file: string): string =>
    readFileSync(join(folder, `${file}.ts`), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '');

  it('has arrows in one direction', () => {
    assert.deepEqual(backwards(imports, ROOMS), []);
  });

  it('has no circle, also of types', () => {
    assert.equal(circleIn(imports), undefined);
  });

  it('imports two packages, and neither Node.js nor show', () => {
    const others = Object.values(imports)
      .flat()
      .filter((name) => !(name in imports));
    assert.deepEqual([...new Set(others)].sort(), PACKAGES);
  });

  it('uses nothing that only Node.js has', () => {
    for (const file of Object.keys(imports)) assert.doesNotMatch(codeOf(file), NODE, file);
  });
});

describe('the test of the arrows', () => {
  it('reads imports of values, of types, and those that are handed on', () => {
    const imports = importsOf(join(root, 'lib', 'src'));
    assert.ok(imports['matrix/matrix'].includes('checks'));
    assert.ok(imports['activation/index'].includes('activation/activation'));
    assert.ok(imports['neuron/options'].includes('checks'));
    assert.ok(Object.values(imports).flat().length > 40);
  });

  it('notices an arrow that leads back, a room that is not known, and a circle', () => {
    const rooms = [['low'], ['high']];
    assert.deepEqual(backwards({ low: ['high/a'], 'high/a': [] }, rooms), ['low -> high/a']);
    assert.deepEqual(backwards({ high: ['new/a'], 'new/a': [] }, rooms), ['high -> new/a']);
    assert.deepEqual(backwards({ 'high/a': ['low', 'high/b'], low: [], 'high/b': [] }, rooms), []);
    assert.deepEqual(circleIn({ a: ['b'], b: ['c'], c: ['b'] }), ['b', 'c', 'b']);
  });

  it('notices what only Node.js has', () => {
    assert.match('process.stdout', NODE);
    assert.match("require('fs')", NODE);
  });
});
