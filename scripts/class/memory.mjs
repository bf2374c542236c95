import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How many bytes of memory a process has; 0 where that cannot be told. */
export function memoryOf(pid) {
  try {
    if (process.platform === 'linux') {
      const [, kilobytes] =
        /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
      return Number(kilobytes ?? 0) * 1024;
    }
    if (process.platform === 'win32') return 0;
    return Number(spawnSync('ps', ['-o', 'rss=', '-p', pid], { encoding: 'utf8' }).stdout) * 1024;
  } catch {
    return 0;
  }
}
