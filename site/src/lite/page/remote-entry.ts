import { openDoor } from '@workshop/front/door';
import { sharedModule } from '@workshop/front/jupyter';
import type { Tokens } from './jupyterlite';
import { Early, tellOf } from './kernel/kernel';
import { kernelPlugin } from './kernel/plugin';
import { notebooksPlugin } from './notebooks/plugin';
import { outputsPlugin } from './outputs';
import type { HtmlFactory } from './outputs';

const first = new Early();
let onShown!: () => void;
tellOf(first, new Promise((resolve) => (onShown = resolve)));

openDoor('@workshop/site', async (modules) => {
  const [lite, notebook, menus, outputs, signaling, widgets] = await Promise.all([
    sharedModule<Tokens>(modules, '@jupyterlite/services'),
    sharedModule<Tokens>(modules, '@jupyterlab/notebook'),
    sharedModule<Tokens>(modules, '@jupyterlab/mainmenu'),
    sharedModule<Tokens & { htmlRendererFactory: HtmlFactory }>(modules, '@jupyterlab/rendermime'),
    sharedModule<{ Signal: never }>(modules, '@lumino/signaling'),
    sharedModule<{ Widget: never }>(modules, '@lumino/widgets'),
  ]);
  return [
    kernelPlugin(
      [lite.IKernelSpecs, lite.IKernelClient, notebook.INotebookTracker],
      signaling.Signal,
      first,
    ),
    notebooksPlugin([notebook.INotebookTracker, menus.IMainMenu], widgets.Widget, onShown),
    outputsPlugin(outputs.IRenderMimeRegistry, outputs.htmlRendererFactory),
  ];
});
