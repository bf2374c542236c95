import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder in which a Jupyter of this user looks for kernels. */
function userFolder(): string {
  const { APPDATA, XDG_DATA_HOME, JUPYTER_DATA_DIR } = process.env;
  if (JUPYTER_DATA_DIR) return JUPYTER_DATA_DIR;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Jupyter');
  if (process.platform === 'win32') return join(APPDATA ?? homedir(), 'jupyter');
  return join(XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'jupyter');
}

export interface Registration {
  /** The name in notebooks' metadata. */
  name?: string;
  displayName?: string;
  /** A Python environment, as in its `sys.prefix`; without one, the user's own folder. */
  prefix?: string;
}

/**
 * Tells Jupyter of this kernel.
 *
 * @returns the file that was written
 */
export function register({
  name = 'typescript',
  displayName = 'TypeScript',
  prefix,
}: Registration) {
  const jupyter = prefix ? join(prefix, 'share', 'jupyter') : userFolder();
  const folder = join(jupyter, 'kernels', name);
  const file = join(folder, 'kernel.json');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(specification(displayName), null, 2)}\n`);
  return file;
}

/** What Jupyter reads in kernel.json. */
export function specification(displayName: string): object {
  return {
    argv: [process.execPath, join(__dirname, 'main.js'), '{connection_file}'],
    display_name: displayName,
    interrupt_mode: 'message',
    language: 'typescript',
  };
}
