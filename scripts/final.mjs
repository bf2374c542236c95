import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './steps/build.mjs';
import { show } from './steps/command.mjs';
import { installPackages } from './steps/packages.mjs';
import { root, tsc } from './steps/paths.mjs';
import { Problem, run } from './steps/say.mjs';

const NOTEBOOK = join(root, 'notebooks', '08-final-code.ipynb');
const FOLDER = join(root, 'build', 'final');

/** The program is the cell of notebook 8 that is tagged 'final': one source, two places to run. */
function program() {
  const { cells } = JSON.parse(readFileSync(NOTEBOOK, 'utf8'));
  const cell = cells.find(({ metadata }) => metadata.tags?.includes('final'));
  if (!cell) throw new Problem("Notebook 08 has no cell with the tag 'final' any more.");
  return [cell.source].flat().join('');
}

await run(async () => {
  await installPackages();
  await build('lib');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'final.mts'), program());
  const options =
    '--strict --target es2022 --module nodenext --types node --skipLibCheck --ignoreConfig';
  const code = await show(process.execPath, [tsc, ...options.split(' '), 'final.mts'], {
    cwd: FOLDER,
  });
  if (code !== 0) throw new Problem('The program in notebook 08 does not compile: see above.');
  return show(process.execPath, [join(FOLDER, 'final.mjs')]);
});
