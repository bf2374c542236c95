import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../../support/root';

const build = join(root, 'site', 'build');
const pages = join(build, 'pages');
/** One build for a whole run of the tests, whose files are run by several processes of one parent. */
const done = join(build, `tested-by-${process.ppid}`);
const lock = join(build, 'tests.lock');
/** A lock that is this old, in milliseconds, belongs to nobody. */
const LEFT = 120_000;

/** Builds the site, once for all tests; gives the folder that it is in. */
export async function builtSite(): Promise<string> {
  mkdirSync(build, { recursive: true });
  while (!take()) await wait(200);
  try {
    if (!existsSync(done)) {
      const script = join(root, 'scripts', 'site.mjs');
      const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
      assert.equal(status, 0, stderr);
      writeFileSync(done, '');
      process.once('exit', () => rmSync(done, { force: true }));
    }
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
  return pages;
}

function take(): boolean {
  const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  if (since !== undefined && Date.now() - since > LEFT)
    rmSync(lock, { recursive: true, force: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

/** Builds another version of the site, in which a text of a notebook is another one. */
export function anotherVersion(name: string, from: string, to: string): string {
  const folder = join(build, `version-${process.pid}`);
  const notebooks = join(folder, 'notebooks');
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(build, 'notebooks'), notebooks, { recursive: true });
  const file = join(notebooks, name);
  const text = readFileSync(file, 'utf8');
  assert.ok(text.includes(from), `${name} has no '${from}'`);
  writeFileSync(file, text.replace(from, to));
  const out = join(folder, 'pages');
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(build, 'src', 'index.js'), notebooks, out],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  return out;
}
