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

/**
 * Runs a program whose progress the person sees. Gives undefined when it went well, else one line
 * that says why not, taken from what it complained about.
 */
export function complaintOf(program, args, options = {}) {
  return new Promise((resolve) => {
    let complaints = '';
    const child = spawn(program, args, {
      stdio: ['inherit', 'inherit', 'pipe'],
      cwd: root,
      ...options,
    });
    child.stderr.on('data', (data) => (complaints += data));
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code) => resolve(code === 0 ? undefined : firstError(complaints)));
  });
}

function firstError(complaints) {
  const lines = complaints.split('\n').map((line) => line.replace(/^(npm )?error:? */i, '').trim());
  const says = lines.filter((line) => / /.test(line) && !/^warn/i.test(line));
  return (
    says.find((line) => !/^(code|syscall|errno|path) /.test(line)) ?? says[0] ?? 'it gave no reason'
  );
}
