import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { complaintOf } from './command.mjs';
import { makeEnvironment } from './environment.mjs';
import { root } from './paths.mjs';
import { Problem, say } from './say.mjs';
import { isStamped, stamp } from './stamp.mjs';

const site = join(root, 'site');
const REQUIREMENTS = join(site, 'requirements.txt');
const OPTIONS = ['--apps', 'notebooks', '--no-sourcemaps', '--no-unused-shared-packages'];

/**
 * JupyterLite as it comes, with the one of its programs that shows one notebook a page.
 *
 * @returns the folder that it is in
 */
export async function makeLite() {
  const folder = join(site, 'build', 'lite');
  const file = join(folder, '.workshop-stamp');
  const dependsOn = [readFileSync(REQUIREMENTS, 'utf8'), OPTIONS];
  if (existsSync(folder) && isStamped(file, dependsOn)) return folder;
  const python = await makeEnvironment({
    folder: join(site, '.venv'),
    requirements: REQUIREMENTS,
    module: 'jupyterlite_core',
    name: 'JupyterLite',
    megabytes: 35,
  });
  say('Unpacking JupyterLite …');
  rmSync(folder, { recursive: true, force: true });
  const build = ['-m', 'jupyterlite_core', 'build', '--output-dir', folder, ...OPTIONS];
  const complaint = await complaintOf(python, build, {
    cwd: join(site, 'build'),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (complaint || !existsSync(join(folder, 'notebooks')))
    throw new Problem(`JupyterLite could not be unpacked: ${complaint ?? 'it is not there'}`);
  stamp(file, dependsOn);
  return folder;
}
