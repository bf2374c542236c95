import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, sep } from 'node:path';

/** What nobody hands in: copies that JupyterLab keeps, packages, and a Mac's shadows. */
const ASIDE = /^(\..*|node_modules|__MACOSX)$/;
/** Files beside a notebook that its cells may import, and how large they may be, in bytes. */
const BESIDE = new Set(['.ts', '.json', '.csv', '.txt']);
const LARGEST = 1e6;
/** What Moodle writes behind a name, and what stands between names. */
const MOODLE = /_\d+_assignsubmission_\w+?_/;
/** What a browser, JupyterLab and Canvas write behind it when there is one already. */
const COPY = /[-_ ]*(copy ?\d*|\(\d+\))$/i;
const AGAIN = /^-\d+$/;

/**
 * The notebooks in a folder, each with whose it is. That is said by the first folder on the way to
 * it, else by what its name has beside the notebook's.
 *
 * @param names what the notebooks of the workshop are called
 */
export function submissionsIn(folder, names) {
  const paths = notebooksBelow(folder);
  const shared = sharedBy(paths);
  return paths
    .map((path) => {
      const parts = path.split(sep);
      const file = basename(path, '.ipynb');
      const folders = parts.slice(shared, -1).filter((part) => part !== 'notebooks');
      const inFolder = folders.find((part) => !notebookIn(part, names));
      const notebook =
        notebookIn(file, names) ?? folders.map((part) => notebookIn(part, names)).find(Boolean);
      const own = without(file, notebook);
      return { path, notebook, learner: tidy(inFolder ?? own) || basename(folder) };
    })
    .sort((a, b) => compare(a.learner, b.learner) || compare(a.path, b.path));
}

/** The small files beside a notebook, by name. */
export function filesBeside(path) {
  const folder = dirname(path);
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && BESIDE.has(extname(entry.name)))
    .map(({ name }) => name)
    .filter((name) => statSync(join(folder, name)).size <= LARGEST);
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
}

function notebooksBelow(folder, inside = '') {
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .filter(({ name }) => !ASIDE.test(name))
    .flatMap((entry) => {
      const path = join(inside, entry.name);
      if (entry.isDirectory()) return notebooksBelow(folder, path);
      return entry.isFile() && entry.name.endsWith('.ipynb') ? [path] : [];
    });
}

/** How many folders all paths begin with, if there are more behind them. */
function sharedBy(paths) {
  const folders = paths.map((path) => path.split(sep).slice(0, -1));
  let shared = 0;
  while (
    folders.length > 1 &&
    folders.every((parts) => parts.length > shared + 1 && parts[shared] === folders[0][shared])
  ) {
    shared++;
  }
  return shared;
}

/** The notebook that a text names: '05-training-it', also with more around it. */
function notebookIn(text, names) {
  return names.find((name) => text.toLowerCase().includes(basename(name, '.ipynb')));
}

/** What a file's name has beside the notebook's, and beside what marks a copy. */
function without(file, notebook) {
  const title = basename(notebook ?? '', '.ipynb');
  const at = file.toLowerCase().indexOf(title);
  if (at < 0 || title === '') return file;
  const first = file.slice(0, at);
  const rest = file.slice(at + title.length).replace(COPY, '');
  return first && AGAIN.test(rest) ? first : `${first} ${rest}`;
}

function tidy(text) {
  return text
    .replace(MOODLE, ' ')
    .replace(/^[-_. ]+|[-_. ]+$/g, '')
    .trim();
}

function compare(a, b) {
  return a.localeCompare(b, 'en', { numeric: true });
}
