import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../support/root';

describe('the versions agree', () => {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');

  it('JupyterLab draws plots with the plotly.js that draws the stills', function () {
    const jupyter = process.env.WORKSHOP_JUPYTER;
    if (!jupyter) this.skip();
    const extensions = join(dirname(dirname(jupyter)), 'share', 'jupyter', 'labextensions');
    const renderer = readFileSync(join(extensions, 'jupyterlab-plotly', 'package.json'), 'utf8');
    assert.equal(
      JSON.parse(renderer).dependencies['plotly.js'],
      JSON.parse(read('lib/package.json')).dependencies['plotly.js-dist'],
    );
  });

  it('every package is pinned, and the lock file names no registry', () => {
    for (const file of ['package.json', 'lib/package.json', 'bench/package.json', 'mutation/package.json', 'site/package.json']) {
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

  it('conda installs what requirements.txt names', () => {
    assert.match(read('environment.yml'), /- -r requirements\.txt/);
  });
});
