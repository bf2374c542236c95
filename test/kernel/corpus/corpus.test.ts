import assert from 'node:assert/strict';
import { themes } from './cells';
import { brief, difference } from './compare';
import { differences } from './differences';
import { runAll } from './run';
import type { Pair } from './run';

const listed = new Map(differences.flatMap(({ cells }) => Object.entries(cells)));

describe('the corpus, in our kernel and in a stock one', () => {
  const corpus = themes();
  let pairs: Pair[];

  before(async function () {
    this.timeout(300_000);
    pairs = await runAll(corpus);
  });

  it('has at least 300 cells, each with a name of its own', () => {
    const names = corpus.flat().map(({ name }) => name);
    assert.ok(names.length >= 300, `${names.length} cells`);
    assert.deepEqual(
      names.filter((name, i) => names.indexOf(name) < i),
      [],
    );
  });

  it('differs only where the list of differences says so', () => {
    const unlisted = pairs.flatMap(({ name, stock, ours }) => {
      const found = listed.has(name) ? undefined : difference(stock, ours);
      return found ? [`${name}\n${found}`] : [];
    });
    if (unlisted.length > 0) assert.fail(unlisted.join('\n\n'));
  });

  it('differs wherever the list says so, and comes to what it says', () => {
    const found = pairs.flatMap(({ name, stock, ours }): [string, string][] =>
      difference(stock, ours) ? [[name, brief(ours)]] : [],
    );
    const known = new Map(found);
    const actual = [...listed.keys()].map((name) => [name, known.get(name) ?? 'does not differ']);
    assert.deepEqual(actual, [...listed]);
  });
});
