import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root, tslab } from './paths.mjs';
import { say } from './say.mjs';

/**
 * Registers the TypeScript kernels in a Python environment, with absolute paths: the workshop's
 * own under the name that the notebooks have, and a stock tslab beside it.
 *
 * @param prefix the environment's folder
 */
export function registerKernels(prefix) {
  const { specification } = createRequire(import.meta.url)(
    join(root, 'kernel', 'dist', 'node', 'register.js'),
  );
  write(prefix, 'tslab', specification('TypeScript'));
  write(prefix, 'tslab-stock', {
    argv: [process.execPath, tslab, 'kernel', '--config-path', '{connection_file}'],
    display_name: 'TypeScript (stock tslab)',
    interrupt_mode: 'signal',
    language: 'typescript',
  });
}

function write(prefix, name, specification) {
  const folder = join(prefix, 'share', 'jupyter', 'kernels', name);
  const file = join(folder, 'kernel.json');
  const text = `${JSON.stringify(specification, null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  say(`Registering the kernel ${specification.display_name} …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
}
