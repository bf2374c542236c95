import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/root';

const FILES = [
  'scripts',
  'lib/src',
  'show/src',
  'show/package.json',
  'show/tsconfig.json',
  'lib/package.json',
  'lib/tsconfig.json',
  'package.json',
  'package-lock.json',
];
const MORE = ['tsconfig.json', 'tsconfig.base.json', 'requirements.txt'];

/** Stands in for npm: it links the packages that are here already. */
const NPM = `mkdir -p node_modules && ln -sfn "${root}"/node_modules/* node_modules/ && ln -sfn "${root}"/node_modules/@types node_modules/`;

/** Stands in for Python: a 3.12 that has venv, pip and JupyterLab, and installs nothing. */
const PYTHON = `case "$*" in
  *version_info*) echo 3 12 ;;
  *"-m venv"*) mkdir -p "$3/bin" && cp "$0" "$3/bin/python" ;;
  *sys.prefix*) dirname "$(dirname "$0")" ;;
esac`;

describe('the set-up', function () {
  let home: string;
  let project: string;
  let bin: string;

  /** Puts a program first on the PATH. */
  function fake(name: string, script: string): void {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }

  function setUp(at = home): { status: number | null; errors: string[]; text: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/setup.mjs'], {
      cwd: project,
      encoding: 'utf8',
      env: { PATH: `${bin}:/usr/bin:/bin`, HOME: at },
    });
    return { status, errors: stderr.split('\n').filter(Boolean), text: stdout };
  }

  /** Asserts that the set-up ends with one plain line. */
  function assertOneLine(message: RegExp): void {
    const { status, errors } = setUp();
    assert.equal(status, 1);
    assert.equal(errors.length, 1, errors.join('\n'));
    assert.match(errors[0], message);
  }

  beforeEach(() => {
    home = realpathSync(mkdtempSync(join(tmpdir(), 'workshop-set-up-')));
    project = join(home, 'a folder with é');
    bin = join(home, 'bin');
    mkdirSync(bin);
    for (const file of [...FILES, ...MORE])
      cpSync(join(root, file), join(project, file), { recursive: true });
    fake('npm', NPM);
    fake('python3', PYTHON);
    fake('python', 'exit 127');
  });

  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it('does everything once, in a path with spaces and accents', () => {
    const first = setUp();
    assert.deepEqual([first.status, first.errors], [0, []]);
    for (const step of [
      'npm packages',
      'Building lib',
      'Python environment',
      'JupyterLab',
      'kernel',
    ]) {
      assert.match(first.text, new RegExp(step));
    }
    assert.ok(existsSync(join(project, 'lib', 'dist', 'index.js')));
    assert.ok(
      existsSync(join(project, '.venv', 'share', 'jupyter', 'kernels', 'tslab', 'kernel.json')),
    );
    assert.equal(setUp().text, '▸ Everything is set up.\n');
  });

  it('notices that the folder was moved', () => {
    setUp();
    const moved = join(home, 'moved');
    renameSync(project, moved);
    project = moved;
    assert.match(setUp().text, /npm packages[^]*Python environment/);
    assert.equal(setUp().text, '▸ Everything is set up.\n');
  });

  it('goes on where it broke off: npm', () => {
    fake(
      'npm',
      'mkdir -p node_modules/half; echo npm error code X >&2; echo npm error no route to host >&2; exit 1',
    );
    assertOneLine(/^npm could not install the packages: no route to host — check the network/);
    fake('npm', NPM);
    assert.equal(setUp().status, 0);
  });

  it('goes on where it broke off: pip', () => {
    fake(
      'python3',
      PYTHON.replace(
        'esac',
        '*"pip install"*) echo WARNING: retrying >&2; echo ERROR: no route to host >&2; exit 1 ;;\nesac',
      ),
    );
    assertOneLine(/^pip could not install JupyterLab: no route to host — check the network/);
    fake('python3', PYTHON);
    assert.equal(setUp().status, 0);
  });

  it('makes a broken .venv again', () => {
    setUp();
    rmSync(join(project, '.venv', 'bin'), { recursive: true });
    assert.match(setUp().text, /Making a Python environment/);
  });

  it('takes a folder of its own where there is no home to write to', () => {
    assert.doesNotMatch(setUp().text, /home/);
    const { status, text } = setUp(join(home, 'nowhere'));
    assert.equal(status, 0);
    assert.match(text, /home folder cannot be written to; \.home in this folder takes its place/);
    assert.ok(existsSync(join(project, '.home')));
  });

  it('says that Python is missing', () => {
    fake('python3', 'exit 127');
    assertOneLine(/^Python 3\.10 or newer is needed, but none was found\./);
  });

  it('says that Python is too old', () => {
    fake('python3', 'echo 3 9');
    assertOneLine(/^Python 3\.10 or newer is needed, but this is 3\.9\./);
  });

  it("says that Python's venv module is missing", () => {
    fake('python3', PYTHON.replace('*"-m venv"*) mkdir', '*"-m venv"*) exit 1; mkdir'));
    assertOneLine(/^Python's venv module is missing.*python3-venv/);
  });

  it('says that Node.js is too old', () => {
    const old = "Object.defineProperty(process, 'versions', { value: { node: '18.20.0' } });";
    writeFileSync(join(home, 'old.cjs'), old);
    const { status, stderr } = spawnSync(
      process.execPath,
      ['-r', join(home, 'old.cjs'), 'scripts/check-node.cjs'],
      { cwd: project, encoding: 'utf8' },
    );
    assert.equal(status, 1);
    assert.match(stderr, /^Node\.js 20 or newer is needed, but this is v.*\n$/);
  });

  it('says that a port is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const start = `
      import { openJupyter } from './scripts/steps/jupyter.mjs';
      import { run } from './scripts/steps/say.mjs';
      await run(() => openJupyter('python3', ['--port', '${port}']));`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', start], {
      cwd: project,
      encoding: 'utf8',
    });
    server.close();
    assert.equal(status, 1);
    assert.equal(
      stderr,
      `Port ${port} is taken. Choose another one: npm start -- --port ${port + 1}\n`,
    );
  });
});
