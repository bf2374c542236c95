import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../support/root';

describe('the versions agree', () => {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');

  it('JupyterLab draws plots with the plotly.js that draws the stills', function () {
    const jupyter = process.env.WORKSHOP_JUPYTER;
    if (!jupyter) this.skip();
    const extensions = join(dirname(dirname(jupyter)), 'share', 'jupyter', 'labextensions');
    const drawing = JSON.parse(read('show/package.json')).dependencies['plotly.js-dist'];
    const files = readdirSync(join(extensions, '@workshop', 'front', 'static'));
    assert.ok(files.includes(`plotly-${drawing}.js`), files.join(' '));
    assert.equal(JSON.parse(read('front/package.json')).devDependencies['plotly.js-dist'], drawing);
  });

  it('every package is pinned, and the lock file names no registry', () => {
    for (const file of [
      'package.json',
      'lib/package.json',
      'show/package.json',
      'front/package.json',
      'bench/package.json',
      'mutation/package.json',
      'site/package.json',
    ]) {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(read(file));
      for (const version of Object.values({ ...dependencies, ...devDependencies })) {
        assert.match(String(version), /^\d+\.\d+\.\d+$/);
      }
    }
    for (const folder of ['.', 'bench', 'mutation', 'site']) {
      const lock = JSON.parse(read(join(folder, 'package-lock.json')));
      for (const [path, entry] of Object.entries<any>(lock.packages)) {
        if (entry.link || !path.startsWith('node_modules/')) continue;
        assert.ok(entry.integrity, path);
        assert.equal(entry.resolved, undefined, path);
      }
    }
  });

  for (const folder of ['.', 'bench', 'site']) {
    it(`requirements.txt of ${folder} names everything that its requirements.in brings, with hashes`, () => {
      const locked = read(join(folder, 'requirements.txt'))
        .trim()
        .split(/\n(?=\S)/);
      for (const entry of locked)
        assert.match(entry, /^[\w-]+==[\d.]+ (; .*)?\\\n    --hash=sha256:/);
      for (const line of read(join(folder, 'requirements.in')).trim().split('\n')) {
        assert.ok(
          locked.some((entry) => entry.startsWith(`${line} \\`)),
          line,
        );
      }
    });
  }

  it('what is asked for of Python is pinned, and conda installs it', () => {
    assert.match(read('environment.yml'), /- -r requirements\.txt/);
    for (const file of [
      'requirements.in',
      'bench/requirements.in',
      'site/requirements.in',
      'test/places/requirements.txt',
    ]) {
      for (const line of read(file).trim().split('\n'))
        assert.match(line, /^[\w-]+==\d+(\.\d+)+$/, file);
    }
  });

  it('everything asks for the same oldest Node.js and Python', () => {
    const node = JSON.parse(read('package.json')).engines.node.replace('>=', '');
    const [, major, minor] =
      /OLDEST = \[(\d+), (\d+)\]/.exec(read('scripts/steps/environment.mjs')) ?? [];
    const python = `${major}.${minor}`;
    assert.match(read('scripts/check-node.cjs'), new RegExp(`major < ${node}\\b`));
    const [, nodeOfConda] = /- nodejs=(\d+)\n/.exec(read('environment.yml')) ?? [];
    assert.ok(Number(nodeOfConda) >= Number(node));
    assert.match(read('scripts/versions.mjs'), new RegExp(`VERSIONS = .*'${nodeOfConda}'`));
    assert.ok(read('.github/workflows/ci.yml').includes(`node: [${node}, ${nodeOfConda}]`));
    const [, minorOfConda] = /- python=3\.(\d+)\n/.exec(read('environment.yml')) ?? [];
    assert.ok(Number(minorOfConda) >= Number(minor));
    assert.ok(read('README.md').includes(`Node.js](https://nodejs.org) ${node} or newer`));
    assert.ok(read('README.md').includes(`Python](https://www.python.org) ${python} or newer`));
  });

  it('the lock files hold what the package files ask for', () => {
    for (const folder of ['.', 'bench', 'mutation', 'site']) {
      const { packages } = JSON.parse(read(join(folder, 'package-lock.json')));
      for (const place of folder === '.' ? ['', 'lib', 'show', 'front'] : ['']) {
        const { dependencies = {}, devDependencies = {} } = JSON.parse(
          read(join(folder, place, 'package.json')),
        );
        for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
          const locked =
            packages[`${place && `${place}/`}node_modules/${name}`] ??
            packages[`node_modules/${name}`];
          const { version: found } = locked?.link ? packages[locked.resolved] : locked;
          assert.equal(found, version, `${folder}: ${name}`);
        }
      }
    }
  });
});
