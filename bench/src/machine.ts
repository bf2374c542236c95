import { cpus } from 'node:os';

/** When and where this runs, in one sentence. */
export function machine(): string {
  const [{ model }, { length: cores }] = [cpus()[0], cpus()];
  return (
    `${new Date().toISOString().slice(0, 10)}, ${process.platform} ${process.arch}, ` +
    `${cores} cores (${model}), Node.js ${process.versions.node}.`
  );
}
