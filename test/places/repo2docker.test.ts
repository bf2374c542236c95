import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { codeCells, readNotebook, saysOf } from '../support/notebook';
import { root } from '../support/root';
import { checkOut } from './support/check-out';
import { python } from './support/environment';

/** Prints the Dockerfile that repo2docker would build; it needs no Docker. */
const RENDER = `
import logging
from repo2docker.app import Repo2Docker
app = Repo2Docker()
app.log.setLevel(logging.ERROR)
packs = [pack(base_image=app.base_image) for pack in app.buildpacks]
pack = next(pack for pack in packs if pack.detect())
pack.platform = 'linux/amd64'
print(type(pack).__name__, pack.python_version)
print(pack.render({'NB_UID': '1000', 'NB_USER': 'jovyan'}))
`;

/** What is in the environment of every image that repo2docker builds, before the project's own. */
const IMAGE = ['jupyterlab==4.4.9', 'notebook==7.4.7', 'jupyterhub==5.4.0', 'ipywidgets==8.1.7'];

function call(command: string, args: string[], cwd: string, env?: NodeJS.ProcessEnv): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}

describe('repo2docker', function () {
  this.timeout(300_000);
  let parent: string;
  let project: string;

  before(() => {
    parent = mkdtempSync(join(tmpdir(), 'workshop-image-'));
    project = join(parent, 'project');
    checkOut(project);
  });

  after(() => rmSync(parent, { recursive: true, force: true }));

  it('reads environment.yml and postBuild', () => {
    const [pack, ...dockerfile] = call(python, ['-c', RENDER], project).split('\n');
    const [, version] = /- python=(.*)/.exec(readFileSync(join(root, 'environment.yml'), 'utf8'))!;
    assert.equal(pack, `CondaBuildPack ${version}`);
    const lines = dockerfile.join('\n');
    assert.match(lines, /env update -p \$\{NB_PYTHON_PREFIX\} --file "environment\.yml"/);
    assert.match(lines, /^RUN \.\/postBuild$/m);
  });

  it('postBuild in the environment of an image, empty but for what repo2docker puts there, ends with a kernel that runs notebook 1, also for a home with nothing but the notebooks', () => {
    const prefix = join(parent, 'environment');
    call('python3', ['-m', 'venv', prefix], project);
    const install = ['-m', 'pip', 'install', '--quiet'];
    call(join(prefix, 'bin', 'python'), [...install, ...IMAGE], project);
    call(join(prefix, 'bin', 'python'), [...install, '-r', 'requirements.txt'], project);
    const home = join(parent, 'home');
    mkdirSync(home);
    const path = [join(prefix, 'bin'), dirname(process.execPath), '/usr/bin', '/bin'].join(':');
    const env = { PATH: path, HOME: home, NB_PYTHON_PREFIX: prefix };
    call('./postBuild', [], project, env);

    call('sh', ['-c', 'cp -r "$0/notebooks" . && ln -s "$0/node_modules" .', project], home);
    for (const folder of [project, home]) {
      const file = join(folder, 'notebooks', '01-getting-started.ipynb');
      const says = (): string[] => codeCells(readNotebook(file)).map(saysOf);
      const expected = says();
      call(
        join(prefix, 'bin', 'jupyter'),
        ['nbconvert', '--to', 'notebook', '--execute', '--inplace', file],
        folder,
        env,
      );
      assert.deepEqual(says(), expected);
    }
  });
});
