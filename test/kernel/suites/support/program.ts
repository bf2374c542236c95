import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';

/** The Python that has the suites: `npm test` makes its environment, `npm run dev` does not. */
export const python = process.env.WORKSHOP_SUITES;

/** What a program said, and how it ended. */
export interface Ended {
  code: number | null;
  /** Without colors. */
  text: string;
}

/** Runs a module of Python, such as `pytest` or `papermill`. */
export async function runModule(name: string, args: string[], folder: string): Promise<Ended> {
  const child = spawn(python!, ['-B', '-m', name, ...args], { cwd: folder, timeout: 100_000 });
  let text = '';
  child.stdout.on('data', (data) => (text += data));
  child.stderr.on('data', (data) => (text += data));
  const [code] = await once(child, 'close');
  return { code, text: stripVTControlCharacters(text) };
}
