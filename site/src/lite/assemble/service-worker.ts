import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, integrityOf, write } from '../../files.js';

/** Writes the script that keeps the whole site in the browser. It is written last: it names all files. */
export function writeServiceWorker({ out, parts }: { out: string; parts: string }): void {
  const digests = filesIn(out).map((name) => [name, integrityOf(readFileSync(join(out, name)))]);
  const files = JSON.stringify(Object.fromEntries(digests));
  const script = readFileSync(join(parts, 'service-worker.js'), 'utf8');
  write(join(out, 'service-worker.js'), `const FILES = ${files};\n${script}`);
}
