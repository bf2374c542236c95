import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { whyNot } from '../browser/support/available';
import { tracesIn } from '../browser/support/every-notebook';
import { readNotebook } from '../support/notebook';
import { notebookFiles } from '../support/notebook-files';
import { builtSite } from './support/built';
import { Host } from './support/host';
import { outputsOf, SitePage } from './support/site';

/** What is typed at the prompts of the notebooks that ask: what is taken where nobody can type. */
const ANSWERS: Record<string, string[]> = { '06-get-the-results.ipynb': ['1', '0', '1'] };

describe('the notebooks in the web page', function () {
  let host: Host;

  before(async function () {
    if (whyNot()) this.skip();
    host = await Host.start(await builtSite());
  });

  after(() => host?.cut());

  for (const file of notebookFiles()) {
    const name = basename(file);

    it(`${name} gives the committed outputs, and draws its plots`, async () => {
      const committed = readNotebook(file);
      const site = await SitePage.open(host, name);
      try {
        await site.lab.runAll(ANSWERS[name]);
        const outputs = outputsOf(await site.notebook());
        outputsOf(committed).forEach((expected, i) => {
          assert.deepEqual(outputs[i], expected, `code cell ${i + 1}`);
        });
        const drawn = tracesIn(committed).map((traces) => ({ traces, drawn: traces }));
        assert.deepEqual(await site.lab.plots(), drawn);
        assert.deepEqual(site.errors, []);
        assert.deepEqual(site.lab.refused, []);
      } finally {
        await site.close();
      }
    });
  }
});
