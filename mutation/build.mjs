import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Compiles lib, as it was changed, and its tests, in a copy of the project. In it, '@workshop/lib'
 * has to be the changed one; all other packages are found in the project above.
 */
const scope = join('node_modules', '@workshop');
mkdirSync(scope, { recursive: true });
symlinkSync(join(process.cwd(), 'lib'), join(scope, 'lib'), 'junction');

const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
const tsc = join(dirname(typescript), 'bin', 'tsc');
const compile = (...project) =>
  spawnSync(process.execPath, [tsc, ...project], { stdio: 'inherit' }).status;
process.exitCode = compile('--build', 'lib') || compile('-p', join('mutation', 'tsconfig.json'));
