import { spawn, spawnSync } from 'node:child_process';
import { root } from './paths.mjs';

/** Runs a program quietly and gives what it printed; undefined when it failed or is missing. */
export function ask(program, args, options = {}) {
  const result = spawnSync(program, args, { encoding: 'utf8', cwd: root, ...options });
  return result.status === 0 ? result.stdout.trim() : undefined;
}

/** Runs a program whose output the person sees. Gives its exit code; 127 when it is missing. */
export function show(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', cwd: root, ...options });
    child.on('error', () => resolve(127));
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 128 : 1)));
  });
}
