/** Builds the site of the notebooks in a folder: node build/src/index.js [notebooks [site]] */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLicences } from './lite/assemble/licences.js';
import { writeRun } from './lite/assemble/run.js';
import { writeServiceWorker } from './lite/assemble/service-worker.js';
import { readNotebooks } from './pages/notebook.js';
import { writePages } from './pages/pages.js';

const site = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const build = join(site, 'build');
const [files = join(build, 'notebooks'), out = join(build, 'pages')] = process.argv.slice(2);
const places = { site, out, lite: join(build, 'lite'), parts: join(build, 'parts') };

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const notebooks = readNotebooks(files);
writeRun({ ...places, files, notebooks });
writePages({ ...places, notebooks });
writeLicences(places);
writeServiceWorker(places);
console.log(`${notebooks.length} notebooks: ${relative(process.cwd(), join(out, 'index.html'))}`);
