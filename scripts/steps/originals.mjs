import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from './command.mjs';

/** Room for a notebook with its plots. */
const MOST = 1e8;
/** How a notebook of the workshop is called; a learner's copy is not. */
export const NOTEBOOK = /^\d\d-.*\.ipynb$/;

/** The names of a project's notebooks that git knows, in order; none where it knows nothing. */
export function committedNames(project) {
  const args = ['ls-tree', '--name-only', '-z', 'HEAD', 'notebooks/'];
  const files = ask('git', args, { cwd: project, maxBuffer: MOST }) ?? '';
  return files
    .split('\0')
    .map((file) => file.replace('notebooks/', ''))
    .filter((name) => NOTEBOOK.test(name));
}

/** What a notebook held when it was last committed. */
export function committedText(project, name) {
  return ask('git', ['show', `HEAD:notebooks/${name}`], { cwd: project, maxBuffer: MOST });
}

/** The notebooks of a folder as they are, by name. */
export function notebooksIn(folder) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => NOTEBOOK.test(name)) : [];
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The notebooks of a project as they were last committed, else as they are, by name. */
export function originalsOf(project) {
  const committed = committedNames(project);
  const all = notebooksIn(join(project, 'notebooks'));
  for (const name of committed) all.set(name, committedText(project, name));
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}
