import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/root';

/** Copies what git keeps, as a clone has it. */
export function checkOut(folder: string): void {
  const { stdout } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: root, encoding: 'utf8' },
  );
  for (const file of stdout.split('\0').filter(Boolean))
    cpSync(join(root, file), join(folder, file));
}
