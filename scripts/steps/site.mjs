import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from './build.mjs';
import { bundle, hashed } from './bundle.mjs';
import { show } from './command.mjs';
import { exportCommitted } from './committed.mjs';
import { writeFront } from './front.mjs';
import { makeLite } from './lite.mjs';
import { installLocked, installPackages } from './packages.mjs';
import { root } from './paths.mjs';
import { Problem } from './say.mjs';
import { bundleWebKernel } from './web-kernel.mjs';

const site = join(root, 'site');
const parts = join(site, 'build', 'parts');

/**
 * Builds the site: the pages to read, and the notebooks to run.
 *
 * @returns the folder that it is in
 */
export async function makeSite() {
  await installPackages();
  exportCommitted(root, join(site, 'build', 'notebooks'));
  await installLocked({ folder: site, megabytes: 18 });
  await build('site', 'show', 'kernel/src/web');
  await makeLite();
  await bundleParts();
  const code = await show(process.execPath, [join(site, 'build', 'src', 'index.js')]);
  if (code !== 0) throw new Problem('The site was not built: see above.');
  return join(site, 'build', 'pages');
}

/** What browsers load beside JupyterLite itself. */
async function bundleParts() {
  rmSync(parts, { recursive: true, force: true });
  await writeFront(join(parts, 'extensions', '@workshop', 'front'));
  mkdirSync(join(parts, 'kernel'), { recursive: true });
  await bundleWebKernel(join(parts, 'kernel'));
  const page = (name) => script(join('page', `${name}.js`));
  const entry = await page('remote-entry');
  const folder = join('extensions', '@workshop', 'site', 'static');
  write(join(folder, hashed('remoteEntry', 'js', entry)), entry);
  const reader = await page('reader');
  write(hashed('reader', 'js', reader), reader);
  write('boot.js', await page(join('boot', 'boot')));
  write('service-worker.js', await script(join('worker', 'service-worker.js')));
}

function script(file) {
  return bundle(join(site, 'build', file), { minify: true, legalComments: 'inline' });
}

function write(name, text) {
  const file = join(parts, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
