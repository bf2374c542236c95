import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './paths.mjs';

const OLDEST_BROWSERS = 'es2022';

/**
 * One script for a browser, with everything that modules import.
 *
 * @param options esbuild's own
 * @returns the script, and the paths within the project of all files that are in it
 */
export async function build(options) {
  // Only now: this is also loaded before the packages are there.
  const esbuild = createRequire(join(root, 'front', 'package.json'))('esbuild');
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: root,
    bundle: true,
    format: 'iife',
    target: OLDEST_BROWSERS,
    metafile: true,
    write: false,
    ...options,
  });
  return { text: outputFiles[0].text, files: Object.keys(metafile.inputs) };
}

/**
 * A module with everything that it imports, as one script for a browser.
 *
 * @param file the module
 * @param options more of esbuild's own
 */
export async function bundle(file, options = {}) {
  return (await build({ entryPoints: [file], ...options })).text;
}

/** The name of a file after what is in it, so that a browser never keeps an old one. */
export function hashed(name, extension, text) {
  return `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 12)}.${extension}`;
}
