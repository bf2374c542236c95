interface Parts {
  /** The files of the extensions: '@workshop/front/static/remoteEntry.….js'. */
  extensions: readonly string[];
  kernel: readonly string[];
  notebooks: readonly { name: string; title: string; digest: string }[];
}

/** What JupyterLite brings that these notebooks do not need, or that must not be there. */
const DISABLED = [
  // It runs scripts of outputs in the page, where the learner's notebooks are.
  '@jupyterlab/javascript-extension',
  // The service worker is the site's own.
  '@jupyterlite/application-extension:service-worker-manager',
  // It tells the age of a checkpoint, and the site's files have no date.
  '@jupyter-notebook/notebook-extension:checkpoints',
  // They lead to programs that are not there.
  '@jupyter-notebook/application-extension:pages',
  '@jupyter-notebook/notebook-extension:open-tree-tab',
  '@jupyter-notebook/application-extension:menu-spacer',
  '@jupyter-notebook/application-extension:tab-title',
  '@jupyter-notebook/console-extension',
  '@jupyter-notebook/help-extension:open',
  '@jupyter-notebook/notebook-extension:kernel-logo',
  '@jupyter-notebook/notebook-extension:kernel-status',
  '@jupyter-notebook/notebook-extension:tab-icon',
  '@jupyter-notebook/notebook-extension:trusted',
  '@jupyterlab/application-extension:faviconbusy',
  '@jupyterlab/console-extension',
  '@jupyterlab/filebrowser-extension:open-url',
  '@jupyterlab/help-extension:jupyter-forum',
  '@jupyterlab/csvviewer-extension',
  '@jupyterlab/fileeditor-extension:language-server',
  '@jupyterlab/htmlviewer-extension',
  '@jupyterlab/imageviewer-extension',
  '@jupyterlab/lsp-extension',
  '@jupyterlab/mermaid-extension',
  '@jupyterlab/notebook-extension:code-console',
  '@jupyterlab/notebook-extension:language-server',
  '@jupyterlab/pdf-extension',
  '@jupyterlab/terminal-extension',
  '@jupyterlab/tooltip-extension:consoles',
  '@jupyterlab/vega5-extension',
  '@jupyterlab/workspaces-extension',
  '@jupyterlite/application-extension:lsp-connection-manager',
  '@jupyterlite/notebook-application-extension:logo',
];

const SETTINGS = {
  '@jupyterlab/apputils-extension:themes': { 'adaptive-theme': true },
  '@jupyterlab/apputils-extension:notification': {
    fetchNews: 'false',
    checkForUpdates: false,
    doNotDisturbMode: true,
  },
  '@jupyterlab/mainmenu-extension:plugin': {
    menus: [
      {
        id: 'jp-mainmenu-file',
        items: ['filemenu:logout', 'filemenu:shutdown'].map((command) => ({
          command,
          disabled: true,
        })),
      },
    ],
  },
  // Seconds: what is typed is soon kept.
  '@jupyterlab/docmanager-extension:plugin': { autosaveInterval: 5 },
};

/** What the page tells JupyterLite. Addresses begin at the site; the page's first script ends them. */
export function configOf({ extensions, kernel, notebooks }: Parts): object {
  const kernelFile = (name: string): string => named(kernel, name);
  return {
    appName: 'Neural Network from Scratch',
    appUrl: '/notebooks',
    baseUrl: 'run/',
    contentsAllJsonFile: 'all.json',
    defaultKernelName: 'tslab',
    disabledExtensions: DISABLED,
    exposeAppInBrowser: true,
    faviconUrl: 'favicon.svg',
    federated_extensions: ['@workshop/front', '@workshop/site'].map((name) => ({
      name,
      load: named(extensions, `${name}/static/remoteEntry`).slice(name.length + 1),
      extension: './extension',
    })),
    fullLabextensionsUrl: 'run/extensions',
    fullStaticUrl: 'run/build',
    notebookPage: 'notebooks',
    settingsOverrides: SETTINGS,
    settingsUrl: 'run/build/schemas',
    themesUrl: 'build/themes',
    workshop: {
      kernel: {
        cells: kernelFile('cells'),
        language: kernelFile('language'),
        types: kernelFile('types'),
      },
      notebooks,
    },
  };
}

/** The file whose name begins like this; behind it comes a digest. */
function named(files: readonly string[], begin: string): string {
  const found = files.find((file) => file.startsWith(begin));
  if (!found) throw new Error(`${begin}: there is no such file`);
  return found;
}
