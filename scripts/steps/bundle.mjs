import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './paths.mjs';

const OLDEST_BROWSERS = 'es2022';

/**
 * A module with everything that it imports, as one script for a browser.
 *
 * @param file the module
 * @param options more of esbuild's own
 */
export async function bundle(file, options = {}) {
  // Only now: this is also loaded before the packages are there.
  const { build } = createRequire(join(root, 'front', 'package.json'))('esbuild');
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'iife',
    target: OLDEST_BROWSERS,
    write: false,
    ...options,
  });
  return outputFiles[0].text;
}

/** The name of a file after what is in it, so that a browser never keeps an old one. */
export function hashed(name, extension, text) {
  return `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 12)}.${extension}`;
}
