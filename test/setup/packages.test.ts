import assert from 'node:assert/strict';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root';
import { DONE, NO_NPM, Project } from './support/project';

describe('the npm packages', () => {
  let project: Project;

  beforeEach(() => {
    project = new Project(true);
    assert.equal(project.setUp().status, 0);
  });

  afterEach(() => project.remove());

  /** A file of a package. */
  const own = (): string => project.path('node_modules', 'own', 'index.js');

  /** Adds a package to a file that names packages. */
  const add = (file: string): void =>
    project.change(file, ({ packages }) => (packages['node_modules/more'] = { version: '1.0.0' }));

  it('stay when Node.js is another one', () => {
    project.fake('npm', NO_NPM);
    const other = join(project.home, 'other.cjs');
    writeFileSync(other, "Object.defineProperty(process, 'version', { value: 'v20.99.0' });");
    assert.equal(project.setUp({ NODE_OPTIONS: `--require=${other}` }).text, DONE);
  });

  it('stay when a developer installs another, or writes into one', () => {
    project.fake('npm', NO_NPM);
    appendFileSync(own(), 'console.log(1);\n');
    add('package-lock.json');
    add('node_modules/.package-lock.json');
    assert.equal(project.setUp().text, DONE);
    assert.equal(project.setUp().text, DONE);
    assert.match(readFileSync(own(), 'utf8'), /console/);
  });

  it('stay when npm install was run by hand before', () => {
    project.fake('npm', NO_NPM);
    rmSync(project.path('node_modules', '.workshop-files.json'));
    assert.equal(project.setUp().text, DONE);
  });

  it('are installed again when the lock file has more', () => {
    add('package-lock.json');
    assert.match(project.setUp().text, /npm packages again, for something has changed/);
    assert.equal(project.setUp().text, DONE);
  });

  for (const [what, lose] of [
    ['lost', () => rmSync(own())],
    ['cut short', () => truncateSync(own(), 3)],
    [
      'a link to elsewhere',
      () => {
        const link = project.path('node_modules', '@workshop', 'lib');
        rmSync(link);
        symlinkSync(join(root, 'lib'), link);
      },
    ],
  ] as const) {
    it(`are mended when a file is ${what}`, () => {
      lose();
      assert.match(project.setUp().text, /npm packages again, for something has changed/);
      assert.equal(project.setUp().text, DONE);
    });
  }

  it('are put back when npm fails', () => {
    add('package-lock.json');
    project.fake('npm', `mkdir -p node_modules/half; ${NO_NPM}`);
    project.assertOneLine(/^npm could not install the packages: no route to host — check the/);
    project.change('package-lock.json', ({ packages }) => delete packages['node_modules/more']);
    assert.equal(project.setUp().text, DONE);
    assert.ok(!existsSync(project.path('node_modules', 'half')));
  });

  it('are put back when the set-up was killed in the middle', () => {
    project.fake('npm', NO_NPM);
    for (const folder of ['node_modules', '.venv']) {
      renameSync(project.path(folder), project.path(`${folder}.old`));
      mkdirSync(project.path(folder, 'half'), { recursive: true });
    }
    assert.equal(project.setUp().text, DONE);
    assert.deepEqual(
      readdirSync(project.folder).filter((name) => name.endsWith('.old')),
      [],
    );
  });

  it('stay when the set-up was killed at its end', () => {
    mkdirSync(project.path('node_modules.old', 'half'), { recursive: true });
    assert.equal(project.setUp().text, DONE);
    assert.ok(!existsSync(project.path('node_modules.old')));
  });
});
