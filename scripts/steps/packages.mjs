import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { complaintOf } from './command.mjs';
import { root } from './paths.mjs';
import { counting, Problem, say } from './say.mjs';
import { requireSpace } from './space.mjs';
import { isStamped, stamp } from './stamp.mjs';

/** Installs the project's npm packages. */
export function installPackages() {
  return installLocked({ folder: root, megabytes: 180 });
}

/**
 * Installs the npm packages of a folder exactly as its lock file names them. What is there already
 * is kept, unless a file of it is missing or has another size.
 *
 * @param megabytes how much space they take
 */
export async function installLocked({ folder, megabytes }) {
  const packages = join(folder, 'node_modules');
  const file = join(packages, '.workshop-stamp');
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const state = () => [lock, process.version, folder, filesIn(packages)];
  if (isStamped(file, state())) return;
  const again = existsSync(file) ? ' again, for something has changed' : '';
  say(`Installing the npm packages${again} (about ${megabytes} MB) …`);
  rmSync(packages, { recursive: true, force: true });
  requireSpace(folder, megabytes);
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
  stamp(file, state());
}

/** The files of all packages with their sizes. What tools keep for themselves begins with a dot. */
function filesIn(packages) {
  if (!existsSync(packages)) return [];
  const names = readdirSync(packages).filter((name) => !name.startsWith('.'));
  return names.sort().map((name) => {
    const files = readdirSync(join(packages, name), { recursive: true, withFileTypes: true });
    return files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .sort()
      .map((path) => [path, statSync(path).size]);
  });
}
