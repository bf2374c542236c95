import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { whyNot } from '../../browser/support/available';
import { runInFirefox, whyNoFirefox } from '../../support/firefox';
import { codeCells, readNotebook, textOf } from '../../support/notebook';
import type { Cell } from '../../support/notebook';
import { notebookFiles } from '../../support/notebook-files';
import type { Said } from './page/driver';
import { comparable } from './support/comparable';
import { KernelPage, ranAll } from './support/page';
import type { Ran } from './support/page';
import { Served } from './support/served';

const files = notebookFiles();

function cellsOf(file: string): Cell[] {
  return codeCells(readNotebook(file));
}

/** Asserts that cells came to what the notebook's file has. */
function assertCommitted(cells: readonly Cell[], ran: readonly Ran[]): void {
  assert.equal(ran.length, cells.length);
  cells.forEach((cell, i) => {
    const [got, want] = [ran[i].outputs, cell.outputs!].map((list) => list.map(comparable));
    assert.deepEqual(got, want, `code cell ${i + 1} gives another output`);
    assert.equal(ran[i].reply.execution_count, cell.execution_count);
  });
}

describe('the notebooks in a web page', () => {
  let served: Served;
  before(async () => {
    served = await Served.make();
  });
  after(() => served?.remove());

  describe('of Chromium', () => {
    let page: KernelPage;
    before(async function () {
      if (whyNot()) return this.skip();
      page = await KernelPage.open(served);
    });
    after(() => page?.close());

    for (const file of files)
      it(`${basename(file)} gives the committed outputs`, async () => {
        const cells = cellsOf(file);
        await page.start();
        assertCommitted(cells, await page.executeAll(cells.map(({ source }) => textOf(source))));
      });

    it('would be found out if an output were another', async () => {
      const [cell] = cellsOf(files[0]);
      await page.start();
      const ran = await page.executeAll(['console.log("another")']);
      assert.throws(() => assertCommitted([cell], ran), /gives another output/);
    });
  });

  describe('of Firefox', () => {
    let all: Said[][][];
    before(async function () {
      if (whyNoFirefox()) return this.skip();
      this.timeout(180_000);
      const codes = files.map((file) => cellsOf(file).map(({ source }) => textOf(source)));
      const steps = `(async () => {
        const all = [];
        for (const codes of ${JSON.stringify(codes)}) {
          const driver = new Driver({ files });
          await driver.kernel.ready;
          all.push(await driver.executeAll(codes));
          driver.kernel.dispose();
        }
        await fetch('/result', { method: 'POST', body: JSON.stringify(all) });
      })();`;
      all = await runInFirefox(served.listener(steps), { timeout: 170_000 });
    });

    files.forEach((file, i) =>
      it(`${basename(file)} gives the committed outputs`, () =>
        assertCommitted(cellsOf(file), ranAll(all[i]))),
    );
  });
});
