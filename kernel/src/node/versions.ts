import { readFileSync } from 'node:fs';

function versionOf(path: string): string {
  return (JSON.parse(readFileSync(require.resolve(path), 'utf8')) as { version: string }).version;
}

/** What runs here. */
export const versions = {
  kernel: versionOf('../../package.json'),
  typescript: versionOf('typescript-api/package.json'),
  node: process.version,
};
