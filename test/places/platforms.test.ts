import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../support/root';
import { python } from './support/environment';

const PLATFORMS = [
  'x86_64-unknown-linux-gnu',
  'aarch64-unknown-linux-gnu',
  'aarch64-apple-darwin',
  'x86_64-apple-darwin',
  'windows',
];
const PYTHONS = ['3.10', '3.11', '3.12', '3.13', '3.14'];
const MACHINES = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64', 'win32-x64'];

/** What would be installed there; nothing is. Without a wheel for everything, an error. */
function installable(
  requirements: string,
  platform: string,
  version: string,
): { status: number | null; stderr: string } {
  const options = [
    '--dry-run',
    '--target',
    join(root, 'build', 'nothing'),
    '--only-binary',
    ':all:',
    '--require-hashes',
  ];
  const there = ['--python-platform', platform, '--python-version', version];
  return spawnSync(
    join(dirname(python), 'uv'),
    ['pip', 'install', ...options, ...there, '-r', requirements],
    { encoding: 'utf8' },
  );
}

describe('machines that are not at hand', () => {
  for (const platform of PLATFORMS) {
    it(`${platform}: JupyterLab installs without a compiler, on Python ${PYTHONS.join(', ')}`, () => {
      for (const version of PYTHONS) {
        const { status, stderr } = installable(join(root, 'requirements.txt'), platform, version);
        assert.equal(status, 0, `${version}: ${stderr}`);
      }
    });
  }

  it('a Python for which there are no wheels is noticed', () => {
    assert.notEqual(installable(join(root, 'requirements.txt'), 'windows', '3.6').status, 0);
  });

  it('the lock file has a compiler for each, and zeromq is built for each', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    for (const machine of MACHINES) {
      assert.ok(packages[`node_modules/@typescript/typescript-${machine}`], machine);
      assert.ok(
        existsSync(join(root, 'node_modules', 'zeromq', 'build', ...machine.split('-'))),
        machine,
      );
    }
  });
});
