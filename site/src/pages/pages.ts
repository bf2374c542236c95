import { cpSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { filesIn, write, writeHashed } from '../files.js';
import type { Notebook } from './notebook.js';
import { pageOf } from './page.js';

interface Places {
  site: string;
  out: string;
  parts: string;
  notebooks: readonly Notebook[];
}

/** Writes the pages to read, with what they load. */
export function writePages({ site, out, parts, notebooks }: Places): void {
  const asset = (name: string): string =>
    writeHashed(out, name, readFileSync(join(site, 'assets', name)));
  const reader = filesIn(parts).find((name) => name.startsWith('reader.'))!;
  cpSync(join(parts, reader), join(out, reader));
  const loads = {
    style: asset('style.css'),
    plots: asset('plots.js'),
    reader,
    // The notebooks that run draw with the same file.
    plotly: filesIn(out).find((name) => /\/plotly-[^/]*\.js$/.test(name))!,
  };
  for (const notebook of notebooks)
    write(join(out, `${notebook.name}.html`), pageOf(notebook, notebooks, loads));
  write(join(out, 'index.html'), pageOf(notebooks[0], notebooks, loads));
  cpSync(join(site, 'assets', 'favicon.svg'), join(out, 'favicon.svg'));
  const katex = join(
    dirname(createRequire(join(site, 'package.json')).resolve('katex/package.json')),
    'dist',
  );
  cpSync(join(katex, 'katex.min.css'), join(out, 'katex', 'katex.min.css'));
  cpSync(join(katex, 'fonts'), join(out, 'katex', 'fonts'), {
    recursive: true,
    // Every browser that runs the notebooks has this form of fonts.
    filter: (name) => !/\.(woff|ttf)$/.test(name),
  });
}
