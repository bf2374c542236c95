import assert from 'node:assert/strict';
import { whyNot } from './support/available';
import { moveEveryControl } from './support/controls';
import type { Lab } from './support/lab';
import { openMade } from './support/made';
import type { JupyterServer } from './support/server';
import { sharedServer } from './support/shared';

/** A plot as an output that was saved; without Plotly's data, nothing can be drawn. */
const PLOT = {
  'application/vnd.plotly.v1+json': { data: [{ y: [1, 3, 2] }, { y: [] }], layout: {} },
};

/** A live picture that does not look at its control. */
const DEAF =
  "import { live, toggle } from '@workshop/show';\nawait live({ on: toggle() }, () => 'deaf');";

describe('the browser tests can fail', function () {
  let server: JupyterServer;
  let lab: Lab;

  before(async function () {
    if (whyNot()) this.skip();
    server = await sharedServer();
    lab = await openMade(server, 'broken', [
      { source: '1', outputs: [{ output_type: 'display_data', data: PLOT, metadata: {} }] },
      "throw new Error('broken')",
      DEAF,
    ]);
  });

  after(() => lab?.close());

  it('notice a trace that is not drawn', async () => {
    assert.deepEqual(await lab.plots(), [{ traces: 2, drawn: 1 }]);
  });

  it('notice a cell that throws, and a plot that is gone', async () => {
    await lab.runAll();
    const cells = await lab.cells();
    assert.match(cells[1].complaint, /broken/);
    assert.deepEqual(await lab.plots(), []);
  });

  it('notice a control that moves nothing', async () => {
    await lab.run(2);
    await assert.rejects(
      moveEveryControl(lab.page),
      /^Error: the key Space on 'on' changes no picture$/,
    );
  });

  it('refuse and record a request to another machine', async () => {
    await lab.page.evaluate(() => fetch('https://example.com/').catch(() => undefined));
    assert.deepEqual(lab.refused, ['https://example.com/']);
  });
});
