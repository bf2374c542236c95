import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { show } from './command.mjs';
import { root, tsc } from './paths.mjs';
import { Problem, say } from './say.mjs';

/** Compiles a project; the compiler itself skips what has not changed. */
export async function build(project) {
  const built = join(root, 'lib', 'dist', 'index.js');
  if (!existsSync(built)) {
    say('Building lib …');
    rmSync(join(root, 'lib', 'tsconfig.tsbuildinfo'), { force: true });
    rmSync(join(root, 'lib', 'dist'), { recursive: true, force: true });
  }
  const code = await show(process.execPath, [tsc, '--build', project]);
  if (code !== 0) throw new Problem(`The TypeScript in '${project}' does not compile: see above.`);
}
