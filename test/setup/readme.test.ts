import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Cells } from '../kernel/language/cells';
import { root } from '../support/root';
import { digestIn, digestOfCells, PICTURE, withDigest } from './support/picture';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

describe('README', () => {
  it('trains a neuron in six lines, with their output', () => {
    const [, code, output] = /```ts\n([^]*?)```[^]*?```\n([^]*?)```/.exec(read('README.md'))!;
    const lines = code.trimEnd().split('\n');
    assert.equal(lines.length, 6);
    assert.match(lines[0], /^import \{ [\w, ]+ \} from '@workshop\/lib';$/);
    const program = code.replace(/^import (.*) from (.*);/, 'const $1 = require($2);');
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', program], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    assert.equal(stdout, output);
  });

  it('has a picture of the notebook as it is; if not: npm run picture', () => {
    const png = readFileSync(PICTURE);
    assert.equal(digestIn(png), digestOfCells());
    const other = 'f'.repeat(64);
    assert.equal(digestIn(withDigest(png, other)), other);
  });

  it('and the pages have examples without a mistake', async () => {
    const cells = new Cells();
    await cells.run(`
      import { activation, Matrix, sigmoid } from '@workshop/lib';
      import { live, neuronFigure, slider, toggle } from '@workshop/show';
    `);
    const examples = [...read('docs/make-it-yours.md').matchAll(/```ts\n([^]*?)```/g)];
    assert.equal(examples.length, 2);
    for (const [, code] of examples) {
      assert.deepEqual(cells.language.convert(code).problems, [], code);
    }
  });

  it('and the pages lead to files that are there', () => {
    const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
    for (const name of readdirSync(join(root, 'docs'))) {
      if (name.endsWith('.md')) pages.push(join('docs', name));
    }
    for (const page of pages) {
      for (const [, target] of read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
        assert.ok(existsSync(join(root, dirname(page), target)), `${page}: ${target}`);
      }
    }
  });
});
