import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../support/root';

const STEP = pathToFileURL(join(root, 'scripts', 'steps', 'committed.mjs')).href;

describe('the committed notebooks', () => {
  let project: string;

  before(() => {
    project = mkdtempSync(join(tmpdir(), 'workshop-committed-'));
    mkdirSync(join(project, 'notebooks'));
  });
  after(() => rmSync(project, { recursive: true, force: true }));

  function git(...args: string[]): void {
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@b.c'];
    const { status, stderr } = spawnSync('git', [...who, ...args], {
      cwd: project,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  }

  function write(name: string, text: string): void {
    writeFileSync(join(project, 'notebooks', name), text);
  }

  function exported(): string {
    const code = `import { exportCommitted } from ${JSON.stringify(STEP)};
      exportCommitted(${JSON.stringify(project)}, ${JSON.stringify(join(project, 'out'))});`;
    const args = ['--input-type=module', '-e', code];
    return spawnSync(process.execPath, args, { encoding: 'utf8' }).stderr;
  }

  it('are needed', () => assert.match(exported(), /Problem.*: git knows no notebooks here\./));

  it('are those of git: no answers of a learner, no copies, nothing else', () => {
    const file = '01-getting-started.ipynb';
    cpSync(join(root, 'notebooks', file), join(project, 'notebooks', file));
    const committed = readFileSync(join(project, 'notebooks', file), 'utf8');
    write('mine.ts', 'export {};');
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'first');
    write(file, committed.replace('= todo;', '= 42;'));
    write('01-getting-started-Copy1.ipynb', '{}');
    write('02-staged.ipynb', '{}');
    git('add', 'notebooks/02-staged.ipynb');
    assert.equal(exported(), '');
    assert.deepEqual(readdirSync(join(project, 'out')), [file]);
    assert.equal(readFileSync(join(project, 'out', file), 'utf8').trim(), committed.trim());
  });
});
