/** Pictures of the notebooks as JupyterLab shows them: node screenshots.js [--dark] [file ...] */
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { notebookFiles } from '../support/notebook-files';
import { root } from '../support/root';
import { Lab } from './support/lab';
import { JupyterServer } from './support/server';
import { closeShared } from './support/shared';

async function main(args: string[]): Promise<void> {
  const dark = args.includes('--dark');
  const files = args.filter((arg) => !arg.startsWith('--'));
  const folder = join(root, 'build', 'screenshots');
  mkdirSync(folder, { recursive: true });
  const server = await JupyterServer.start({ theme: dark ? 'Dark' : 'Light' });
  for (const file of files.length > 0 ? files : notebookFiles()) {
    const name = basename(file, '.ipynb');
    const lab = await Lab.open(server, `notebooks/${name}.ipynb`);
    await lab.screenshot(join(folder, `${name}${dark ? '-dark' : ''}.png`));
    await lab.close();
  }
  await server.stop();
  await closeShared();
}

void main(process.argv.slice(2));
