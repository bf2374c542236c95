import { cpSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesIn, integrityOf, write, writeHashed } from '../../files.js';
import type { Notebook } from '../../pages/notebook.js';
import { configOf } from './config.js';
import { contentsOf } from './contents.js';
import { runPage } from './page.js';

interface Places {
  site: string;
  out: string;
  lite: string;
  parts: string;
  /** The folder of the notebooks. */
  files: string;
  notebooks: readonly Notebook[];
}

/** What JupyterLite brings that nothing loads: older forms of fonts that are there in a newer one. */
const UNUSED = /fa-.*\.(svg|eot|ttf|woff)$|third-party-licenses\.json$/;

/** Writes what runs the notebooks: JupyterLite, the kernel, the extensions and the notebooks. */
export function writeRun({ site, out, lite, parts, files, notebooks }: Places): void {
  const run = join(out, 'run');
  const build = join(lite, 'build');
  const main = readFileSync(join(build, 'notebooks', 'bundle.js'));
  cpSync(build, join(run, 'build'), {
    recursive: true,
    filter: (name) => !UNUSED.test(name) && basename(name) !== 'bundle.js',
  });
  cpSync(join(lite, 'api', 'translations'), join(run, 'api', 'translations'), { recursive: true });
  cpSync(join(parts, 'extensions'), join(run, 'extensions'), { recursive: true });
  cpSync(join(parts, 'kernel'), join(run, 'kernel'), { recursive: true });

  const texts = notebooks.map(({ name, title }) => {
    const text = readFileSync(join(files, `${name}.ipynb`));
    return { name: `${name}.ipynb`, title, text, digest: integrityOf(text) };
  });
  for (const { name, text } of texts) write(join(run, 'files', name), text);
  write(join(run, 'api', 'contents', 'all.json'), JSON.stringify(contentsOf(texts)));

  const bundle = writeHashed(join(run, 'build'), 'bundle.js', main);
  const config = configOf({
    extensions: filesIn(join(parts, 'extensions')),
    kernel: filesIn(join(parts, 'kernel')),
    notebooks: texts.map(({ name, title, digest }) => ({ name, title, digest })),
  });
  const soon = filesIn(run)
    .filter((name) => /\/(jlab_core|remoteEntry|bundle)\.[^/]*\.js$/.test(name))
    .map((name) => `../${name}`);
  const boot = readFileSync(join(parts, 'boot.js'), 'utf8');
  const style = readFileSync(join(site, 'assets', 'run.css'), 'utf8');
  write(join(run, 'notebooks', 'index.html'), runPage({ config, bundle, soon, boot, style }));
}
