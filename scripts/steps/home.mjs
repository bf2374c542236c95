import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { say } from './say.mjs';

/** npm and JupyterLab keep files at home. Where nobody can write there, they get a folder here. */
export function findHome() {
  try {
    accessSync(homedir(), constants.W_OK);
  } catch {
    say('Your home folder cannot be written to; .home in this folder takes its place.');
    process.env.HOME = join(root, '.home');
    mkdirSync(process.env.HOME, { recursive: true });
  }
}
