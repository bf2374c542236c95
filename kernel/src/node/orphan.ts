/** How often it is looked, in milliseconds. */
const PAUSE = 1000;

/**
 * Ends this process when the one that started it is gone: a Jupyter server that dies hard leaves
 * its kernels behind.
 */
export function endWithParent(): void {
  const parent = process.ppid;
  if (parent <= 1) return;
  setInterval(() => {
    if (process.ppid !== parent || !isAlive(parent)) process.kill(process.pid, 'SIGKILL');
  }, PAUSE);
}

/** Windows keeps the number of a parent that is gone. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
