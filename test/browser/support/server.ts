import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/root';
import { jupyter } from './available';

/** Settings of JupyterLab for tests: every cell is on the page, also those out of sight. */
const NOTEBOOK_SETTINGS = '{ "windowingMode": "none" }';

interface Options {
  theme?: 'Light' | 'Dark';
  /** The path that all its addresses begin with, as a JupyterHub gives it. */
  base?: string;
  /** How many folders above the copy it is started. */
  above?: number;
  /** Which program: JupyterLab, or Jupyter Notebook 7, which is made of the same parts. */
  app?: 'lab' | 'notebook';
  /** The `jupyter` that has it. */
  command?: string;
  /** More of Jupyter's own options. */
  options?: string[];
}

/** How each program calls the addresses of its notebooks, and its settings. */
const APPS = {
  lab: { path: 'lab/tree', settings: 'LabApp' },
  notebook: { path: 'notebooks', settings: 'JupyterNotebookApp' },
};

/** A real JupyterLab, or Notebook 7, on a copy of the notebooks, with settings of its own. */
export class JupyterServer {
  private constructor(
    private readonly child: ChildProcess,
    /** The folder that it shows: a copy, within the project so that notebooks find lib. */
    readonly folder: string,
    private readonly port: number,
    private readonly token: string,
    private readonly base: string,
    private readonly app: 'lab' | 'notebook',
  ) {
    process.once('exit', this.kill);
  }

  static async start({
    theme = 'Light',
    base = '/',
    above = 0,
    app = 'lab',
    command = jupyter!,
    options = [],
  }: Options = {}): Promise<JupyterServer> {
    const parent = join(root, 'build', 'browser');
    mkdirSync(parent, { recursive: true });
    const home = mkdtempSync(join(parent, 'run-'));
    const folder = join(home, 'files');
    copyNotebooks(folder);
    writeSettings(join(home, 'settings', '@jupyterlab'), theme);
    const token = randomUUID();
    const { settings } = APPS[app];
    const child = spawn(
      command,
      [
        app,
        '--no-browser',
        '--allow-root',
        '--ServerApp.port=0',
        `--ServerApp.root_dir=${join(folder, ...Array(above).fill('..'))}`,
        `--ServerApp.base_url=${base}`,
        `--IdentityProvider.token=${token}`,
        `--${settings}.expose_app_in_browser=True`,
        '--LabApp.news_url=None',
        '--LabApp.check_for_updates_class=jupyterlab.handlers.announcements.NeverCheckForUpdate',
        '--LabApp.extension_manager=readonly',
        ...options,
      ],
      {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: {
          ...process.env,
          JUPYTER_CONFIG_DIR: join(home, 'config'),
          JUPYTER_DATA_DIR: join(home, 'data'),
          JUPYTER_RUNTIME_DIR: join(home, 'runtime'),
          JUPYTERLAB_SETTINGS_DIR: join(home, 'settings'),
          JUPYTERLAB_WORKSPACES_DIR: join(home, 'workspaces'),
        },
      },
    );
    return new JupyterServer(child, folder, await portOf(child), token, base, app);
  }

  /** The address of a notebook, opened in a fresh workspace. */
  address(notebook: string): string {
    return `${this.url(`${APPS[this.app].path}/${encodeURI(notebook)}`)}&reset`;
  }

  /** Shuts all kernels down, and puts the notebooks back as they were. */
  async clear(): Promise<void> {
    const sessions: { id: string }[] = await (await fetch(this.url('api/sessions'))).json();
    await Promise.all(
      sessions.map(({ id }) => fetch(this.url(`api/sessions/${id}`), { method: 'DELETE' })),
    );
    copyNotebooks(this.folder);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const gone = new Promise((resolve) => this.child.once('exit', resolve));
      this.child.kill('SIGTERM');
      await gone;
    }
    this.kill();
    process.removeListener('exit', this.kill);
  }

  private readonly kill = (): void => {
    this.child.kill('SIGKILL');
    rmSync(join(this.folder, '..'), { recursive: true, force: true });
  };

  private url(path: string): string {
    return `http://127.0.0.1:${this.port}${this.base}${path}?token=${this.token}`;
  }
}

/** A copy of the notebooks as they are, and nothing else. */
function copyNotebooks(folder: string): void {
  const notebooks = join(folder, 'notebooks');
  rmSync(notebooks, { recursive: true, force: true });
  cpSync(join(root, 'notebooks'), notebooks, { recursive: true });
}

function writeSettings(folder: string, theme: string): void {
  for (const [extension, file, text] of [
    ['notebook-extension', 'tracker', NOTEBOOK_SETTINGS],
    ['apputils-extension', 'notification', '{ "fetchNews": "false", "checkForUpdates": false }'],
    ['apputils-extension', 'themes', `{ "theme": "JupyterLab ${theme}" }`],
  ]) {
    mkdirSync(join(folder, extension), { recursive: true });
    writeFileSync(join(folder, extension, `${file}.jupyterlab-settings`), text);
  }
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let log = '';
    child.stderr!.on('data', (data: Buffer) => {
      log += data.toString();
      const [, port] = /127\.0\.0\.1:(\d+)\//.exec(log) ?? [];
      if (port) resolve(Number(port));
    });
    child.once('exit', () => reject(new Error(`JupyterLab did not start: ${log}`)));
  });
}
