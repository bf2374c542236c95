import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * The licences of what others wrote, as a comment at the head of a script: those of the packages
 * that files belong to, and what files of the project's own say in a comment that begins with an
 * exclamation mark.
 *
 * @param files paths within the project
 */
export function licences(files) {
  const packages = new Map();
  for (const file of files) {
    const name = packageOf(file);
    packages.set(name, [...(packages.get(name) ?? []), file]);
  }
  const own = packages.get(undefined) ?? [];
  packages.delete(undefined);
  const notices = [
    ...[...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, of]) => noticeOf(path, of)),
    ...own
      .flatMap(commentsIn)
      .filter((comment) => comment.startsWith('!'))
      .map(text),
  ];
  if (notices.length === 0) return '';
  return `/*!\n${notices.join('\n\n').replaceAll('*/', '* /')}\n*/\n`;
}

/** The folder of the package that a file belongs to; undefined for a file of the project's own. */
function packageOf(file) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

/** Some packages have their licence only at the head of a file. */
function noticeOf(path, files) {
  const folder = join(root, path);
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|thirdpartynotice)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const heads = files
    .flatMap((file) => commentsIn(file).find((comment) => /copyright/i.test(comment)) ?? [])
    .map(text);
  return [`${name} ${version}, ${license}`, ...(texts.length > 0 ? texts : heads)].join('\n\n');
}

function commentsIn(file) {
  const path = join(root, file);
  if (!existsSync(path)) return [];
  return [...readFileSync(path, 'utf8').matchAll(/\/\*([^]*?)\*\//g)].map(([, comment]) => comment);
}

/** What a comment says, without the marks at its margin. */
function text(comment) {
  return comment
    .replace(/^!/, '')
    .replaceAll(/^ *\* ?/gm, '')
    .trim();
}
