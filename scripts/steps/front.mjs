import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { say } from './say.mjs';

const require = createRequire(join(root, 'front', 'package.json'));
const OLDEST_BROWSERS = 'es2022';

/**
 * Gives JupyterLab, in a Python environment, what it draws the workshop's pictures with: an
 * extension that is ready to be loaded. Its files are named after what is in them, so that a
 * browser never keeps an old one.
 *
 * @param prefix the environment's folder
 */
export async function installFront(prefix) {
  const plotly = require('plotly.js-dist/package.json').version;
  const plotlyFile = `plotly-${plotly}.js`;
  const entry = await bundle(plotlyFile);
  const entryFile = `remoteEntry.${createHash('sha256').update(entry).digest('hex').slice(0, 12)}.js`;
  const folder = join(prefix, 'share', 'jupyter', 'labextensions', '@workshop', 'front');
  const description = describe(entryFile);
  const file = join(folder, 'package.json');
  if (existsSync(file) && readFileSync(file, 'utf8') === description) return;
  say('Giving JupyterLab its plots and controls …');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'static'), { recursive: true });
  writeFileSync(join(folder, 'static', entryFile), entry);
  copyFileSync(await minified(plotlyFile), join(folder, 'static', plotlyFile));
  writeFileSync(file, description);
}

function describe(entryFile) {
  const { name, version, description } = require('./package.json');
  const build = { load: `static/${entryFile}`, extension: './extension' };
  const jupyterlab = { extension: true, _build: build };
  return `${JSON.stringify({ name, version, description, jupyterlab }, null, 2)}\n`;
}

async function bundle(plotlyFile) {
  const { outputFiles } = await require('esbuild').build({
    entryPoints: [join(root, 'front', 'dist', 'remote-entry.js')],
    bundle: true,
    format: 'iife',
    target: OLDEST_BROWSERS,
    define: { PLOTLY_FILE: JSON.stringify(plotlyFile) },
    write: false,
  });
  return outputFiles[0].text;
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
