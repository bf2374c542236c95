import { statfsSync } from 'node:fs';
import { Problem } from './say.mjs';

/** Stops before anything is loaded for which the disk has no room. Some disks give no numbers. */
export function requireSpace(folder, megabytes) {
  const { bavail, blocks, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / 1e6);
  if (blocks === 0 || free >= megabytes) return;
  throw new Problem(
    `The disk is too full: this needs about ${megabytes} MB, and ${free} MB are free. ` +
      'Free some space, then run this again.',
  );
}
