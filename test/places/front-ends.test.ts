import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { itRunsEveryNotebook } from '../browser/support/every-notebook';
import { JupyterServer } from '../browser/support/server';
import { codeCells, readNotebook, saysOf, textOf } from '../support/notebook';
import { root } from '../support/root';
import { jupyter } from './support/environment';

describe('in Jupyter Notebook 7', () => {
  let server: JupyterServer;

  before(async () => {
    server = await JupyterServer.start({ app: 'notebook', command: jupyter });
  });

  after(async () => server?.stop());

  itRunsEveryNotebook(() => server);
});

/** Types lines into `jupyter console`, each when it asks for the next. Gives all that it showed. */
function typed(lines: string[]): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'workshop-console-'));
  const child = spawn(jupyter, ['console', '--kernel', 'tslab', '--simple-prompt'], {
    cwd: join(root, 'notebooks'),
    env: { ...process.env, HOME: home },
  });
  const left = [...lines];
  let shown = '';
  let answered = 0;
  child.stdout.on('data', (data: Buffer) => {
    shown += data.toString();
    const asked = shown.match(/In \[\d+\]: |\(0 or 1\): /g)?.length ?? 0;
    for (; answered < asked; answered++) {
      if (left.length > 0) child.stdin.write(`${left.shift()}\n`);
      else child.stdin.end();
    }
  });
  return new Promise((resolve) => {
    child.on('exit', () => {
      rmSync(home, { recursive: true, force: true });
      resolve(shown);
    });
  });
}

describe('in jupyter console', () => {
  it('runs notebook 6: the prompts ask, the plot is its sentence', async () => {
    const cells = codeCells(readNotebook(join(root, 'notebooks', '06-get-the-results.ipynb')));
    const answers = ['1', '0', '1'];
    const lines = cells.flatMap(({ source }) => {
      const line = textOf(source).replaceAll('\n', ' ');
      return line.includes('input(') ? [line, ...answers] : [line];
    });
    const shown = await typed(lines);
    for (const says of cells.map(saysOf)) {
      if (!says.includes('nobody can type'))
        assert.ok(shown.includes(says.trimEnd()), `${says}\n${shown}`);
    }
  });
});
