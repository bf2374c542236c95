import assert from 'node:assert/strict';
import { Cells } from '../language/cells';

const SHELF = `
  /**
   * A shelf for books.
   * @template N boards
   * @template M books
   * @instead string[] These are titles. A shelf is made with new Shelf({value}).
   * @operator Shelf + Shelf Two shelves have no \`{operator}\`. Write {left}.beside({right}).
   * @operator Shelf ? number A shelf has no \`{operator}\`.
   */
  export class Shelf<N extends number = number, M = unknown> {
    declare size?: { fit(n: N, m: M): void };
    constructor(readonly titles: readonly string[] = []) {}
    /**
     * Puts one beside the other.
     * @param other to the right
     * @fit N = other.N The boards must be {other.N}; here they are {N}.
     */
    beside(other: Shelf<N>): void {}
    /**
     * @fit 2 = books.length Two books are needed, not {books.length}, on {N} boards.
     * @fit 2 = books.length Two books are needed, not {books.length}.
     */
    static open(books: readonly [string, string]): void {}
  }
  /** @fit 3 = one.N Three boards are needed, not {one.N}. */
  export function lift(one: Shelf<3>): void {}
`;

describe('tags in the docstrings of a package', () => {
  const cells = new Cells();
  cells.write('shelf.ts', SHELF);
  before(async () => {
    await cells.run("import { Shelf, lift } from './shelf';");
    await cells.run('const two = new Shelf<2, 5>(); const three = new Shelf<3, 5>();');
    await cells.run('let some = new Shelf();');
  });
  const first = (code: string): string | undefined =>
    cells.language.convert(code).problems[0]?.message;

  const cases: [string, string | undefined][] = [
    [
      "const s: Shelf = ['a', 'b'];",
      "These are titles. A shelf is made with new Shelf(['a', 'b']).",
    ],
    [
      "const s: Shelf | number = ['a'];",
      "These are titles. A shelf is made with new Shelf(['a']).",
    ],
    ['const s: Shelf = [1];', 'This is a list of numbers, and a Shelf is needed here.'],
    ['const s: Shelf<3, 5> = two;', 'It has 2 boards and needs 3.'],
    ['const s: Shelf<3, 5> | number = two;', 'It has 2 boards and needs 3.'],
    ['const s: Shelf<1, 1> = two;', 'It has 2 boards and 5 books, and needs 1 board and 1 book.'],
    ['const s: Shelf<3, 5> = some;', undefined],
    ['two + three', 'Two shelves have no `+`. Write two.beside(three).'],
    ['let s = two; s += two;', 'Two shelves have no `+`. Write s.beside(two).'],
    ['two - 3', 'A shelf has no `-`.'],
    ['3 - two', 'two is a Shelf, and `-` needs numbers.'],
    ['two.beside(three)', 'The boards must be 3; here they are 2.'],
    ['lift(two)', 'Three boards are needed, not 2.'],
    ["Shelf.open(['a', 'b', 'c'] as const)", 'Two books are needed, not 3.'],
    ["Shelf.open(['a', 'b', 3])", 'Two books are needed, not 3.'],
    ["Shelf.open([...['a'], 'b', 'c'])", undefined],
  ];
  for (const [code, sentence] of cases) {
    it(code, () => {
      const message = first(code);
      if (sentence !== undefined) assert.equal(message, sentence);
      else assert.doesNotMatch(message ?? 'none', /board|book/);
    });
  }

  it('are not shown to who asks what a name is', () => {
    for (const code of ['Shelf', 'two.beside', 'lift']) {
      const { documentation } = cells.language.inspect(code, code.length)!;
      assert.doesNotMatch(documentation, /fit|instead|operator|\{|needed/i, code);
    }
    assert.match(cells.language.inspect('Shelf', 5)!.documentation, /A shelf for books[^]*boards/);
    assert.match(cells.language.inspect('two.beside', 10)!.documentation, /to the right/);
  });
});
