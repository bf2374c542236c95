import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from './command.mjs';
import { committedNames } from './originals.mjs';
import { Problem } from './say.mjs';

/** The notebooks of a project that are not as they were last committed. */
export function changedNames(project) {
  return committedNames(project).filter((name) => {
    return (
      ask('git', ['diff', '--quiet', 'HEAD', '--', fileOf(name)], { cwd: project }) === undefined
    );
  });
}

/**
 * Puts the notebook that was last committed in the place of the learner's, which gets a new name. No
 * copy of before is written over.
 *
 * @returns the name of the copy; undefined if there was nothing to keep
 */
export function resetNotebook(project, name) {
  const file = join(project, fileOf(name));
  const copy = existsSync(file) ? freeName(project, name) : undefined;
  const kept = copy && join(project, fileOf(copy));
  if (kept) renameSync(file, kept);
  if (
    ask('git', ['checkout', '--quiet', 'HEAD', '--', fileOf(name)], { cwd: project }) === undefined
  ) {
    if (kept) renameSync(kept, file);
    throw new Problem(`git could not bring ${name} back. Nothing was changed.`);
  }
  return copy;
}

/** It does not begin with a number: the tests and the site know it for a learner's. */
function freeName(project, name) {
  const stem = `my-${name.replace(/\.ipynb$/, '')}`;
  for (let i = 1; ; i++) {
    const copy = `${stem}${i > 1 ? `-${i}` : ''}.ipynb`;
    if (!existsSync(join(project, fileOf(copy)))) return copy;
  }
}

function fileOf(name) {
  return `notebooks/${name}`;
}
