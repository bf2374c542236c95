import assert from 'node:assert/strict';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile } from '@workshop/show/dist/drawing/compiled';

const NAME = `test-${process.pid}`;
const FOLDER = join(dirname(require.resolve('@workshop/show')), 'cache');
const SOURCE = '(function () { return "first"; })()';
/** V8 tells scripts by their length. */
const OTHER = '(function () { return "another"; })()';

function kept(): string[] {
  return readdirSync(FOLDER).filter((name) => name.startsWith(NAME));
}

describe('what V8 has compiled', () => {
  afterEach(() => kept().forEach((name) => rmSync(join(FOLDER, name))));

  it('is kept in one file, and taken again', () => {
    const first = compile(SOURCE, NAME);
    assert.equal(first.script.cachedDataRejected, undefined);
    assert.equal(first.script.runInThisContext(), 'first');
    first.keep();
    assert.equal(kept().length, 1);
    const second = compile(SOURCE, NAME);
    assert.equal(second.script.cachedDataRejected, false);
    assert.equal(second.script.runInThisContext(), 'first');
  });

  it('is left where it does not fit the script, and replaced', () => {
    compile(SOURCE, NAME).keep();
    const other = compile(OTHER, NAME);
    assert.equal(other.script.cachedDataRejected, true);
    assert.equal(other.script.runInThisContext(), 'another');
    other.keep();
    assert.equal(compile(OTHER, NAME).script.cachedDataRejected, false);
    assert.equal(kept().length, 1);
  });

  it('is left where the file is cut short or holds something else', () => {
    compile(SOURCE, NAME).keep();
    const [file] = kept().map((name) => join(FOLDER, name));
    for (const content of ['', 'x', 'x'.repeat(1000)]) {
      writeFileSync(file, content);
      assert.equal(compile(SOURCE, NAME).script.runInThisContext(), 'first');
    }
  });
});
