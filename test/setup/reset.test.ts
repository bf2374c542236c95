import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/root';

const NAME = '05-training-it.ipynb';

describe('npm run reset', () => {
  let project: string;

  beforeEach(() => {
    project = realpathSync(mkdtempSync(join(tmpdir(), 'workshop-reset-')));
    for (const part of ['scripts', 'package.json', '.gitignore']) {
      cpSync(join(root, part), join(project, part), { recursive: true });
    }
    mkdirSync(join(project, 'notebooks'));
    write(NAME, 'the original\n');
    write('06-get-the-results.ipynb', 'another\n');
  });
  afterEach(() => rmSync(project, { recursive: true, force: true }));

  function write(name: string, text: string): void {
    writeFileSync(join(project, 'notebooks', name), text);
  }

  function read(name: string): string {
    return readFileSync(join(project, 'notebooks', name), 'utf8');
  }

  function git(...args: string[]): string {
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@b.c'];
    const { status, stdout, stderr } = spawnSync('git', [...who, ...args], {
      cwd: project,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    return stdout;
  }

  function commit(): void {
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'first');
  }

  function reset(...args: string[]) {
    const env = { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() };
    const all = [join(project, 'scripts', 'reset.mjs'), ...args];
    return spawnSync(process.execPath, all, { cwd: project, encoding: 'utf8', env });
  }

  it('brings the original back, and keeps every copy of the learner’s', () => {
    commit();
    write(NAME, 'first try');
    const { status, stdout, stderr } = reset('05');
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.match(stdout, /^▸ Yours is kept: notebooks\/my-05-training-it\.ipynb$/m);
    write(NAME, 'second try');
    git('add', '.');
    reset('training');
    write(NAME, 'third try');
    reset(`notebooks/${NAME}`);
    assert.equal(read(NAME), 'the original\n');
    assert.deepEqual(
      ['', '-2', '-3'].map((number) => read(`my-05-training-it${number}.ipynb`)),
      ['first try', 'second try', 'third try'],
    );
    assert.equal(git('status', '--porcelain'), '');
  });

  it('brings back a notebook that is gone, and leaves one that is as it was', () => {
    commit();
    rmSync(join(project, 'notebooks', NAME));
    const { stdout } = reset('all');
    assert.match(stdout, /05-training-it\.ipynb is as it was at first\./);
    assert.match(stdout, /06-get-the-results\.ipynb is as it was: there is nothing to do\./);
    assert.deepEqual(readdirSync(join(project, 'notebooks')), [NAME, '06-get-the-results.ipynb']);
  });

  it('says in a line what is missing: a number, a notebook of that name, git', () => {
    write(NAME, 'mine');
    const without = reset('05');
    commit();
    for (const [{ status, stderr }, says] of [
      [without, /^The originals are missing: .* Download the project once more/],
      [reset(), /^Which notebook\? .* None is changed\.$/],
      [reset('12'), /^No notebook has '12' in the name\. They are: 05-training-it\.ipynb, /],
    ] as const) {
      assert.equal(status, 1);
      assert.match(stderr.trim(), says);
      assert.equal(stderr.trim().split('\n').length, 1);
    }
    assert.equal(read(NAME), 'mine');
  });
});
