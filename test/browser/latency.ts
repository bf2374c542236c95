/** Measures how long a live picture takes from the key to the redrawn plot, in milliseconds. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/root';
import { openMade } from './support/made';
import { JupyterServer } from './support/server';
import { closeShared } from './support/shared';

const KEYS = 100;

const CELLS = [
  "import { Matrix, Neuron, sigmoid } from '@workshop/lib';",
  "import { boundaryFigure, live, neuronFigure, slider, tangentFigure } from '@workshop/show';",
  'await live({ z: slider(-6, 6) }, ({ z }) => tangentFigure(sigmoid, z));',
  'await live({ w1: slider(-10, 10), w2: slider(-10, 10) }, ({ w1, w2 }) =>\n' +
    '  neuronFigure(Matrix.column([w1, w2, 1]), [1, 0, 1], { activation: sigmoid, target: 1 }));',
  'const corners = Matrix.from([[0, 0], [1, 1]]);\n' +
    'await live({ w1: slider(-10, 10) }, ({ w1 }) => boundaryFigure(\n' +
    '  new Neuron({ weights: Matrix.column([w1, 1]), activation: sigmoid }),\n' +
    '  corners, Matrix.column([0, 1])));',
];

const NAMES = ['tangentFigure', 'neuronFigure', 'boundaryFigure'];

async function main(notebook7: string): Promise<void> {
  const rows = [
    ...(await measure('JupyterLab', await JupyterServer.start())),
    ...(await measure(
      'Notebook 7',
      await JupyterServer.start({ app: 'notebook', command: notebook7 }),
    )),
  ];
  await closeShared();
  const [{ model }] = cpus();
  const text = [
    '# From the key to the redrawn picture',
    '',
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${model}), ` +
      `Node.js ${process.versions.node}, Chromium. ${KEYS} presses of an arrow key on a slider, ` +
      'from the key until the frame with the new plot is painted, in milliseconds.',
    '',
    '| program | picture | median | nine of ten within |',
    '| --- | --- | ---: | ---: |',
    ...rows,
    '',
  ].join('\n');
  console.log(text);
  writeFileSync(join(root, 'bench', 'live.md'), text);
}

async function measure(program: string, server: JupyterServer): Promise<string[]> {
  const rows: string[] = [];
  const lab = await openMade(server, 'latency', CELLS);
  await lab.runAll();
  for (const [n, name] of NAMES.entries()) {
    const picture = lab.page.locator('.workshop-live').nth(n);
    await picture.and(lab.page.locator('[data-state=well]')).waitFor();
    const handle = picture.getByRole('slider').first();
    await handle.focus();
    const times = await handle.evaluateHandle((slider) => {
      const measured: number[] = [];
      const plot = slider.closest('.workshop-live')!.querySelector('[role=img]') as any;
      let began = 0;
      slider.addEventListener('keydown', () => (began = performance.now()));
      plot.on('plotly_react', () => {
        const painted = new MessageChannel();
        painted.port1.addEventListener('message', () => measured.push(performance.now() - began));
        painted.port1.start();
        requestAnimationFrame(() => painted.port2.postMessage(0));
      });
      return measured;
    });
    for (let i = 0; i < KEYS; i++) {
      await handle.press(i % 2 ? 'ArrowLeft' : 'ArrowRight');
      await lab.page.waitForFunction(([list, at]: any) => list.length > at, [times, i]);
    }
    const sorted = (await times.jsonValue()).sort((a, b) => a - b);
    const at = (part: number): string => sorted[Math.floor(part * (KEYS - 1))].toFixed(0);
    rows.push(`| ${program} | ${name} | ${at(0.5)} | ${at(0.9)} |`);
  }
  await lab.close();
  await server.stop();
  return rows;
}

void main(process.argv[2]);
