import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from './command.mjs';
import { tslab } from './paths.mjs';
import { Problem, say } from './say.mjs';

/** Registers the TypeScript kernel in the Python environment, with absolute paths. */
export function registerKernel(python) {
  const prefix = ask(python, ['-c', 'import sys; print(sys.prefix)']);
  if (!prefix) {
    throw new Problem(`This Python does not start: ${python}. Delete .venv, then run this again.`);
  }
  const folder = join(prefix, 'share', 'jupyter', 'kernels', 'tslab');
  const file = join(folder, 'kernel.json');
  const spec = {
    argv: [process.execPath, tslab, 'kernel', '--config-path', '{connection_file}'],
    display_name: 'TypeScript',
    interrupt_mode: 'signal',
    language: 'typescript',
  };
  const text = `${JSON.stringify(spec, null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  say('Registering the TypeScript kernel …');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
}
