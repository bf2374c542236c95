import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ask, complaintOf } from './command.mjs';
import { root } from './paths.mjs';
import { makeWhole } from './replace.mjs';
import { counting, Problem, say } from './say.mjs';
import { requireSpace } from './space.mjs';
import { isStamped, stamp } from './stamp.mjs';

const OLDEST = [3, 10];
const INTACT = join(root, 'scripts', 'steps', 'intact.py');
const INSTALL = ['-m', 'pip', 'install', '--disable-pip-version-check', '--quiet'];

/**
 * A Python environment of the project's own. What is there already is kept, unless a file of it is
 * lost or cut short.
 *
 * @param folder where it is made
 * @param requirements the file that names its packages
 * @param module one of them, by which it is known to be there
 * @param name what messages call it
 * @param megabytes how much space it takes
 * @param why why it is made, where another could have been used
 * @param finish done last, before the environment counts as made
 * @returns its Python
 */
export async function makeEnvironment(options) {
  const { folder, requirements, module } = options;
  const python = pythonIn(folder);
  const file = join(folder, '.workshop-stamp');
  const dependsOn = [readFileSync(requirements, 'utf8'), folder];
  await makeWhole(
    folder,
    () => isStamped(file, dependsOn) && ask(python, [INTACT, module]) !== undefined,
    async () => {
      await install(python, options);
      stamp(file, dependsOn);
    },
  );
  return python;
}

async function install(python, { folder, requirements, name, megabytes, why = '', finish }) {
  const shown = relative(root, folder);
  const again = existsSync(`${folder}.old`) ? ' again, for something has changed' : '';
  say(`Making a Python environment in ${shown}${again}${why} …`);
  const base = basePython();
  mkdirSync(dirname(folder), { recursive: true });
  requireSpace(dirname(folder), megabytes);
  if (ask(base, ['-m', 'venv', folder]) === undefined) {
    rmSync(folder, { recursive: true, force: true });
    throw new Problem(
      `Python's venv module is missing, or it could not make ${shown}. ` +
        'On Debian or Ubuntu run: sudo apt install python3-venv',
    );
  }
  say(`Installing ${name} (about ${megabytes} MB) …`);
  const complaint = await counting(complaintOf(python, [...INSTALL, '-r', requirements]));
  if (complaint) {
    throw new Problem(
      `pip could not install ${name}: ${complaint} — ` +
        'check the network and the free disk space, then run this again.',
    );
  }
  finish?.();
}

export function pythonIn(prefix) {
  return process.platform === 'win32' ? windowsPythonIn(prefix) : join(prefix, 'bin', 'python');
}

function windowsPythonIn(prefix) {
  const inVenv = join(prefix, 'Scripts', 'python.exe');
  return existsSync(inVenv) ? inVenv : join(prefix, 'python.exe');
}

/** The machine's Python, if it is new enough. */
function basePython() {
  const found = ['python3', 'python'].map((name) => ({ name, version: versionOf(name) }));
  const usable = found.find(({ version }) => version && !isOlder(version));
  if (usable) return usable.name;
  const old = found.find(({ version }) => version)?.version;
  throw new Problem(
    `Python ${OLDEST.join('.')} or newer is needed, ` +
      `${old ? `but this is ${old.join('.')}` : 'but none was found'}. ` +
      'Install it from python.org or with your package manager, then run this again.',
  );
}

function versionOf(python) {
  const text = ask(python, ['-c', 'import sys; print(*sys.version_info[:2])']);
  return text?.split(' ').map(Number);
}

function isOlder([major, minor]) {
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}
