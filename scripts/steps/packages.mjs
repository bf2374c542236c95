import {
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { complaintOf } from './command.mjs';
import { root } from './paths.mjs';
import { makeWhole } from './replace.mjs';
import { counting, Problem, say } from './say.mjs';
import { requireSpace } from './space.mjs';

/** The native parts are built for a system, and for every Node.js alike. */
const MACHINE = `${process.platform}-${process.arch}`;

/** Installs the project's npm packages. */
export function installPackages() {
  return installLocked({ folder: root, megabytes: 245 });
}

/**
 * Installs the npm packages of a folder exactly as its lock file names them. What is there already
 * is kept: also when a developer installed more, or wrote something into a package.
 *
 * @param megabytes how much space they take
 */
export function installLocked({ folder, megabytes }) {
  const packages = join(folder, 'node_modules');
  return makeWhole(
    packages,
    () => agreesWithLock(folder) && hasItsFiles(packages),
    () => install(folder, megabytes),
  );
}

async function install(folder, megabytes) {
  const again = existsSync(join(folder, 'node_modules.old'))
    ? ' again, for something has changed'
    : '';
  say(`Installing the npm packages${again} (about ${megabytes} MB) …`);
  requireSpace(folder, megabytes);
  const windows = process.platform === 'win32';
  const args = ['ci', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error'];
  const complaint = await counting(
    complaintOf(windows ? 'npm.cmd' : 'npm', args, { cwd: folder, shell: windows }),
  );
  if (complaint) {
    throw new Problem(
      `npm could not install the packages: ${complaint} — ` +
        'check the network and the free disk space, then run this again.',
    );
  }
  hasItsFiles(join(folder, 'node_modules'));
}

/** Whether npm's own note of what it installed, which it writes last, has all that the lock file names. */
function agreesWithLock(folder) {
  const note = readJson(join(folder, 'node_modules', '.package-lock.json'))?.packages;
  const lock = readJson(join(folder, 'package-lock.json')).packages;
  return note !== undefined && Object.keys(lock).every((path) => path === '' || isInstalled(path));

  function isInstalled(path) {
    const { link, resolved, optional, devOptional, version, integrity } = lock[path];
    if (link) return realPath(join(folder, path)) === realPath(join(folder, resolved));
    if (!note[path]) return Boolean(optional ?? devOptional);
    return note[path].version === version && note[path].integrity === integrity;
  }
}

/**
 * Whether no file is lost or cut short since npm installed them. One that grew was changed by
 * somebody, and stays. What there is to compare with is taken down when npm's note is new.
 */
function hasItsFiles(packages) {
  const path = join(packages, '.workshop-files.json');
  const note = readFileSync(join(packages, '.package-lock.json'), 'utf8');
  const known = readJson(path);
  if (known?.note === note) {
    return (
      known.machine === MACHINE &&
      known.files.every(([file, size]) => sizeOf(join(packages, file)) >= size)
    );
  }
  const files = filesIn(packages).map((file) => [file, sizeOf(join(packages, file))]);
  writeFileSync(path, JSON.stringify({ machine: MACHINE, note, files }));
  return true;
}

/** The files of all packages. What tools keep for themselves begins with a dot. */
function filesIn(packages) {
  return readdirSync(packages)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      readdirSync(join(packages, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(packages, join(entry.parentPath ?? entry.path, entry.name))),
    );
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function realPath(path) {
  return existsSync(path) ? realpathSync(path) : undefined;
}

function sizeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.size ?? -1;
}
