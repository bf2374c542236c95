import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;
const LICENCE = /^(licen[cs]e|notice|thirdpartynotice)/i;

/**
 * The licences of the packages that files belong to, as a comment at the head of a script. The
 * project's own packages need none.
 *
 * @param files paths within the project
 */
export function licences(files) {
  const packages = new Set(files.flatMap((file) => PACKAGE.exec(file)?.[0] ?? []));
  const notices = [...packages].sort().map((path) =>
    noticeOf(
      path,
      files.filter((file) => file.startsWith(`${path}/`)),
    ),
  );
  if (notices.length === 0) return '';
  return `/*!\n${notices.join('\n\n').replaceAll('*/', '* /')}\n*/\n`;
}

function noticeOf(path, files) {
  const folder = join(root, path);
  const read = (file) => readFileSync(file, 'utf8').trim();
  const { name, version, license } = JSON.parse(read(join(folder, 'package.json')));
  const texts = readdirSync(folder)
    .filter((file) => LICENCE.test(file))
    .sort()
    .map((file) => read(join(folder, file)));
  // Some packages say it only at the head of their files.
  const heads = files.flatMap((file) => read(join(root, file)).match(/\/\*[^]*?\*\//g) ?? []);
  const others = texts.length > 0 ? [] : heads.filter((text) => /copyright/i.test(text));
  return [`${name} ${version}, ${license}`, ...texts, ...others].join('\n\n');
}
