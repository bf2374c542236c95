import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { TypeScriptLanguage } from '@workshop/kernel/dist/core/language/index';
import ts from 'typescript-api';
import { root } from '../../support/root';

const libraries = dirname(require.resolve('typescript-api'));

/** The modules that a file asks for while it runs. */
function required(js: string): string[] {
  return [...js.matchAll(/\b(?:require|import)\(["']([^"']+)["']\)/g)].map(([, id]) => id);
}

describe("the kernel's core", () => {
  const core = join(root, 'kernel/dist/core');
  const files = readdirSync(core, { recursive: true, encoding: 'utf8' });

  it('asks for no module of Node, and no package for TypeScript', () => {
    for (const file of files.filter((name) => name.endsWith('.js'))) {
      const ids = required(readFileSync(join(core, file), 'utf8'));
      const node = ids.filter((id) => id.startsWith('node:') || builtinModules.includes(id));
      assert.deepEqual(node, [], file);
      const packages = ids.filter((id) => !id.startsWith('.'));
      if (file.startsWith('language')) assert.deepEqual(packages, [], file);
    }
  });

  it('would be found out', () => {
    assert.deepEqual(required('const a = require("node:fs"), b = import("x");'), ['node:fs', 'x']);
    assert.ok(files.includes(join('language', 'index.js')));
  });

  it('knows TypeScript without a file system', () => {
    const texts = new Map([
      ['/book/mine.ts', 'export const mine = 1;'],
      ['/types/globals.d.ts', 'declare var console: { log(text: string): void };'],
      ...readdirSync(libraries)
        .filter((name) => /^lib\..*\.d\.ts$/.test(name))
        .map((name): [string, string] => [
          `/lib/${name}`,
          readFileSync(join(libraries, name), 'utf8'),
        ]),
    ]);
    const language = new TypeScriptLanguage(
      ts,
      {
        read: (path) => texts.get(path),
        isFile: (path) => texts.has(path),
        isFolder: (path) => [...texts.keys()].some((name) => name.startsWith(`${path}/`)),
        realPath: (path) => path,
        stamp: (path) => texts.get(path)?.length,
      },
      { folder: '/book', libraries: '/lib', types: '/types' },
    );
    const {
      cell,
      names,
      problems,
      files: own,
    } = language.convert("import { mine } from './mine';");
    assert.deepEqual([problems, own.map(({ path }) => path)], [[], ['/book/mine.ts']]);
    language.keep(cell, names);
    assert.deepEqual(language.convert('console.log(`${mine}`)').problems, []);
    assert.equal(language.convert('console.log(mine)').problems.length, 1);
    assert.equal(language.convert('process.pid').problems.length, 1);
    assert.equal(language.complete('mi', 2).matches[0].text, 'mine');
  });

  it('says when the library is not where it should be', () => {
    const nothing = {
      read: () => undefined,
      isFile: () => false,
      isFolder: () => false,
      realPath: (path: string) => path,
      stamp: () => undefined,
    };
    const options = { folder: '/book', libraries: '/nowhere', types: '/types' };
    const language = new TypeScriptLanguage(ts, nothing, options);
    assert.throws(() => language.convert('1'), /TypeScript's library is not in \/nowhere/);
  });
});
