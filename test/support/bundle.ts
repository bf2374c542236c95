import { build } from 'esbuild';

/**
 * A module with everything that it imports, as one script for a browser.
 *
 * @param contents the module, in TypeScript
 * @param folder where its imports are looked up
 * @throws what esbuild says of an import that only Node.js has
 */
export async function bundle(contents: string, folder: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}
