import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/root';

describe('.ci/run', () => {
  let folder: string;
  let bin: string;

  function fake(name: string, script: string): void {
    writeFileSync(join(bin, name), `#!/bin/bash\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'workshop-ci-'));
    bin = join(folder, 'bin');
    for (const name of ['bin', 'build']) mkdirSync(join(folder, name));
    for (const file of ['.ci/run', 'scripts/summary.mjs']) {
      cpSync(join(root, file), join(folder, file));
    }
    for (const name of ['bash', 'dirname', 'rm']) symlinkSync(`/bin/${name}`, join(bin, name));
    symlinkSync(process.execPath, join(bin, 'node'));
    fake('sudo', 'echo "sudo $*" >> log; exec "$@"');
    fake('apt-get', 'echo "apt-get $1 ${*: -1}" >> log');
    for (const browser of ['chromium', 'firefox']) fake(browser, '');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs it where the tests end like this. Gives its last line, its exit code and what was installed. */
  function run(
    stats: { passes: number; failures: number; pending: number } | undefined,
    status = 0,
    user = 0,
  ): { last: string; code: number | null; log: string } {
    fake('id', `echo ${user}`);
    const report = stats && `echo '${JSON.stringify(stats)}' > "$WORKSHOP_REPORT"; `;
    fake('npm', `${report ?? ''}exit ${status}`);
    const ended = spawnSync('/bin/bash', [join(folder, '.ci', 'run')], {
      encoding: 'utf8',
      env: { PATH: bin },
    });
    const log = join(folder, 'log');
    return {
      last: ended.stdout.trimEnd().split('\n').at(-1)!,
      code: ended.status,
      log: existsSync(log) ? readFileSync(log, 'utf8') : '',
    };
  }

  const good = { passes: 3, failures: 0, pending: 0 };

  for (const [what, stats, status, last, code] of [
    ['all pass', good, 0, '3 passed, 0 failed', 0],
    ['one fails', { ...good, failures: 1 }, 1, '3 passed, 1 failed', 1],
    ['one is skipped', { ...good, pending: 1 }, 0, '3 passed, 1 failed', 1],
    ['they break off', good, 7, '3 passed, 1 failed', 1],
    ['none ran', undefined, 1, '0 passed, 1 failed', 1],
  ] as const) {
    it(`ends in one line when ${what}`, () => {
      assert.deepEqual(run(stats, status), { last, code, log: '' });
    });
  }

  for (const [browser, last] of [
    ['chromium', 'fonts-dejavu-core'],
    ['firefox', 'firefox-esr'],
  ]) {
    it(`installs ${browser} where there is none, as root or with sudo`, () => {
      rmSync(join(bin, browser));
      assert.equal(run(good).log, `apt-get update -qq\napt-get install ${last}\n`);
      rmSync(join(folder, 'log'));
      assert.match(run(good, 0, 1000).log, /^sudo apt-get update -qq\napt-get.*\nsudo apt-get/);
    });
  }

  it('fails in one line where a browser cannot be installed', () => {
    rmSync(join(bin, 'chromium'));
    fake('apt-get', 'exit 100');
    assert.deepEqual(run(good), { last: '0 passed, 1 failed', code: 1, log: '' });
  });
});
