import type { SharedModules } from './jupyter';

/** Where JupyterLab looks for extensions. */
const DOORS = '_JUPYTERLAB';

/**
 * Opens the door through which JupyterLab loads an extension: it calls `init` with the modules that
 * it shares, then gets the extension. To be called while the extension's script runs.
 *
 * @param name the extension's package
 * @param make makes its plugins of those modules, and of the address that it was loaded from
 */
export function openDoor(
  name: string,
  make: (modules: SharedModules, folder: string) => Promise<object>,
): void {
  const here = (document.currentScript as HTMLScriptElement).src;
  const doors = ((window as unknown as Record<string, Record<string, object>>)[DOORS] ??= {});
  let modules: SharedModules;
  doors[name] = {
    init: (shared: SharedModules) => void (modules = shared),
    async get() {
      const plugins = await make(modules, new URL('.', here).href);
      return () => ({ __esModule: true, default: plugins });
    },
  };
}
