import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { has, installInto, makeEnvironment, pythonIn } from './environment.mjs';
import { root } from './paths.mjs';

const VENV = join(root, '.venv');
/** What the workshop asks for, and everything that this brings, pinned with hashes. */
const ASKED = join(root, 'requirements.in');
const LOCKED = join(root, 'requirements.txt');

/**
 * The Python environment: where JupyterLab is, or will be. An active conda or virtual environment
 * that has JupyterLab is used as it is; else the project has one of its own.
 *
 * @returns its Python
 */
export async function preparePython() {
  const active = activePython();
  if (!active) {
    return makeEnvironment({
      folder: VENV,
      requirements: LOCKED,
      module: 'jupyterlab',
      name: 'JupyterLab',
      megabytes: 300,
      finish: keepQuiet,
    });
  }
  if (!has(active, 'plotly')) {
    const text = 'Adding the Plotly renderer to the active environment …';
    await installInto(active, ASKED, 'JupyterLab', text);
  }
  return active;
}

/** The Python of an active environment that has JupyterLab. */
function activePython() {
  const prefixes = [
    process.env.VIRTUAL_ENV,
    process.env.CONDA_PREFIX,
    process.env.NB_PYTHON_PREFIX,
  ];
  return prefixes
    .filter((prefix) => prefix && prefix !== VENV)
    .map(pythonIn)
    .find((python) => has(python, 'jupyterlab'));
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
