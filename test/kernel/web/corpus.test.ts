import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kernel } from '../../support/kernel';
import { beside, themes } from '../corpus/cells';
import { comparable } from './support/comparable';
import { useKernelPage } from './support/page';
import type { Ran } from './support/page';

/** Cells that a page cannot run as Node.js does, and why. */
const DIFFERENT: Record<string, string> = {
  'files beside the notebook: what the file is called': 'a page has no __filename',
  'require and import(): require of a module of Node.js': 'a page has no node:os',
  'require and import(): import() of a name known only then': 'a page has no node:os',
  'require and import(): require of a file that is not there': 'Node.js says where it looked',
  'require and import(): import() of something that is not there': 'Node.js says where it looked',
  'globals of Node.js: AbortController': 'its types are of Node.js',
  'what goes wrong by itself: too deep': 'where it is too deep differs from run to run',
};

const OF_NODE = /is a part of Node\.js, which a web page does not have/;
/** A cell that uses what one of those cells would have made. */
const BEHIND = /is made by cell \[\d+\], which ended in an error/;

type Outcome = Pick<Ran, 'outputs'>;

function shown({ outputs }: Outcome): unknown[] {
  return outputs.map(comparable);
}

function isOfNode({ outputs }: Outcome): boolean {
  return outputs.some(
    (output) =>
      output.output_type === 'error' &&
      [OF_NODE, BEHIND].some((said) => said.test(output.traceback.join('\n'))),
  );
}

const files = Object.fromEntries(
  readdirSync(beside).map((name) => [name, readFileSync(join(beside, name), 'utf8')]),
);

describe('the corpus, in a web page and in Node.js', function () {
  this.timeout(180_000);
  const page = useKernelPage({ files });
  const all: { name: string; here: Outcome; inNode: Outcome }[] = [];

  before(async () => {
    for (const cells of themes()) {
      const codes = cells.map(({ code }) => code);
      await page().start({ files });
      const here = await page().executeAll(codes);
      const kernel = await Kernel.start(beside);
      const inNode: Outcome[] = [];
      for (const code of codes) inNode.push(await kernel.execute(code));
      await kernel.stop();
      all.push(...cells.map(({ name }, i) => ({ name, here: here[i], inNode: inNode[i] })));
    }
  });

  it('differs only where cells need Node.js, or the list says so', () => {
    for (const { name, here, inNode } of all) {
      if (name in DIFFERENT || (isOfNode(here) && !isOfNode(inNode))) continue;
      assert.deepEqual(shown(here), shown(inNode), name);
    }
  });

  it('is mostly of cells that need no Node.js', () => {
    const same = all.filter(({ here }) => !isOfNode(here));
    assert.ok(same.length > 0.9 * all.length, `${same.length} of ${all.length}`);
  });

  it('has all cells that the list names', () => {
    const names = new Set(all.map(({ name }) => name));
    for (const name of Object.keys(DIFFERENT)) assert.ok(names.has(name), name);
  });
});
