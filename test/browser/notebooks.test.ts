import { whyNot } from './support/available';
import { itRunsEveryNotebook } from './support/every-notebook';
import type { JupyterServer } from './support/server';
import { sharedServer } from './support/shared';

describe('in JupyterLab', function () {
  let server: JupyterServer;

  before(async function () {
    const reason = whyNot();
    if (reason) {
      console.log(`    skipped: ${reason}`);
      this.skip();
    }
    server = await sharedServer();
  });

  itRunsEveryNotebook(() => server);
});
