import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Running } from './running';
import { root } from '../../support/root';

export const DONE = '▸ Everything is set up.\n';

const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const { version: drawing } = JSON.parse(
  readFileSync(join(root, 'node_modules', 'plotly.js-dist', 'package.json'), 'utf8'),
);

const FILES = [
  'scripts',
  ...workspaces.flatMap((name: string) =>
    ['src', 'package.json', 'tsconfig.json'].map((file) => join(name, file)),
  ),
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'requirements.in',
  'requirements.txt',
  // It takes more than a second to make.
  `front/dist/plotly-${drawing}.js`,
];

const BUILT = workspaces.flatMap((name: string) =>
  ['dist', 'tsconfig.tsbuildinfo'].map((file) => join(name, file)),
);

/** Stands in for npm: it links the packages that are here already, and makes one more. */
export const NPM = `mkdir -p node_modules/@workshop node_modules/own
ln -sfn "${root}"/node_modules/[!@]* "${root}"/node_modules/@types "${root}"/node_modules/@typescript "${root}"/node_modules/@jridgewell node_modules/
${workspaces.map((name: string) => `ln -sfn ../../${name} node_modules/@workshop/${name}`).join('\n')}
echo 'exports.own = 1;' > node_modules/own/index.js
cp package-lock.json node_modules/.package-lock.json`;

export const NO_NPM = 'echo npm error code X >&2; echo npm error no route to host >&2; exit 1';

/** Stands in for Python: a 3.12 that has venv, pip and JupyterLab, and installs nothing. */
export const PYTHON = `case "$*" in
  *version_info*) echo 3 12 ;;
  *"-m venv"*) mkdir -p "$3/bin" && cp "$0" "$3/bin/python" ;;
  *sys.prefix*) dirname "$(dirname "$0")" ;;
esac`;

/** A copy of the project in a folder of its own, set up with programs that stand in for others. */
export class Project {
  readonly home = realpathSync(mkdtempSync(join(tmpdir(), 'workshop-set-up-')));
  folder = join(this.home, 'a folder with é');
  private running?: Running;
  private readonly bin = join(this.home, 'bin');

  /** @param built whether the workspaces are compiled already */
  constructor(built = false) {
    for (const file of built ? [...FILES, ...BUILT] : FILES) {
      cpSync(join(root, file), this.path(file), { recursive: true, preserveTimestamps: true });
    }
    this.fake('npm', NPM);
    this.fake('python3', PYTHON);
    this.fake('python', 'exit 127');
  }

  path(...names: string[]): string {
    return join(this.folder, ...names);
  }

  /** Puts a program first on the PATH. */
  fake(name: string, script: string, folder = this.bin): void {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }

  /** Writes into a file of JSON. */
  change(file: string, edit: (content: any) => void): void {
    const content = JSON.parse(readFileSync(this.path(file), 'utf8'));
    edit(content);
    writeFileSync(this.path(file), JSON.stringify(content));
  }

  /** Starts a script in a group of its own, and keeps what it prints. */
  start(script: string, ...args: string[]): Running {
    const child = spawn(process.execPath, [join('scripts', script), ...args], {
      cwd: this.folder,
      detached: true,
      env: { PATH: `${this.bin}:/usr/bin:/bin`, HOME: this.home },
    });
    this.running = new Running(child);
    return this.running;
  }

  setUp(env: NodeJS.ProcessEnv = {}): { status: number | null; errors: string[]; text: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/setup.mjs'], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { PATH: `${this.bin}:/usr/bin:/bin`, HOME: this.home, ...env },
    });
    return { status, errors: stderr.split('\n').filter(Boolean), text: stdout };
  }

  /** Asserts that the set-up ends with one plain line. */
  assertOneLine(message: RegExp): void {
    const { status, errors } = this.setUp();
    assert.equal(status, 1);
    assert.equal(errors.length, 1, errors.join('\n'));
    assert.match(errors[0], message);
  }

  remove(): void {
    this.running?.kill();
    rmSync(this.home, { recursive: true, force: true });
  }
}
