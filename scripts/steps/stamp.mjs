import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A note that a step is done, with a digest of what it depended on. It is written last, so a step
 * that broke off has none and is done again.
 */
export function isStamped(file, dependsOn) {
  return existsSync(file) && readFileSync(file, 'utf8') === digest(dependsOn);
}

export function stamp(file, dependsOn) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, digest(dependsOn));
}

function digest(dependsOn) {
  return createHash('sha256').update(JSON.stringify(dependsOn)).digest('hex');
}
