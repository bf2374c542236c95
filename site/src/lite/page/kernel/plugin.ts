import type { App, KernelClient, KernelSpecs, NotebookTracker, Plugin } from '../jupyterlite';
import { Beside } from './beside';
import { Early, Kernel } from './kernel';
import type { SignalClass } from './kernel';

/** The notebooks' own name of their kernel. */
const NAME = 'tslab';

const SPEC = {
  name: NAME,
  display_name: 'TypeScript',
  language: 'typescript',
  argv: [],
  resources: {},
};

/**
 * Gives JupyterLite the workshop's kernel.
 *
 * @param first the page's first kernel
 */
export function kernelPlugin(requires: object[], Signal: SignalClass, first: Early): Plugin {
  let early: Early | undefined = first;
  return {
    id: '@workshop/site:kernel',
    autoStart: true,
    requires,
    activate(app: App, specs: KernelSpecs, client: KernelClient, notebooks: NotebookTracker) {
      const kernels = new Map<string, Kernel>();
      passStopTo(client, kernels);
      specs.register({
        spec: SPEC,
        async create(options) {
          const beside = new Beside(options.id, notebooks, app.serviceManager.contents);
          const kernel = new Kernel(options, early ?? new Early(), beside, Signal);
          early = undefined;
          kernels.set(kernel.id, kernel);
          kernel.disposed.connect(() => kernels.delete(kernel.id));
          return kernel;
        },
      });
    },
  };
}

/** The stop button of JupyterLite drops the cells that wait, and no kernel ever hears of it. */
function passStopTo(client: KernelClient, kernels: ReadonlyMap<string, Kernel>): void {
  const interrupt = client.interrupt.bind(client);
  client.interrupt = async (id) => {
    await interrupt(id);
    await kernels.get(id)?.interrupt();
  };
}
