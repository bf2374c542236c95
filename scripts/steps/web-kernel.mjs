import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, hashed } from './bundle.mjs';
import { licences } from './licences.mjs';
import { root } from './paths.mjs';

const require = createRequire(join(root, 'kernel', 'package.json'));

/** What cells in a web page can import: by their folders, with the folders of their types. */
const PACKAGES = {
  '@workshop/lib': ['lib', 'lib'],
  '@workshop/show': ['show', 'show'],
  'mersenne-twister': modules('mersenne-twister'),
  seedrandom: modules('seedrandom'),
};

function modules(name) {
  return [`node_modules/${name}`, `node_modules/@types/${name}`];
}

/**
 * Writes what a kernel in a web page is made of: the script of its cells, that of TypeScript, and
 * the declaration files. Each is named after what is in it, so that a browser never keeps an old one.
 *
 * @param folder where
 * @returns the files' names: `{ cells, language, types }`
 */
export async function bundleWebKernel(folder) {
  mkdirSync(folder, { recursive: true });
  const write = (name, extension, text) => {
    const file = hashed(name, extension, text);
    writeFileSync(join(folder, file), text);
    return file;
  };
  const [cells, language] = await Promise.all([bundleCells(), bundleLanguage()]);
  return {
    cells: write('cells', 'js', cells),
    language: write('language', 'js', language),
    types: write('types', 'json', JSON.stringify(declarations())),
  };
}

async function bundleCells() {
  const packages = await Promise.all(
    Object.entries(PACKAGES).map(async ([name, [folder]]) => ({
      name,
      ...(await packageScript(name, join(root, folder))),
    })),
  );
  const options = {
    packages: Object.fromEntries(packages.map(({ name, text }) => [name, text])),
    versions: {
      kernel: require('./package.json').version,
      typescript: require('typescript-api/package.json').version,
      node: 'none',
    },
  };
  const { text, files } = await bundle({
    contents: `import { runCells } from './cells/run'; runCells(${JSON.stringify(options)});`,
    folder: join(root, 'kernel', 'dist', 'web'),
    minify: true,
    // A cell may print a function or a timer of the kernel's.
    keepNames: true,
  });
  return licences([...files, ...packages.flatMap((one) => one.files)]) + text;
}

/** TypeScript, with the licences of the declaration files too, which it alone reads. */
async function bundleLanguage() {
  const { text, files } = await bundle({
    contents: `import './language/main';`,
    folder: join(root, 'kernel', 'dist', 'web'),
    minify: true,
  });
  const types = Object.values(PACKAGES).map(([, folder]) => folder);
  return licences([...files, ...types]) + text;
}

/** A package as `Packages` of the kernel takes it. Its functions and classes keep their names. */
function packageScript(name, folder) {
  const { main, exports = { '.': `./${main}` } } = readJson(join(folder, 'package.json'));
  const entries = Object.entries(exports).map(
    ([entry, file]) => `${JSON.stringify(entry)}: () => require(${JSON.stringify(file)}),`,
  );
  return bundle({
    contents: `module.exports = {${entries.join('\n')}};`,
    folder,
    format: 'cjs',
    minifyWhitespace: true,
    external: Object.keys(PACKAGES).filter((other) => other !== name),
  });
}

/** What the text of a module comes to. */
function bundle({ contents, folder, ...options }) {
  return build({
    stdin: { contents, resolveDir: folder },
    platform: 'browser',
    legalComments: 'eof',
    logOverride: { 'indirect-require': 'silent' },
    ...options,
  });
}

/** The declaration files by their paths in the kernel's own file system. */
function declarations() {
  const texts = {};
  const { FOLDER, LIBRARIES, TYPES } = require('./dist/web/places.js');
  const add = (from, to, accept = () => true) => {
    for (const name of readdirSync(from, { recursive: true })) {
      const path = name.replaceAll('\\', '/');
      if (path.endsWith('.d.ts') && accept(path)) {
        texts[`${to}/${path}`] = readFileSync(join(from, name), 'utf8');
      }
    }
  };
  add(join(root, 'kernel', 'types'), TYPES);
  const libraries = dirname(require.resolve('typescript-api'));
  const used = libraryFiles(libraries);
  add(libraries, LIBRARIES, (path) => used.has(path));
  const types = Object.entries(PACKAGES).map(([, [, folder]]) => [folder, () => true]);
  for (const [folder, accept] of [...types, ['kernel', (path) => path === HOST]]) {
    const {
      name,
      version,
      main,
      types: entry,
      exports,
    } = readJson(join(root, folder, 'package.json'));
    const to = `${FOLDER}/node_modules/${name}`;
    texts[`${to}/package.json`] = JSON.stringify({ name, version, main, types: entry, exports });
    add(join(root, folder), to, (path) => !path.includes('node_modules/') && accept(path));
  }
  return texts;
}

/** The part of the kernel that the types of show name. */
const HOST = 'dist/core/host/host.d.ts';

/** The files of TypeScript's library that cells see. */
function libraryFiles(folder) {
  const { LIBRARY, WITH } = require('./dist/core/language/project/library.js');
  const found = new Set();
  const take = (name) => {
    if (found.has(name)) return;
    found.add(name);
    const text = readFileSync(join(folder, name), 'utf8');
    for (const [, lib] of text.matchAll(/^\/\/\/ *<reference lib="(.+)" *\/>/gm)) {
      take(`lib.${lib}.d.ts`);
    }
  };
  take(LIBRARY);
  take(WITH);
  return found;
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
