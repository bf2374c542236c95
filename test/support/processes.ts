import { spawnSync } from 'node:child_process';

/** How much memory a process has, in MB. */
export function memoryOf(pid: number): number {
  return Number(ask(pid, 'rss=')) / 1000;
}

/** Whether a process runs. One that has ended and that nobody has asked about does not. */
export function isRunning(pid: number): boolean {
  return /^[^Z]/.test(ask(pid, 'stat='));
}

function ask(pid: number, field: string): string {
  return spawnSync('ps', ['-o', field, '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
}
