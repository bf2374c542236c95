import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { complaintOf } from './command.mjs';
import { root, tsc, tslab } from './paths.mjs';
import { counting, Problem, say } from './say.mjs';
import { isStamped, stamp } from './stamp.mjs';

const STAMP = join(root, 'node_modules', '.workshop-stamp');

/** Installs the npm packages exactly as the lock file names them. */
export async function installPackages() {
  const dependsOn = [readFileSync(join(root, 'package-lock.json'), 'utf8'), process.version, root];
  if (isStamped(STAMP, dependsOn) && existsSync(tsc) && existsSync(tslab)) return;
  say('Installing the npm packages (about 180 MB, once) …');
  rmSync(STAMP, { force: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const complaint = await counting(
    complaintOf(npm, args, { shell: process.platform === 'win32' }),
  );
  if (complaint) {
    throw new Problem(
      `npm could not install the packages: ${complaint} — ` +
        'check the network and the free disk space, then run this again.',
    );
  }
  stamp(STAMP, dependsOn);
}
