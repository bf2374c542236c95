import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * The licences of the packages that files belong to, as a comment at the head of a script. The
 * project's own packages need none.
 *
 * @param files paths within the project
 */
export function licences(files) {
  const packages = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  const notices = [...new Set(packages)].sort().map(noticeOf);
  if (notices.length === 0) return '';
  return `/*!\n${notices.join('\n\n').replaceAll('*/', '* /')}\n*/\n`;
}

function noticeOf(path) {
  const folder = join(root, path);
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|thirdpartynotice)/i.test(file))
    .sort()
    .map((file) => join(folder, file))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8').trim());
  return [`${name} ${version}, ${license}`, ...texts].join('\n\n');
}
