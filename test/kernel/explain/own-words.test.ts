import assert from 'node:assert/strict';
import { ownWords } from '@workshop/kernel/dist/core/language/explain/own-words';
import { Cells } from '../language/cells';

const chain = (messageText: string, ...next: any[]): any => ({ messageText, next });

describe("TypeScript's own words", () => {
  it('stand behind a plain sentence, without the paths of files', async () => {
    const cells = new Cells();
    await cells.run("import * as lib from '@workshop/lib'; const m = lib.Matrix.column([1]);");
    const [{ message, original }] = cells.language.convert('m + m').problems;
    assert.equal(message, 'Matrices have no `+`. Write m.add(m).');
    assert.equal(
      original,
      "Operator '+' cannot be applied to types 'Matrix<1, 1>' and 'Matrix<1, 1>'.",
    );
    const [{ original: name }] = cells.language.convert('lib.zzz').problems;
    assert.equal(name, "Property 'zzz' does not exist on type 'typeof import'.");
  });

  it('stand alone where there is no plain sentence', () => {
    const { problems } = new Cells().language.convert('delete Math.PI');
    assert.deepEqual(
      problems.map(({ message, original }) => [message, original]),
      [["The operand of a 'delete' operator cannot be a read-only property.", undefined]],
    );
  });

  it('are the first line, and the innermost one where that says more', () => {
    assert.equal(ownWords('One.'), 'One.');
    assert.equal(ownWords(chain('One.')), 'One.');
    assert.equal(ownWords(chain('One.', chain('Two.', chain('Three.')))), 'One. Three.');
  });

  it('are those of the overload that came nearest', () => {
    const lacks = chain("Type 'A' is missing the following properties from type 'B': a, b");
    assert.equal(ownWords(chain('None.', lacks, chain('Near.'))), 'None. Near.');
    assert.equal(ownWords(chain('None.', lacks)), `None. ${lacks.messageText}`);
  });
});

describe('the problems of a cell', () => {
  const { language } = new Cells();
  const messages = (code: string): string[] =>
    language.convert(code).problems.map(({ message }) => message);

  it('are told once where they say the same', () => {
    assert.deepEqual(messages('let a = 1; let a = 2; const b: number = true;'), [
      'a is made twice in this cell. Give one of them another name.',
      'This is true, and a number is needed here.',
    ]);
  });

  it('are one where the code cannot be read: what comes after it may be right', () => {
    assert.equal(messages('if x > 3:\n  print(x)').length, 1);
    assert.equal(messages('sqrt(4); sinus(4);').length, 2);
  });

  it('are told of a file beside the notebook, too', () => {
    const cells = new Cells();
    cells.write('mine.ts', "export const n: number = '3';");
    const [{ message, file }] = cells.language.convert("import { n } from './mine'; n").problems;
    assert.equal(message, 'This is text. Write it without quotes: 3.');
    assert.match(file!, /mine\.ts$/);
    cells.write('mine.ts', 'export const n = [1 2];');
    const [problem] = cells.language.convert("import { n } from './mine'; n").problems;
    assert.equal(problem.message, 'A comma is missing between 1 and 2.');
  });
});
