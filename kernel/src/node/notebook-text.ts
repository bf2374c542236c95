import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * The file of the notebook that a kernel works for, as it is on disk now; undefined where it is not
 * known, or has another name since the kernel started.
 *
 * @param folder where the kernel runs, which is where its notebook is
 * @param name what a Jupyter server calls the notebook, with a path of its own or without one
 */
export function notebookText(folder: string, name: string | undefined): string | undefined {
  if (!name?.endsWith('.ipynb')) return undefined;
  try {
    return readFileSync(join(folder, basename(name)), 'utf8');
  } catch {
    return undefined;
  }
}
