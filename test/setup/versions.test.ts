import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root';

/** The Python package plotly, and the plotly.js that it draws with in JupyterLab. */
const RENDERER = { python: '7.1.0', js: '4.1.1' };

describe('the versions agree', () => {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');

  it('JupyterLab draws plots with the plotly.js that draws the stills', () => {
    assert.match(read('requirements.txt'), new RegExp(`^plotly==${RENDERER.python}$`, 'm'));
    assert.equal(JSON.parse(read('lib/package.json')).dependencies['plotly.js-dist'], RENDERER.js);
  });

  it('every package is pinned, and the lock file names no registry', () => {
    for (const file of ['package.json', 'lib/package.json']) {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(read(file));
      for (const version of Object.values({ ...dependencies, ...devDependencies })) {
        assert.match(String(version), /^\d+\.\d+\.\d+$/);
      }
    }
    const lock = JSON.parse(read('package-lock.json'));
    for (const [path, entry] of Object.entries<any>(lock.packages)) {
      if (entry.link || !path.startsWith('node_modules/')) continue;
      assert.ok(entry.integrity, path);
      assert.equal(entry.resolved, undefined, path);
    }
  });

  it('conda installs what requirements.txt names', () => {
    assert.match(read('environment.yml'), /- -r requirements\.txt/);
  });
});
