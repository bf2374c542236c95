import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../support/root';
import { learnersOf } from './support/learners';

/** All of the 30 run where WORKSHOP_CLASS is set: that takes minutes. */
const isWhole = Boolean(process.env.WORKSHOP_CLASS);
/** A loop that never ends is ended after so many seconds. */
const SECONDS = isWhole ? 20 : 8;
const MOST_MINUTES = 10;

describe('npm run class', () => {
  let place: string;
  let folder: string;
  let outside: string;

  before(() => {
    place = realpathSync(mkdtempSync(join(tmpdir(), 'workshop-learners-')));
    [folder, outside] = [join(place, 'class'), join(place, 'outside')];
    mkdirSync(outside);
    writeFileSync(join(outside, 'victim.txt'), 'as it was');
  });
  after(() => rmSync(place, { recursive: true, force: true }));

  it('says of every learner what is right, and changes nothing', function () {
    this.timeout(MOST_MINUTES * 60_000);
    const learners = learnersOf(outside).filter(({ isQuick }) => isWhole || isQuick);
    if (isWhole) assert.ok(learners.length >= 30, `${learners.length} learners`);
    for (const { path, text } of learners) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const csv = join(place, 'results.csv');
    const watched = [
      folder,
      outside,
      ...['notebooks', 'scripts', 'lib/src', 'lib/dist', 'show/src', 'kernel/src'].map((name) =>
        join(root, name),
      ),
    ];
    const digest = watched.map(digestOf);
    const started = Date.now();
    const { status, stdout, stderr } = command(
      folder,
      '--csv',
      csv,
      '--seconds',
      String(SECONDS),
      '--originals',
      join(root, 'notebooks'),
    );
    console.log(
      `        ${learners.length} notebooks in ${Math.round((Date.now() - started) / 1000)} s`,
    );
    assert.equal(stderr, '');
    assert.equal(status, 0);
    const rows = rowsIn(readFileSync(csv, 'utf8'));
    for (const { name, expected } of learners) {
      const mine = rows.filter(([learner]) => learner === name);
      assert.deepEqual(
        mine.map(([, , , result]) => result),
        expected,
        `${name}: ${JSON.stringify(mine)}`,
      );
      assert.match(stdout, new RegExp(`^${name} +\\d\\d-`, 'm'));
    }
    assert.equal(rows.length, learners.flatMap(({ expected }) => expected).length);
    assert.deepEqual(watched.map(digestOf), digest);
    for (const other of [homedir(), tmpdir(), join(root, 'node_modules')]) {
      assert.ok(!existsSync(join(other, 'escaped.txt')), other);
    }
    assert.deepEqual(readdirSync(place).sort(), ['class', 'outside', 'results.csv']);
  });

  it('says in a line what is wrong with the folder', () => {
    for (const [args, says] of [
      [[], /^Give the folder with the learners’ notebooks, as in: npm run class/],
      [[join(outside, 'none')], /^There is no folder /],
      [[outside], /^There are no notebooks in /],
      [[outside, '--seconds', 'x'], /^--seconds needs a number/],
    ] as const) {
      const { status, stderr } = command(...args);
      assert.equal(status, 1);
      assert.match(stderr, says);
      assert.equal(stderr.trim().split('\n').length, 1);
    }
  });
});

function command(...args: string[]) {
  const all = [join(root, 'scripts', 'class.mjs'), ...args];
  return spawnSync(process.execPath, all, { cwd: root, encoding: 'utf8' });
}

/** The lines of a CSV whose fields are all in quotes, without the first. */
function rowsIn(text: string): string[][] {
  const lines = text.replace('\uFEFF', '').trim().split('\r\n').slice(1);
  return lines.map((line) =>
    Array.from(line.matchAll(/"((?:[^"]|"")*)"/g), ([, field]) => field.replaceAll('""', '"')),
  );
}

/** One for all that is in a folder: names, and what the files hold. */
function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    hash.update(path).update(entry.isFile() ? readFileSync(path) : '');
  }
  return hash.digest('hex');
}
