import assert from 'node:assert/strict';
import { SourceMap } from 'node:module';
import { Cells } from './cells';

describe('the source map of a cell', () => {
  const cells = new Cells();

  /** Where a word of the JavaScript is in the cell, as the text that stands there. */
  const leadsTo = (code: string, word: string): string => {
    const { js, map } = cells.language.convert(code);
    const before = js.slice(0, js.indexOf(word)).split('\n');
    assert.ok(js.includes(word), js);
    const found = new SourceMap(JSON.parse(map)).findEntry(
      before.length - 1,
      before.at(-1)!.length,
    ) as { originalLine: number; originalColumn: number };
    return code.split('\n')[found.originalLine].slice(found.originalColumn);
  };

  it("leads to the cell's own lines and columns", () => {
    const code = 'const a = 1;\nfunction f() {\n  return a.toFixed();\n}\nf()';
    assert.equal(leadsTo(code, 'toFixed'), 'toFixed();');
    assert.equal(leadsTo(code, 'return'), 'return a.toFixed();');
    assert.equal(leadsTo(code, 'f()'), 'f() {');
  });

  it('leads past variables and names that were brought in', async () => {
    await cells.run('const one = 1; let two = 2;');
    const code =
      'let b = one, c = two; let d = c.toFixed(); two = 3; throw d;\nlet e = 1; throw one;';
    assert.equal(leadsTo(code, 'toFixed'), 'toFixed(); two = 3; throw d;');
    assert.equal(leadsTo(code, 'throw exports.d'), 'throw d;');
    assert.equal(leadsTo(code, 'throw cell'), 'throw one;');
    assert.equal(leadsTo(code, '.two = 3'), 'two = 3; throw d;');
  });

  it('leads nowhere from what the cell does not have', async () => {
    const { js, map } = cells.language.convert('one;');
    const line = js.split('\n').findIndex((text) => text.includes('require('));
    assert.deepEqual(new SourceMap(JSON.parse(map)).findEntry(line, 5), {});
  });

  it('leads on after characters of two units and in long lines', () => {
    const code = `const s = '🙂'; let t = ${'1 + '.repeat(200)}s.length;\r\nt.toFixed()`;
    assert.equal(leadsTo(code, 'length'), 'length;\r');
    assert.equal(leadsTo(code, 'toFixed'), 'toFixed()');
  });

  it('of a file beside the notebook leads there', () => {
    cells.write('lines.ts', 'interface Gone {}\n\nexport const late = 1;');
    const [{ js, map }] = cells.language.convert("import { late } from './lines'; late").files;
    const line = js.split('\n').findIndex((text) => text.startsWith('exports.late = 1'));
    const entry = new SourceMap(JSON.parse(map)).findEntry(line, 0) as { originalLine: number };
    assert.equal(entry.originalLine, 2);
  });
});
