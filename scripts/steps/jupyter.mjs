import { createServer } from 'node:net';
import { root, workspaces } from './paths.mjs';
import { Problem, say } from './say.mjs';
import { signal, start, watch } from './watch.mjs';

/** JupyterLab asks nobody for news, updates or extensions. */
const QUIET = [
  '--LabApp.news_url=None',
  '--LabApp.check_for_updates_class=jupyterlab.handlers.announcements.NeverCheckForUpdate',
  '--LabApp.extension_manager=readonly',
];

/** A notebook that is left behind gives its memory back: its kernel ends, the page stays. */
const LEFT = [
  '--MappingKernelManager.cull_idle_timeout=1800',
  '--MappingKernelManager.cull_interval=60',
  '--MappingKernelManager.cull_connected=True',
];

const FIRST = 'notebooks/01-getting-started.ipynb';

/**
 * Opens JupyterLab on the first notebook, and keeps the workspaces compiled while it runs. Ctrl-C
 * reaches only this process, which then ends both in order.
 *
 * @returns JupyterLab's exit code
 */
export async function openJupyter(python, args) {
  await checkPort(portIn(args));
  say('Opening JupyterLab. Press Ctrl-C here to end it.');
  const compiler = watch(workspaces);
  const lab = start(python, ['-m', 'jupyterlab', ...options(), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => signal(lab, 'SIGTERM'));
  }
  const code = await new Promise((resolve) => {
    lab.on('error', () => resolve(1));
    lab.on('exit', (status) => resolve(status ?? 0));
  });
  signal(compiler, 'SIGTERM', true);
  return code;
}

function options() {
  const asRoot = process.getuid?.() === 0 ? ['--allow-root'] : [];
  return [
    `--ServerApp.root_dir=${root}`,
    `--LabApp.default_url=/lab/tree/${FIRST}`,
    ...QUIET,
    ...LEFT,
    ...asRoot,
  ];
}

/** JupyterLab takes another port by itself unless one was asked for. */
async function checkPort(port) {
  if (port === undefined) return;
  const free = await new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
  if (!free) {
    throw new Problem(`Port ${port} is taken. Choose another one: npm start -- --port ${port + 1}`);
  }
}

function portIn(args) {
  const at = args.findIndex((arg) => /^--(ServerApp\.)?port(=|$)/.test(arg));
  if (at < 0) return undefined;
  const port = Number(args[at].split('=')[1] ?? args[at + 1]);
  if (!(Number.isInteger(port) && port > 0 && port < 65536)) {
    throw new Problem(
      'The option --port needs a number from 1 to 65535, as in: npm start -- --port 9000',
    );
  }
  return port;
}
