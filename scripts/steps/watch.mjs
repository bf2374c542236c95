import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root, tsc } from './paths.mjs';
import { say } from './say.mjs';

const WINDOWS = process.platform === 'win32';

/** Starts a program in a group of its own, so that Ctrl-C reaches only this process. */
export function start(program, args, options = {}) {
  return spawn(program, args, { cwd: root, stdio: 'inherit', detached: !WINDOWS, ...options });
}

/** Sends a signal to a program if it still runs; also to all that it started, if so wished. */
export function signal(child, name, wholeGroup) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  try {
    process.kill(wholeGroup && !WINDOWS ? -child.pid : child.pid, name);
  } catch {
    // It ended by itself in between.
  }
}

/**
 * Keeps projects compiled until this process ends. Of what the compiler says only errors are shown,
 * and once that they are mended.
 *
 * @param compiled called each time that all is compiled without an error
 * @returns the compiler
 */
export function watch(projects, compiled = () => {}) {
  const args = [tsc, '--build', ...projects, '--watch', '--preserveWatchOutput'];
  const compiler = start(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let failed = false;
  createInterface({ input: compiler.stdout }).on('line', (line) => {
    const [, errors] = /Found (\d+) errors?\. Watching/.exec(line) ?? [];
    if (errors === '0') {
      if (failed) say('The TypeScript compiles again.');
      compiled();
    }
    if (errors) failed = errors !== '0';
    else if (line !== '' && !/^\d+:\d+:\d+ /.test(line)) console.error(line);
  });
  process.on('exit', () => signal(compiler, 'SIGKILL', true));
  return compiler;
}
