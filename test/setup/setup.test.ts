import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DONE, NO_NPM, NPM, Project, PYTHON } from './support/project';

describe('the set-up', () => {
  let project: Project;

  beforeEach(() => {
    project = new Project();
  });

  afterEach(() => project.remove());

  it('does everything once, in a path with spaces and accents', () => {
    const first = project.setUp();
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
    assert.ok(existsSync(project.path('lib', 'dist', 'index.js')));
    assert.ok(
      existsSync(project.path('.venv', 'share', 'jupyter', 'kernels', 'tslab', 'kernel.json')),
    );
    assert.equal(project.setUp().text, DONE);
  });

  it('notices that the folder was moved', () => {
    project.setUp();
    const moved = join(project.home, 'moved');
    renameSync(project.folder, moved);
    project.folder = moved;
    assert.match(project.setUp().text, /Python environment in \.venv again/);
    assert.equal(project.setUp().text, DONE);
  });

  it('goes on where it broke off: npm', () => {
    project.fake('npm', `mkdir -p node_modules/half; ${NO_NPM}`);
    project.assertOneLine(
      /^npm could not install the packages: no route to host — check the network/,
    );
    project.fake('npm', NPM);
    assert.equal(project.setUp().status, 0);
  });

  it('goes on where it broke off: pip', () => {
    project.fake(
      'python3',
      PYTHON.replace(
        'esac',
        '*"pip install"*) echo WARNING: retrying >&2; echo ERROR: no route to host >&2; exit 1 ;;\nesac',
      ),
    );
    project.assertOneLine(
      /^pip could not install JupyterLab: no route to host — check the network/,
    );
    project.fake('python3', PYTHON);
    assert.equal(project.setUp().status, 0);
  });

  it('makes a broken .venv again', () => {
    project.setUp();
    rmSync(project.path('.venv', 'bin'), { recursive: true });
    assert.match(project.setUp().text, /Making a Python environment/);
  });

  it('takes a folder of its own where there is no home to write to', () => {
    assert.doesNotMatch(project.setUp().text, /home/);
    const { status, text } = project.setUp({ HOME: join(project.home, 'nowhere') });
    assert.equal(status, 0);
    assert.match(text, /home folder cannot be written to; \.home in this folder takes its place/);
    assert.ok(existsSync(project.path('.home')));
  });

  it('says that Python is missing', () => {
    project.fake('python3', 'exit 127');
    project.assertOneLine(/^Python 3\.10 or newer is needed, but none was found\./);
  });

  it('says that Python is too old', () => {
    project.fake('python3', 'echo 3 9');
    project.assertOneLine(/^Python 3\.10 or newer is needed, but this is 3\.9\./);
  });

  it("says that Python's venv module is missing", () => {
    project.fake('python3', PYTHON.replace('*"-m venv"*) mkdir', '*"-m venv"*) exit 1; mkdir'));
    project.assertOneLine(/^Python's venv module is missing.*python3-venv/);
  });

  it('says that Node.js is too old', () => {
    const old = "Object.defineProperty(process, 'versions', { value: { node: '18.20.0' } });";
    writeFileSync(join(project.home, 'old.cjs'), old);
    const { status, stderr } = spawnSync(
      process.execPath,
      ['-r', join(project.home, 'old.cjs'), 'scripts/check-node.cjs'],
      { cwd: project.folder, encoding: 'utf8' },
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
      cwd: project.folder,
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
