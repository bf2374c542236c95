import { readFileSync } from 'node:fs';

const { dependencies } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

/** The version of a package, which package.json names exactly. */
export function versionOf(name: string): string {
  return dependencies[name];
}
