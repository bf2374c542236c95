import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { complaintOf } from './command.mjs';
import { root, tsc, tslab } from './paths.mjs';
import { counting, Problem, say } from './say.mjs';
import { isStamped, stamp } from './stamp.mjs';

/** Installs the project's npm packages. */
export function installPackages() {
  return installLocked({ folder: root, needed: [tsc, tslab], size: '180 MB' });
}

/**
 * Installs the npm packages of a folder exactly as its lock file names them. What is there already
 * is kept.
 *
 * @param needed files by which the packages are known to be there
 * @param size how much has to be loaded
 */
export async function installLocked({ folder, needed, size }) {
  const file = join(folder, 'node_modules', '.workshop-stamp');
  const dependsOn = [readFileSync(join(folder, 'package-lock.json'), 'utf8'), process.version, folder];
  if (isStamped(file, dependsOn) && needed.every(existsSync)) return;
  say(`Installing the npm packages (about ${size}, once) …`);
  rmSync(file, { force: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const complaint = await counting(
    complaintOf(npm, args, { cwd: folder, shell: process.platform === 'win32' }),
  );
  if (complaint) {
    throw new Problem(
      `npm could not install the packages: ${complaint} — ` +
        'check the network and the free disk space, then run this again.',
    );
  }
  stamp(file, dependsOn);
}
