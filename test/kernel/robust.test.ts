import assert from 'node:assert/strict';
import { basename, join } from 'node:path';
import { Kernel } from '../support/kernel';
import { codeCells, readNotebook, saysOf, textOf } from '../support/notebook';
import { notebookFiles } from '../support/notebook-files';
import { textOf as textOfOutput } from '../support/outputs';
import type { Output } from '../support/outputs';
import { root } from '../support/root';
import { shuffled } from '../support/shuffled';

/** The cells that train on when they run again, as notebooks 5 and 10 say; all others give the same again. */
const GOES_ON = [
  'training.take(',
  'const history = neuron.train(',
  'const history = network.train(',
];

/** What a cell puts out, as text. */
function said(outputs: Output[]): string {
  return outputs.map(textOfOutput).join('\n');
}

function committed(file: string): { source: string; says: string }[] {
  return codeCells(readNotebook(file)).map((cell) => ({
    source: textOf(cell.source),
    says: saysOf(cell),
  }));
}

describe('whatever order a learner runs the cells in', () => {
  let kernel: Kernel;
  beforeEach(async () => {
    kernel = await Kernel.start(join(root, 'notebooks'));
  });
  afterEach(() => kernel.stop());

  for (const file of notebookFiles()) {
    const cells = committed(file);

    it(`${basename(file)}: in random order a cell works or misses a name; then in order, each twice, all is as ever`, async () => {
      for (const seed of ['a', 'b']) {
        for (const { source } of shuffled(cells, seed)) {
          const { status, content } = await kernel.execute(source);
          if (status === 'ok') continue;
          assert.equal(content.ename, 'Type error', `${source}\n${content.evalue}`);
        }
      }
      for (const { source, says } of cells) {
        assert.equal(said((await kernel.execute(source)).outputs), says, source);
        if (GOES_ON.some((start) => source.startsWith(start))) continue;
        assert.equal(said((await kernel.execute(source)).outputs), says, source);
      }
    });
  }
});

describe('a kernel that is used for long', () => {
  it('needs no more memory after 80 runs of a plot, a training and a progress bar than after 40', async () => {
    const kernel = await Kernel.start(join(root, 'notebooks'));
    try {
      for (const { source } of committed(notebookFiles()[4]).slice(0, 13))
        await kernel.execute(source);
      await kernel.execute(`
        import v8 from 'node:v8';
        import vm from 'node:vm';
        v8.setFlagsFromString('--expose-gc');
        const collect = vm.runInNewContext('gc');
      `);
      const heap = async (): Promise<number> => {
        const { outputs } = await kernel.execute(
          'collect(); console.log(process.memoryUsage().heapUsed / 1e6)',
        );
        return Number(said(outputs));
      };
      const round = async (): Promise<void> => {
        for (const code of [
          'await show(replayFigure(history, neuron, inputs, targets));',
          'await trainWithProgress(neuron, inputs, targets, { iterations: 1000 })',
        ]) {
          assert.equal((await kernel.execute(code)).status, 'ok');
        }
      };
      for (let i = 0; i < 40; i++) await round();
      const half = await heap();
      for (let i = 0; i < 40; i++) await round();
      const full = await heap();
      assert.ok(full - half < 4, `${half} MB became ${full} MB`);
    } finally {
      await kernel.stop();
    }
  });
});
