/**
 * The door through which JupyterLab loads an extension: it calls `init` with the modules that it
 * shares, then gets the extension.
 */
import { extension } from './extension';
import type { SharedModules } from './jupyter';

/** Where JupyterLab looks for extensions. */
const DOORS = '_JUPYTERLAB';

const here = (document.currentScript as HTMLScriptElement).src;
const doors = ((window as unknown as Record<string, Record<string, object>>)[DOORS] ??= {});
let modules: SharedModules;

doors['@workshop/front'] = {
  init: (shared: SharedModules) => void (modules = shared),
  async get() {
    const plugin = await extension(modules, new URL('.', here).href);
    return () => ({ __esModule: true, default: plugin });
  },
};
