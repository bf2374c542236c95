import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from '../../support/root';

/** How large all files may be, compressed, in bytes. */
const MOST = 1_400_000;

describe('the files of a kernel in a web page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workshop-web-kernel-'));
  let names: Record<'cells' | 'language' | 'types', string>;
  let bundleWebKernel: (to: string) => Promise<typeof names>;

  before(async () => {
    const file = join(root, 'scripts', 'steps', 'web-kernel.mjs');
    ({ bundleWebKernel } = await import(pathToFileURL(file).href));
    names = await bundleWebKernel(folder);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

  it('are named after what is in them, and the same each time', async () => {
    for (const [name, file] of Object.entries(names))
      assert.match(file, new RegExp(`^${name}\\.[0-9a-f]{12}\\.(js|json)$`));
    assert.deepEqual(await bundleWebKernel(folder), names);
    assert.equal(readdirSync(folder).length, 3);
  });

  it('hold the licences of what others wrote', () => {
    const head = (name: string): string => /^\/\*!\n[^]*?\*\//.exec(read(name))![0];
    const cells = head(names.cells);
    for (const notice of [
      'Copyright 2024 Justin Ridgewell',
      'node-inspect-extracted 3',
      'Copyright Node.js contributors',
      'seedrandom 3',
      'David Bau',
      'mersenne-twister 1',
      'Makoto Matsumoto',
    ])
      assert.ok(cells.includes(notice), notice);
    assert.ok(read(names.cells).includes('Sun Microsystems'));
    const language = head(names.language);
    for (const notice of [
      'typescript 6',
      'Apache License',
      '@types/mersenne-twister 1',
      '@types/seedrandom 3',
      'MIT License',
    ])
      assert.ok(language.includes(notice), notice);
  });

  it('are small', () => {
    const bytes = Object.values(names)
      .map((name) => gzipSync(readFileSync(join(folder, name))).length)
      .reduce((sum, size) => sum + size, 0);
    assert.ok(bytes < MOST, `${bytes} bytes`);
  });

  it('hold no path of a machine', () => {
    for (const name of Object.values(names)) assert.ok(!read(name).includes(root), name);
  });

  it('have the types that a cell sees in Node.js, but for those of Node.js', () => {
    const types = Object.keys(JSON.parse(read(names.types)));
    assert.ok(types.includes('/kernel/types/globals.d.ts'));
    assert.ok(types.includes('/typescript/lib.es2023.d.ts'));
    assert.ok(types.includes('/notebooks/node_modules/@workshop/show/dist/index.d.ts'));
    assert.ok(!types.some((path) => /@types\/node|lib\.dom/.test(path)));
  });
});
