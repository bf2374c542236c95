import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ask } from './command.mjs';
import { root, tslab } from './paths.mjs';
import { Problem, say } from './say.mjs';

/**
 * Registers the TypeScript kernels in the Python environment, with absolute paths: the workshop's
 * own under the name that the notebooks have, and a stock tslab beside it.
 */
export function registerKernels(python) {
  const prefix = ask(python, ['-c', 'import sys; print(sys.prefix)']);
  if (!prefix) {
    throw new Problem(`This Python does not start: ${python}. Delete .venv, then run this again.`);
  }
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
