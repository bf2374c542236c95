import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, and places in it. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** What TypeScript compiles for a learner: the workspaces, and the kernel's door to a web page. */
export const projects = [...workspaces, 'kernel/src/web'];
export const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
export const mocha = join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');
/** mocha in this very process, which starts sooner; options of Node.js are then the caller's. */
export const mochaAlone = join(root, 'node_modules', 'mocha', 'bin', '_mocha');
export const tslab = join(root, 'node_modules', 'tslab', 'bin', 'tslab');
