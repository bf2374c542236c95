import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { startLanguage } from '@workshop/kernel/dist/node/language';
import { root } from '../../support/root';

describe('TypeScript in a thread of its own', () => {
  const folder = join(root, 'notebooks');

  it('answers every question', async () => {
    const language = startLanguage(folder);
    const { cell, names, js } = await language.convert('const answer = 42; let n = answer;');
    assert.deepEqual([cell, names], [1, ['answer', 'n']]);
    assert.match(js, /answer = 42/);
    await language.keep(cell, names);
    assert.deepEqual((await language.convert('n = answer')).problems, []);
    const { matches } = await language.complete('ans', 3);
    assert.equal(matches[0].text, 'answer');
    assert.equal((await language.inspect('answer', 3))?.signature, 'const answer: 42');
    assert.equal(await language.inspect('', 0), undefined);
    assert.deepEqual(await language.isComplete('f('), { status: 'incomplete', indent: '  ' });
    assert.deepEqual((await language.convert("import fs from 'fs'; process.pid")).problems, []);
  });

  it('answers what was asked before it was ready, in order', async () => {
    const language = startLanguage(folder);
    const asked = ['1', '2', 'const = 3', '4'].map((code) => language.convert(code));
    const cells = (await Promise.all(asked)).map(({ cell, problems }) => [
      cell,
      problems.length > 0,
    ]);
    assert.deepEqual(cells, [
      [1, false],
      [2, false],
      [3, true],
      [4, false],
    ]);
  });

  it('starts again when it has died, and knows the cells', async () => {
    let worker!: Worker;
    process.once('worker', (started: Worker) => (worker = started));
    const language = startLanguage(folder);
    await language.convert('syntax error');
    const { cell, names } = await language.convert('const before = 1;');
    await language.keep(cell, names);
    const lost = language.convert('const lost = 1;');
    await worker.terminate();
    await assert.rejects(lost, /TypeScript had to be started again\. Run the cell again\./);
    const next = await language.convert('before + 1');
    assert.deepEqual([next.cell, next.problems], [4, []]);
  });
});

describe('the code cache', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cache '));
  const file = join(folder, 'module.js');
  const cache = join(folder, 'cache');
  writeFileSync(file, 'exports.value = require("node:path").basename(__filename) + __dirname;');
  after(() => rmSync(folder, { recursive: true }));

  /** Loads the module in a program of its own, since V8 remembers what it compiled in one. */
  const load = (from: string): void => {
    const loader = require.resolve('@workshop/kernel/dist/node/code-cache');
    const code = `
      const { exports, save } = require(${JSON.stringify(loader)}).loadCached(...process.argv.slice(1));
      save();
      console.log(exports.value);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', code, file, from], {
      encoding: 'utf8',
    });
    assert.equal(stdout, `module.js${folder}\n`, stderr);
  };

  it('loads a module as require does, and is used the next time', () => {
    load(cache);
    const [name] = readdirSync(cache);
    const { mtimeMs } = statSync(join(cache, name));
    load(cache);
    assert.deepEqual(readdirSync(cache), [name]);
    assert.equal(statSync(join(cache, name)).mtimeMs, mtimeMs);
  });

  it('is made anew when it is damaged', () => {
    const [name] = readdirSync(cache);
    const whole = readFileSync(join(cache, name));
    for (const damaged of [Buffer.alloc(0), whole.subarray(0, 40), Buffer.from('no cache')]) {
      writeFileSync(join(cache, name), damaged);
      load(cache);
      assert.equal(readFileSync(join(cache, name)).length, whole.length);
    }
  });

  it('is done without where it cannot be written', () => {
    load(join(file, 'no folder'));
  });
});
