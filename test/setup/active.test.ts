import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DONE, Project } from './support/project';

const REAL = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], {
  encoding: 'utf8',
});

describe('an active Python environment', () => {
  let project: Project;

  beforeEach(() => {
    project = new Project(true);
  });

  afterEach(() => project.remove());

  /** Makes one with packages in these versions. What is started in it is written down. */
  function activate(packages: Record<string, string>): { prefix: string; started: () => string } {
    const prefix = join(project.home, 'active');
    for (const [name, version] of Object.entries(packages)) {
      const folder = join(prefix, 'lib', `${name}-${version}.dist-info`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'METADATA'), `Name: ${name}\nVersion: ${version}\n`);
    }
    const python = `echo "$*" >> "${prefix}/started"
      case "$*" in *sys.prefix*) echo "${prefix}" ;;
      *) PYTHONPATH="${prefix}/lib" exec "${REAL.stdout.trim()}" "$@" ;; esac`;
    project.fake('python', python, join(prefix, 'bin'));
    return { prefix, started: () => readFileSync(join(prefix, 'started'), 'utf8') };
  }

  for (const [what, packages] of [
    ['nothing', {}],
    ['an old JupyterLab', { jupyterlab: '4.5.9' }],
    ['the next JupyterLab', { jupyterlab: '5.0.0' }],
  ] as const) {
    it(`that has ${what} stays as it is`, () => {
      const { prefix, started } = activate(packages);
      const { status, text } = project.setUp({ VIRTUAL_ENV: prefix });
      assert.equal(status, 0);
      assert.match(text, /in \.venv \(the active one lacks something, and stays as it is\) …\n/);
      assert.match(started(), /^\S.*fits\.py .*requirements\.in\n$/);
      assert.equal(project.setUp({ VIRTUAL_ENV: prefix }).text, DONE);
    });
  }

  for (const name of ['VIRTUAL_ENV', 'CONDA_PREFIX', 'NB_PYTHON_PREFIX']) {
    it(`that has all that is asked for is used: ${name}`, () => {
      const { prefix, started } = activate({ jupyterlab: '4.99.0' });
      assert.equal(project.setUp({ [name]: prefix }).status, 0);
      assert.ok(!existsSync(project.path('.venv')));
      assert.doesNotMatch(started(), /pip|venv/);
    });
  }
});
