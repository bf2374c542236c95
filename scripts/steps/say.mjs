/** One plain line about what the set-up does. */
export function say(text) {
  console.log(`▸ ${text}`);
}

/** Counts the seconds below the last line while something takes long, where somebody looks on. */
export async function counting(work) {
  if (!process.stdout.isTTY) return work;
  const start = Date.now();
  const timer = setInterval(() => {
    process.stdout.write(`\r  ${Math.round((Date.now() - start) / 1000)} s`);
  }, 1000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    process.stdout.write('\r\x1b[K');
  }
}

/** A problem that the person at the keyboard can solve: shown as one line, without a stack. */
export class Problem extends Error {}

/** Runs a script to its end; a problem is one line on stderr and exit code 1. */
export async function run(script) {
  try {
    process.exitCode = (await script()) ?? 0;
  } catch (error) {
    const full =
      error.code === 'ENOSPC' && 'The disk is full. Free some space, then run this again.';
    const denied =
      ['EACCES', 'EROFS', 'EPERM'].includes(error.code) &&
      `This folder cannot be written to (${error.path ?? error.code}). ` +
        'Copy the project to a folder of yours, then run this again.';
    if (!(error instanceof Problem) && !full && !denied) throw error;
    console.error(full || denied || error.message);
    process.exitCode = 1;
  }
}
