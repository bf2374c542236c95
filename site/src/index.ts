/** Builds the pages of the notebooks in build/notebooks: node build/src/index.js */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readNotebooks } from './notebook.js';
import { pageOf } from './page.js';

const site = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const root = join(site, '..');
const out = join(site, 'build', 'pages');

/** The folder of a package, as `from` finds it. */
function folderOf(name: string, from: string): string {
  return dirname(createRequire(join(from, 'package.json')).resolve(`${name}/package.json`));
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const notebooks = readNotebooks(join(site, 'build', 'notebooks'));
for (const notebook of notebooks)
  writeFileSync(join(out, `${notebook.name}.html`), pageOf(notebook, notebooks));
writeFileSync(join(out, 'index.html'), pageOf(notebooks[0], notebooks));
cpSync(join(site, 'assets'), out, { recursive: true });
const plotly = readFileSync(
  join(folderOf('plotly.js-dist', join(root, 'show')), 'plotly.js'),
  'utf8',
);
writeFileSync(join(out, 'plotly.js'), plotly);
const katex = join(folderOf('katex', site), 'dist');
cpSync(join(katex, 'katex.min.css'), join(out, 'katex', 'katex.min.css'));
cpSync(join(katex, 'fonts'), join(out, 'katex', 'fonts'), { recursive: true });
console.log(`${notebooks.length} pages: ${join('site', 'build', 'pages', 'index.html')}`);
