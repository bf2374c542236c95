import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Compiles a copy of the project in which lib was changed. In it, '@workshop/lib' has to be the
 * changed one; all other packages are found in the project above.
 */
const scope = join('node_modules', '@workshop');
mkdirSync(scope, { recursive: true });
for (const name of ['lib', 'show']) {
  symlinkSync(join(process.cwd(), name), join(scope, name), 'junction');
}
const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
const tsc = join(dirname(typescript), 'bin', 'tsc');
execFileSync(process.execPath, [tsc, '--build'], { stdio: 'inherit' });
