import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { show } from './command.mjs';
import { root, tsc } from './paths.mjs';
import { Problem, say } from './say.mjs';

/** The packages that notebooks import, each compiled from its src to its dist. */
const WORKSPACES = ['lib', 'show'];

/** Compiles a project; the compiler itself skips what has not changed. */
export async function build(project) {
  for (const name of WORKSPACES.filter((each) => !isWhole(each))) {
    say(`Building ${name} …`);
    rmSync(join(root, name, 'tsconfig.tsbuildinfo'), { force: true });
    rmSync(join(root, name, 'dist'), { recursive: true, force: true });
  }
  const code = await show(process.execPath, [tsc, '--build', project]);
  if (code !== 0) throw new Problem(`The TypeScript in '${project}' does not compile: see above.`);
}

/** Whether every file of a package was compiled: the compiler itself does not look. */
function isWhole(name) {
  return readdirSync(join(root, name, 'src'), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .every((file) => existsSync(join(root, name, 'dist', file.replace(/\.ts$/, '.js'))));
}
