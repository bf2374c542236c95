import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { show } from './command.mjs';
import { root, tsc } from './paths.mjs';
import { Problem, say } from './say.mjs';

const source = join(root, 'lib', 'src');
const dist = join(root, 'lib', 'dist');

/** Compiles a project; the compiler itself skips what has not changed. */
export async function build(project) {
  if (!isWhole()) {
    say('Building lib …');
    rmSync(join(root, 'lib', 'tsconfig.tsbuildinfo'), { force: true });
    rmSync(dist, { recursive: true, force: true });
  }
  const code = await show(process.execPath, [tsc, '--build', project]);
  if (code !== 0) throw new Problem(`The TypeScript in '${project}' does not compile: see above.`);
}

/** Whether every file of lib was compiled: the compiler itself does not look. */
function isWhole() {
  return readdirSync(source, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .every((name) => existsSync(join(dist, name.replace(/\.ts$/, '.js'))));
}
