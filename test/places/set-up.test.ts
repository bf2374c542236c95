import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADDRESS, answerFrom } from '../support/answer';
import { root } from '../support/root';
import { checkOut } from './support/check-out';

const DONE = '▸ Everything is set up.\n';

interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command in a folder; `onText` sees all that it has printed so far. */
function run(
  command: string[],
  cwd: string,
  env: object = {},
  onText?: (text: string, pid: number) => void,
): Promise<Result> {
  const child = spawn(command[0], command.slice(1), {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data: Buffer) => {
    stdout += data.toString();
    onText?.(stdout + stderr, child.pid!);
  });
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
    onText?.(stdout + stderr, child.pid!);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

function setUp(cwd: string, env?: object, prefix: string[] = []): Promise<Result> {
  return run([...prefix, process.execPath, 'scripts/setup.mjs'], cwd, env);
}

/** Interrupts the set-up a while after it has said that a step begins. */
async function interrupt(
  cwd: string,
  step: string,
  after: number,
  signal: NodeJS.Signals,
): Promise<void> {
  let due = false;
  const { code, stdout } = await run(
    [process.execPath, 'scripts/setup.mjs'],
    cwd,
    {},
    (text, pid) => {
      if (due || !text.includes(step)) return;
      due = true;
      setTimeout(
        () => spawnSync('kill', ['-s', signal.replace('SIG', ''), '--', String(-pid)]),
        after,
      );
    },
  );
  assert.ok(stdout.includes(step), stdout);
  assert.equal(code, null, `it ended before the signal came: ${stdout}`);
}

/** Starts JupyterLab as a person does, visits it, and ends it with Ctrl-C. */
async function start(
  cwd: string,
  visit: (address: string) => Promise<void>,
  prefix: string[] = [],
): Promise<Result> {
  let visited: Promise<void> | undefined;
  return run(
    [...prefix, process.execPath, 'scripts/start.mjs', '--no-browser'],
    cwd,
    {},
    (text, pid) => {
      const [address] = ADDRESS.exec(text) ?? [];
      if (!address || visited) return;
      visited = answerFrom(address).then(({ status }) => {
        assert.equal(status, 200);
        return visit(address);
      });
      void visited.finally(() => process.kill(-pid, 'SIGINT'));
    },
  ).then(async (result) => {
    assert.ok(visited, result.stdout + result.stderr);
    await visited;
    return result;
  });
}

/** The program of the TypeScript kernel that a JupyterLab would start. */
async function kernelOf(address: string): Promise<string> {
  const { origin, searchParams } = new URL(address);
  const answer = await fetch(`${origin}/api/kernelspecs?token=${searchParams.get('token')}`);
  const { kernelspecs } = (await answer.json()) as any;
  return kernelspecs.tslab.spec.argv?.[1] ?? JSON.stringify(kernelspecs);
}

function assertOneLine({ code, stderr }: Result, message: RegExp): void {
  assert.equal(code, 1);
  assert.match(stderr, message);
  assert.equal(stderr.trim().split('\n').length, 1, stderr);
}

describe('the set-up, with the real npm and pip', function () {
  this.timeout(600_000);
  let parent: string;
  let project: string;

  before(() => {
    parent = mkdtempSync(join(tmpdir(), 'workshop-place-'));
    project = join(parent, 'Übung 神经元 один');
    checkOut(project);
  });

  after(() => rmSync(parent, { recursive: true, force: true }));

  it('is interrupted at each step, and goes on, in a path with spaces and other alphabets', async () => {
    await interrupt(project, 'Installing the npm packages', 2000, 'SIGINT');
    await interrupt(project, 'Installing the npm packages', 500, 'SIGKILL');
    await interrupt(project, 'Building lib', 300, 'SIGKILL');
    await interrupt(project, 'Making a Python environment', 1000, 'SIGINT');
    await interrupt(project, 'Installing JupyterLab', 4000, 'SIGKILL');
    assert.equal((await setUp(project)).code, 0);
    assert.equal((await setUp(project)).stdout, DONE);
  });

  it('npm test runs there', async () => {
    const { code, stdout } = await run(
      ['npm', 'test', '--', '--grep', 'the stop button ends an endless loop|01-getting-started'],
      project,
    );
    assert.equal(code, 0, stdout);
    assert.match(stdout, /\d+ passing/);
  });

  it('npm start runs there, and here at the same time, each with its own kernel', async () => {
    await start(project, async (there) => {
      const path = await kernelOf(there);
      assert.ok(path.startsWith(project), path);
      await start(root, async (here) => {
        assert.notEqual(new URL(here).port, new URL(there).port);
        const own = await kernelOf(here);
        assert.ok(own.startsWith(root), own);
      });
    });
  });

  it('a file of a package is lost or cut short: the next start mends it', async () => {
    rmSync(join(project, 'node_modules', 'tslab', 'dist', 'jupyter.js'));
    assert.match((await setUp(project)).stdout, /npm packages again, for something has changed/);
    const [found] = spawnSync('find', [join(project, '.venv'), '-name', 'serverapp.py'], {
      encoding: 'utf8',
    }).stdout.split('\n');
    truncateSync(found, 100);
    assert.match(
      (await setUp(project)).stdout,
      /Python environment in \.venv again, for something has changed/,
    );
    rmSync(join(project, 'lib', 'dist', 'matrix', 'matrix.js'));
    assert.match((await setUp(project)).stdout, /Building lib/);
    assert.equal((await setUp(project)).stdout, DONE);
  });

  it('the folder is moved: the next start mends it', async () => {
    const moved = join(parent, 'moved');
    renameSync(project, moved);
    project = moved;
    assert.equal((await setUp(project)).code, 0);
    await start(project, async (address) =>
      assert.ok((await kernelOf(address)).startsWith(`${project}/`)),
    );
  });

  it('the home folder cannot be written to: npm start runs', async () => {
    const home = join(parent, 'home');
    mkdirSync(home);
    const script = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && HOME="$0" exec "$@"';
    const { stdout } = await start(project, async () => {}, [
      'unshare',
      '--mount',
      'sh',
      '-c',
      script,
      home,
    ]);
    assert.match(stdout, /home folder cannot be written to; \.home in this folder takes its place/);
  });

  it('there is no network: one line for npm, one for pip, and what was there stays', async () => {
    const alone = ['unshare', '--net'];
    const fresh = join(parent, 'fresh');
    checkOut(fresh);
    const env = {
      npm_config_cache: join(parent, 'npm'),
      npm_config_fetch_retries: '0',
      PIP_NO_CACHE_DIR: '1',
      PIP_RETRIES: '0',
    };
    assertOneLine(
      await setUp(fresh, env, alone),
      /^npm could not install the packages: .* — check the network/,
    );
    const file = join(project, 'node_modules', 'tslab', 'dist', 'jupyter.js');
    renameSync(file, `${file}.away`);
    assertOneLine(await setUp(project, env, alone), /^npm could not install the packages: /);
    renameSync(`${file}.away`, file);
    assert.equal((await setUp(project, env, alone)).stdout, DONE);
    rmSync(join(project, '.venv'), { recursive: true });
    assertOneLine(
      await setUp(project, env, alone),
      /^pip could not install JupyterLab: .* — check the network/,
    );
  });

  it('the disk is full: one line', async () => {
    const small = join(parent, 'small');
    checkOut(small);
    const script = 'mount -t tmpfs -o size=60m none . && cp -r . "$PWD" && cd "$PWD" && exec "$@"';
    const result = await setUp(small, {}, ['unshare', '--mount', 'sh', '-c', script, 'sh']);
    assertOneLine(result, /^The disk is too full: this needs about 245 MB, and \d+ MB are free\./);
  });
});
