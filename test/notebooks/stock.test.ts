import assert from 'node:assert/strict';
import { basename, dirname } from 'node:path';
import { Kernel } from '../support/kernel';
import { codeCells, readNotebook, textOf, warns } from '../support/notebook';
import type { FileOutput } from '../support/notebook';
import { notebookFiles } from '../support/notebook-files';

const PLOT = 'application/vnd.plotly.v1+json';

/** What a person sees of outputs: their text in one piece, and each plot with its still. */
function seen(outputs: readonly FileOutput[]): { text: string; plots: unknown[] } {
  const texts = outputs.map(({ output_type: type, text, data }) => {
    if (type === 'stream') return textOf(text);
    return data[PLOT] ? '' : `${textOf(data['text/plain'])}\n`;
  });
  const plots = outputs.flatMap(({ data }) => {
    return data?.[PLOT] ? [[textOf(data['text/plain']), textOf(data['image/svg+xml'])]] : [];
  });
  const text = texts.join('').replace(/\(.*, so this answer was taken\)/g, '(taken)');
  return { text, plots };
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
      data: { [PLOT]: {}, 'text/plain': 'a plot', 'image/svg+xml': svg },
    });
    assert.notDeepEqual(seen([stream('1\n')]), seen([stream('2\n')]));
    assert.notDeepEqual(seen([plot('<svg/>')]), seen([plot('<svg></svg>')]));
  });
});
