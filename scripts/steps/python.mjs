import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ask } from './command.mjs';
import { makeEnvironment, pythonIn } from './environment.mjs';
import { root } from './paths.mjs';
import { Problem } from './say.mjs';

const VENV = join(root, '.venv');
const FITS = join(root, 'scripts', 'steps', 'fits.py');
/** What the workshop asks for, and everything that this brings, pinned with hashes. */
const ASKED = join(root, 'requirements.in');
const LOCKED = join(root, 'requirements.txt');

/**
 * The Python environment that has JupyterLab: an active conda or virtual environment if it has all
 * that is asked for, else one of the project's own. Nothing is installed into the active one.
 *
 * @returns its Python
 */
export async function preparePython() {
  const active = activePythons();
  return (
    active.find((python) => ask(python, [FITS, ASKED]) !== undefined) ??
    makeEnvironment({
      folder: VENV,
      requirements: LOCKED,
      module: 'jupyterlab',
      name: 'JupyterLab',
      megabytes: 300,
      why: active.length > 0 ? ' (the active one lacks something, and stays as it is)' : '',
      finish: keepQuiet,
    })
  );
}

/** The folder of the environment that a Python is in. */
export function prefixOf(python) {
  const prefix = ask(python, ['-c', 'import sys; print(sys.prefix)']);
  if (prefix) return prefix;
  throw new Problem(`This Python does not start: ${python}. Delete .venv, then run this again.`);
}

function activePythons() {
  const { VIRTUAL_ENV, CONDA_PREFIX, NB_PYTHON_PREFIX } = process.env;
  return [VIRTUAL_ENV, CONDA_PREFIX, NB_PYTHON_PREFIX]
    .filter((prefix) => prefix && prefix !== VENV)
    .map(pythonIn);
}

/**
 * JupyterLab would ask a new user first of all whether to fetch news about itself, and a page that
 * nbconvert makes would fetch scripts from elsewhere.
 */
function keepQuiet() {
  const news = { fetchNews: 'false', checkForUpdates: false };
  writeJson(['share', 'jupyter', 'lab', 'settings', 'overrides.json'], {
    '@jupyterlab/apputils-extension:notification': news,
  });
  writeJson(['etc', 'jupyter', 'jupyter_nbconvert_config.json'], {
    HTMLExporter: { require_js_url: NOTHING, mathjax_url: NOTHING },
  });
}

/** A script that is empty. */
const NOTHING = 'data:text/javascript,';

function writeJson(path, content) {
  const file = join(VENV, ...path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
}
