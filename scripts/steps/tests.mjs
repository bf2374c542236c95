import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from './paths.mjs';
import { Problem } from './say.mjs';

/** The tests, as a person names them: test/lib/neuron.test.ts. Those of places have a command. */
const SOURCES = readdirSync(join(root, 'test'), { recursive: true })
  .map((name) => `test/${name.replaceAll(sep, '/')}`)
  .filter((name) => name.endsWith('.test.ts') && !name.startsWith('test/places/'))
  .sort();

/** The tests whose names contain one of the parts; all, if there is none. */
export function findTests(parts) {
  if (parts.length === 0) return SOURCES;
  const found = parts.map((part) => {
    const matches = SOURCES.filter((name) => name.includes(part.replace(/\.js$/, '.ts')));
    if (matches.length > 0) return matches;
    throw new Problem(
      `No test file has '${part}' in its name. Give a part of one, as in: npm test -- neuron`,
    );
  });
  return [...new Set(found.flat())];
}

/** The compiled file of a test. */
export function compiled(name) {
  return join('build', name.replace(/\.ts$/, '.js'));
}

/** Options of mocha that people use and that take the word after them. */
const VALUED = /^(-[fgRrst]|--(grep|fgrep|reporter|require|retries|slow|timeout))$/;

/** Parts words into parts of files' names, and mocha's options with their values. */
export function sort(words) {
  const isOption = words.map((word, i) => word.startsWith('-') || VALUED.test(words[i - 1]));
  return {
    parts: words.filter((_, i) => !isOption[i]),
    options: words.filter((_, i) => isOption[i]),
  };
}
