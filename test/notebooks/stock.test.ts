import assert from 'node:assert/strict';
import { basename, dirname } from 'node:path';
import { Kernel } from '../support/kernel';
import { codeCells, readNotebook, textOf, warns } from '../support/notebook';
import type { FileOutput } from '../support/notebook';
import { notebookFiles } from '../support/notebook-files';

const SVG = 'image/svg+xml';
/** Below a live picture, which stays as it is in a kernel that has no ear for its controls. */
const INVITATION =
  /\n(In JupyterLab, run this cell to move its controls\.|Moving its controls needs .*\.)$/;

/** What a person sees of outputs: their text in one piece, and each picture's sentence and still. */
function seen(outputs: readonly FileOutput[]): { text: string; plots: unknown[] } {
  const texts = outputs.map(({ output_type: type, text, data }) => {
    if (type === 'stream') return textOf(text);
    return data[SVG] ? '' : `${sentenceOf(data)}\n`;
  });
  const plots = outputs.flatMap(({ data }) => {
    return data?.[SVG] ? [[sentenceOf(data), textOf(data[SVG])]] : [];
  });
  const text = texts.join('').replace(/\(.*, so this answer was taken\)/g, '(taken)');
  return { text, plots };
}

function sentenceOf(data: FileOutput): string {
  return textOf(data['text/plain']).replace(INVITATION, '');
}

describe('the notebooks in a stock tslab', () => {
  for (const file of notebookFiles()) {
    it(`${basename(file)} shows the same text and the same plots`, async () => {
      const kernel = await Kernel.start(dirname(file), 'stock');
      try {
        for (const cell of codeCells(readNotebook(file))) {
          const source = textOf(cell.source);
          const { status, outputs } = await kernel.execute(source);
          assert.equal(status, 'ok', source);
          if (warns(cell)) continue;
          assert.deepEqual(seen(outputs), seen(cell.outputs!), source);
        }
      } finally {
        await kernel.stop();
      }
    });
  }

  it('would be noticed when they show another', () => {
    const stream = (text: string): FileOutput => ({ output_type: 'stream', text });
    const plot = (svg: string): FileOutput => ({
      output_type: 'display_data',
      data: { 'text/plain': 'a plot', [SVG]: svg },
    });
    assert.notDeepEqual(seen([stream('1\n')]), seen([stream('2\n')]));
    assert.notDeepEqual(seen([plot('<svg/>')]), seen([plot('<svg></svg>')]));
  });
});
