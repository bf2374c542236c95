import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundle, hashed } from './bundle.mjs';
import { root } from './paths.mjs';
import { say } from './say.mjs';

const require = createRequire(join(root, 'front', 'package.json'));

/**
 * Gives JupyterLab, in a Python environment, what it draws the workshop's pictures with.
 *
 * @param prefix the environment's folder
 */
export async function installFront(prefix) {
  const folder = join(prefix, 'share', 'jupyter', 'labextensions', '@workshop', 'front');
  if (await writeFront(folder)) say('JupyterLab has its plots and controls.');
}

/**
 * Writes the extension into a folder, ready to be loaded. Its files are named after what is in them,
 * so that a browser never keeps an old one.
 *
 * @returns whether there was something to do
 */
export async function writeFront(folder) {
  const plotly = require('plotly.js-dist/package.json').version;
  const plotlyFile = `plotly-${plotly}.js`;
  const entry = await bundle(join(root, 'front', 'dist', 'remote-entry.js'), {
    define: { PLOTLY_FILE: JSON.stringify(plotlyFile) },
  });
  const entryFile = hashed('remoteEntry', 'js', entry);
  const description = describe(entryFile);
  const file = join(folder, 'package.json');
  if (existsSync(file) && readFileSync(file, 'utf8') === description) return false;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'static'), { recursive: true });
  writeFileSync(join(folder, 'static', entryFile), entry);
  copyFileSync(await minified(plotlyFile), join(folder, 'static', plotlyFile));
  writeFileSync(file, description);
  return true;
}

function describe(entryFile) {
  const { name, version, description } = require('./package.json');
  const build = { load: `static/${entryFile}`, extension: './extension' };
  const jupyterlab = { extension: true, _build: build };
  return `${JSON.stringify({ name, version, description, jupyterlab }, null, 2)}\n`;
}

/** Plotly without its spaces: a browser has it a quarter sooner. */
async function minified(name) {
  const file = join(root, 'front', 'dist', name);
  if (existsSync(file)) return file;
  const source = readFileSync(require.resolve('plotly.js-dist'), 'utf8');
  const { code } = await require('esbuild').transform(source, {
    minify: true,
    legalComments: 'inline',
  });
  writeFileSync(file, code);
  return file;
}
