import { whyNot } from './support/available';
import { itRunsEveryNotebook } from './support/every-notebook';
import { JupyterServer } from './support/server';

describe('in JupyterLab', function () {
  let server: JupyterServer;

  before(async function () {
    const reason = whyNot();
    if (reason) {
      console.log(`    skipped: ${reason}`);
      this.skip();
    }
    server = await JupyterServer.start();
  });

  after(async () => server?.stop());

  itRunsEveryNotebook(() => server);
});
