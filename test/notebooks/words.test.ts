import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { readNotebook, textOf } from '../support/notebook';
import { notebookFiles } from '../support/notebook-files';

interface Prose {
  name: string;
  /** The text cells before the list of words. */
  lesson: string;
  words: string[];
}

const proses: Prose[] = notebookFiles().map((file) => {
  const cells = readNotebook(file).cells.filter(({ cell_type }) => cell_type === 'markdown');
  const texts = cells.map(({ source }) => textOf(source));
  const at = texts.findIndex((text) => text.startsWith('## Words\n'));
  const words = [...(texts[at] ?? '').matchAll(/^- \*\*(.+?)\*\*: .+\.$/gm)].map(([, word]) => word);
  return { name: basename(file), lesson: texts.slice(0, at).join('\n'), words };
});

describe('the words', () => {
  for (const { name, lesson, words } of proses) {
    it(`of ${name} are in bold where they are explained`, () => {
      assert.ok(words.length > 0);
      const bold = [...lesson.matchAll(/\*\*(.+?)\*\*/g)].map(([, text]) => text.toLowerCase());
      for (const word of words) {
        const plain = word.replace(/ \$.*\$/, '').toLowerCase();
        assert.ok(bold.some((text) => text.startsWith(plain.replace(/s$/, ''))), `'${word}' is not in bold`);
      }
    });
  }

  it('are each explained once', () => {
    const all = proses.flatMap(({ words }) => words);
    assert.deepEqual(all.filter((word, i) => all.indexOf(word) !== i), []);
  });
});

describe('the headings', () => {
  notebookFiles().forEach((file, i) => {
    it(`of ${basename(file)} make a table of contents`, () => {
      const texts = readNotebook(file).cells.filter(({ cell_type }) => cell_type === 'markdown').map(({ source }) => textOf(source));
      const headings = texts.flatMap((text) => text.match(/^#+ .+$/gm) ?? []);
      const depths = headings.map((heading) => heading.indexOf(' '));
      assert.ok(headings[0].startsWith(`# ${i + 1}. `));
      assert.equal(depths.filter((depth) => depth === 1).length, 1);
      assert.ok(depths.every((depth, k) => k === 0 || depth <= depths[k - 1] + 1), headings.join('\n'));
      for (const last of ['## Summary', '## Words', '## Exercises']) assert.equal(headings.filter((heading) => heading === last).length, 1);
      assert.match(texts[0], /takes about \d+ minutes, with the exercises about \d+/);
    });
  });
});
