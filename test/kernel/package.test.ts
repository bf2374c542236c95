import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/root';

const NOTEBOOK = {
  cells: [
    "import { readFileSync } from 'node:fs';\nconst half = (x: number) => x / 2;",
    "half(readFileSync('five.txt', 'utf8').length)",
    "half('five')",
  ].map((source) => ({
    cell_type: 'code',
    source,
    metadata: {},
    outputs: [],
    execution_count: null,
  })),
  metadata: { kernelspec: { name: 'typescript', display_name: 'TypeScript' } },
  nbformat: 4,
  nbformat_minor: 4,
};

describe('the kernel as a package of its own', function () {
  this.timeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'workshop-alone-'));
  const env = { ...process.env, JUPYTER_DATA_DIR: join(folder, 'jupyter') };

  const run = (command: string, args: string[], cwd = folder): string => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
    assert.equal(status, 0, `${command} ${args.join(' ')}: ${stderr}`);
    return stdout;
  };

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is installed in an empty folder, registered, and runs cells there', function () {
    const jupyter = process.env.WORKSHOP_JUPYTER;
    if (!jupyter) return this.skip();
    run('npm', ['pack', '--pack-destination', folder], join(root, 'kernel'));
    const [file] = run('ls', []).match(/\S+\.tgz/)!;
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${file}`]);
    assert.ok(!existsSync(join(folder, 'node_modules', '@workshop', 'lib')));
    run('npx', ['workshop-kernel', 'register']);
    writeFileSync(join(folder, 'five.txt'), '12345');
    writeFileSync(join(folder, 'a.ipynb'), JSON.stringify(NOTEBOOK));
    run(jupyter, ['nbconvert', '--execute', '--allow-errors', '--inplace', 'a.ipynb']);
    const { cells } = JSON.parse(readFileSync(join(folder, 'a.ipynb'), 'utf8'));
    assert.deepEqual(cells[1].outputs[0].data['text/plain'], ['2.5']);
    assert.equal(cells[2].outputs[0].output_type, 'error');
  });
});
