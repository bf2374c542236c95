import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

/** Beside the compiled files of this package. */
const FOLDER = join(dirname(__dirname), 'cache');

/** A script, and a way to keep what V8 has compiled of it so far. */
export interface Compiled {
  script: Script;
  keep(): void;
}

/**
 * Compiles a large script. What V8 compiled of it last time is taken again, where it was kept and
 * V8 is still the same.
 *
 * @param name another one for each version of the script
 */
export function compile(source: string, name: string): Compiled {
  const file = join(FOLDER, `${name}-${cachedDataVersionTag()}`);
  const cachedData = read(file);
  const script = new Script(source, { filename: name, cachedData });
  return {
    script,
    keep() {
      if (cachedData && !script.cachedDataRejected) return;
      write(file, script.createCachedData());
    },
  };
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Another process may do the same, and the folder may be one that nobody can write to. */
function write(file: string, data: Buffer): void {
  const own = `${file}-${process.pid}`;
  try {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(own, data);
    renameSync(own, file);
  } catch {
    // Then it is compiled again the next time.
  }
}
