import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { show } from './command.mjs';
import { root, tsc, workspaces } from './paths.mjs';
import { Problem, say } from './say.mjs';

/** Compiles projects; the compiler itself skips what has not changed. */
export async function build(...projects) {
  for (const name of workspaces.filter((workspace) => !isWhole(workspace))) {
    say(`Building ${name} …`);
    rmSync(join(root, name, 'tsconfig.tsbuildinfo'), { force: true });
    rmSync(join(root, name, 'dist'), { recursive: true, force: true });
  }
  const code = await show(process.execPath, [tsc, '--build', ...projects]);
  if (code !== 0) {
    throw new Problem(`The TypeScript in ${projects.join(', ')} does not compile: see above.`);
  }
}

/** Whether every file of a workspace was compiled: the compiler itself does not look. */
function isWhole(workspace) {
  const dist = join(root, workspace, 'dist');
  return readdirSync(join(root, workspace, 'src'), { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .every((name) => existsSync(join(dist, name.replace(/\.ts$/, '.js'))));
}
