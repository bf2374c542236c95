import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root';

/** The paths of the workshop's notebooks, in order. */
export function notebookFiles(): string[] {
  const folder = join(root, 'notebooks');
  return readdirSync(folder)
    .filter((name) => /^\d\d-.*\.ipynb$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}
