import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ask } from './command.mjs';
import { Problem } from './say.mjs';

/** Room for a notebook with its plots. */
const MOST = 1e8;

/**
 * Writes the notebooks of a project as they were last committed into a folder of their own: with no
 * learner's answers, and no copies that git does not know.
 */
export function exportCommitted(project, folder) {
  const git = (...args) => ask('git', args, { cwd: project, maxBuffer: MOST });
  const files = git('ls-tree', '--name-only', '-z', 'HEAD', 'notebooks/');
  if (!files) throw new Problem('git knows no notebooks here. The pages are made of what it has.');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of files.split('\0').filter((name) => name.endsWith('.ipynb'))) {
    writeFileSync(join(folder, basename(file)), git('show', `HEAD:${file}`));
  }
}
