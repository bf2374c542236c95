import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The kernel's own compiled files. */
const OWN = dirname(__dirname);

/**
 * Whose code a file is, as seen from a folder: a package's name, or for what lies around the folder
 * itself the file's. Undefined for the kernel's own.
 */
export function ownerOf(name: string, folder: string): string | undefined {
  const file = name.startsWith('file:') ? fileURLToPath(name) : name;
  if (isIn(file, OWN)) return undefined;
  if (!/[\\/]/.test(file) || file.startsWith('node:')) return 'Node.js';
  for (let at = dirname(file); at !== dirname(at); at = dirname(at)) {
    const manifest = join(at, 'package.json');
    if (isIn(folder, at)) break;
    if (existsSync(manifest)) {
      return (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }).name ?? basename(at);
    }
  }
  return basename(file);
}

function isIn(file: string, folder: string): boolean {
  return !relative(folder, file).startsWith('..');
}
