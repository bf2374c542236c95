import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, complaintOf } from './command.mjs';
import { root } from './paths.mjs';
import { counting, Problem, say } from './say.mjs';
import { isStamped, stamp } from './stamp.mjs';

const OLDEST = [3, 10];
const VENV = join(root, '.venv');
const STAMP = join(VENV, '.workshop-stamp');
const REQUIREMENTS = join(root, 'requirements.txt');
const INSTALL = ['-m', 'pip', 'install', '--disable-pip-version-check', '--quiet'];

/**
 * The Python environment: where JupyterLab is, or will be. An active conda or virtual environment
 * that has JupyterLab is used as it is; else the project has one of its own.
 *
 * @returns its Python
 */
export async function preparePython() {
  const active = activePython();
  if (active) {
    if (!has(active, 'plotly')) {
      await installInto(active, 'Adding the Plotly renderer to the active environment …');
    }
    return active;
  }
  return ownPython();
}

/** The Python of an active environment that has JupyterLab. */
function activePython() {
  const prefixes = [process.env.VIRTUAL_ENV, process.env.CONDA_PREFIX, process.env.NB_PYTHON_PREFIX];
  return prefixes
    .filter((prefix) => prefix && prefix !== VENV)
    .map(pythonIn)
    .find((python) => has(python, 'jupyterlab'));
}

async function ownPython() {
  const python = pythonIn(VENV);
  const dependsOn = [readFileSync(REQUIREMENTS, 'utf8'), VENV];
  if (isStamped(STAMP, dependsOn) && has(python, 'jupyterlab')) return python;
  say('Making a Python environment in .venv …');
  const base = basePython();
  rmSync(VENV, { recursive: true, force: true });
  if (ask(base, ['-m', 'venv', VENV]) === undefined) {
    rmSync(VENV, { recursive: true, force: true });
    throw new Problem(
      "Python's venv module is missing, or it could not make .venv. " +
        'On Debian or Ubuntu run: sudo apt install python3-venv',
    );
  }
  await installInto(python, 'Installing JupyterLab (about 300 MB, once) …');
  silenceNews();
  stamp(STAMP, dependsOn);
  return python;
}

/** JupyterLab would ask a new user first of all whether to fetch news about itself. */
function silenceNews() {
  const folder = join(VENV, 'share', 'jupyter', 'lab', 'settings');
  const news = { fetchNews: 'false', checkForUpdates: false };
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'overrides.json'),
    JSON.stringify({ '@jupyterlab/apputils-extension:notification': news }),
  );
}

async function installInto(python, text) {
  say(text);
  const complaint = await counting(complaintOf(python, [...INSTALL, '-r', REQUIREMENTS]));
  if (complaint) {
    throw new Problem(
      `pip could not install JupyterLab: ${complaint} — ` +
        'check the network and the free disk space, then run this again.',
    );
  }
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

function has(python, module) {
  const find = 'import importlib.util, sys; sys.exit(importlib.util.find_spec(sys.argv[1]) is None)';
  return existsSync(python) && ask(python, ['-c', find, module]) !== undefined;
}

function pythonIn(prefix) {
  return process.platform === 'win32' ? windowsPythonIn(prefix) : join(prefix, 'bin', 'python');
}

function windowsPythonIn(prefix) {
  const inVenv = join(prefix, 'Scripts', 'python.exe');
  return existsSync(inVenv) ? inVenv : join(prefix, 'python.exe');
}
