import { mistakes } from './said';

mistakes('things: lists', [
  ['const t: [number, number, number] = [1, 2];', 'The list has 2 entries and needs 3.'],
  ['const t: [number, number] = [1, 2, 3];', 'The list has 3 entries and needs 2.'],
  ['const t: [number] = [1, 2];', 'The list has 2 entries and needs 1.'],
  [
    'const list = [1]; const t: [number, number] = list;',
    'The list needs 2 entries, and how many it has is not known before the cell runs.',
  ],
  [
    'const pair = [1, 2] as const; pair[5]',
    'There is no entry 5 in a list of 2 entries. They are counted from 0: the last one is 1.',
  ],
  [
    'const [a, b, c] = [1, 2];',
    'There is no entry 2 in a list of 2 entries. They are counted from 0: the last one is 1.',
  ],
  ['const [a] = [];', 'There is no entry 0 in a list of 0 entries.'],
  [
    'const one = [1] as const; one[2]',
    'There is no entry 2 in a list of 1 entry. They are counted from 0: the last one is 0.',
  ],
  [
    'for (const x of 5) {}',
    'This is a number and no list. For so many rounds write for (let i = 0; i < 5; i++).',
  ],
  [
    'const n = 5; for (const x of n) {}',
    'n is a number and no list. For so many rounds write for (let i = 0; i < n; i++).',
  ],
  ['Math.max(...3)', 'This is a number and no list.'],
  [
    'for (const x of { a: 1 }) {}',
    'This is { a: … } and no list. A list of its values is Object.values({ a: 1 }).',
  ],
  [
    'const o = { a: 1 }; [...o]',
    'o is { a: … } and no list. A list of its values is Object.values(o).',
  ],
  ['const f = () => 1; for (const x of f) {}', 'f is a function and no list.'],
  [
    'for (const i in [1, 2]) { i * 2 }',
    'for … in gives names, not values. Write of in place of in: for (const i of …).',
  ],
  [
    'const l: readonly number[] = [1]; l.push(2);',
    'This list can be read, but not changed: it has no push.',
  ],
  ['const l: readonly number[] = [1]; l[0] = 2;', 'l[0] can be read, but not changed.'],
  ['[[1].map(x => x) [0, 1]]', 'A comma is missing behind [1].map(x => x).'],
  ['draws[1,2]', 'In square brackets stands the place of one entry: draws[1].'],
  ['const l = [[1, 2], [3, 4]]; l[1, 0]', 'Each place has square brackets of its own: l[1][0].'],
  ['const l = (1, 2, 3);', 'A list stands in square brackets: [1, 2, 3].'],
  ['const l = [[0, 0, 1] [1, 1, 1]];', 'A comma is missing behind [0, 0, 1].'],
  [
    "const l = [['a long text in a list', 'and another'] [1, 1]];",
    'A comma is missing behind the list before.',
  ],
  ['(0,5)', 'A decimal number has a point: 0.5.'],
  ['console,log(3)', 'Write a point, not a comma: console.log(3).'],
]);

mistakes('things: braces', [
  [
    'const p: { x: number; y: number } = { x: 1 };',
    'y is missing in the braces. Write y: and its value.',
  ],
  [
    'const p: { x: number; y: number; z: number } = { x: 1 };',
    'y and z are missing in the braces. Write y: and its value.',
  ],
  [
    'const p: { x: number } = { x: 1, y: 2 };',
    'y does not belong here. What can stand in the braces: x.',
  ],
  ['const p: { size: number } = { sise: 1 };', 'sise does not belong here. Did you mean size?'],
  [
    'const p: { x: number } = { x: 1, ab: 2 };',
    'ab does not belong here. What can stand in the braces: x.',
  ],
  [
    'function f({ a, b }: { a: number; b: number }) {} f({ a: 1 });',
    'b is missing in the braces. Write b: and its value.',
  ],
  ['const o = { a: 1, a: 2 };', 'a stands twice in these braces. Leave one of them out.'],
  ['const o = { a = 1 };', 'In braces a value stands behind a colon, not behind `=`.'],
  [
    'const o = { unknownName };',
    'Nothing here is called unknownName. If a cell above makes it, run that cell first.',
  ],
  [
    'const p: { a: 1; b: 1; c: 1; d: 1; e: 1; f: 1; g: 1 } = { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, zz: 1 };',
    'zz does not belong here.',
  ],
]);

mistakes('things: behind a point', [
  ['[1, 2].lenght', 'A list of numbers has no lenght. Did you mean length?'],
  ['[1, 2].len', 'There is no len here. It is called length.'],
  ['[1, 2].append(3)', 'There is no append here. It is called push(…).'],
  ["'abc'.upper()", 'There is no upper here. It is called toUpperCase(…).'],
  ["'abc'.push('d')", 'Text has no push.'],
  ["const text = 'abc'; text.foreach", 'text has no foreach. It is text.'],
  ['(3).length', 'A number has no length.'],
  ['const o = { a: 1 }; o.b', 'o has no b.'],
  ["const o = { a: 1 }; o['b']", 'There is no b in o.'],
  [
    "const o = { a: 1 }; let key = 'a'; o[key]",
    'Which entry of o is meant by key is not known before the cell runs.',
  ],
  ['const { q } = { r: 1 };', 'There is no q here.'],
  ['Math.sqroot(4)', 'Math has no sqroot. Did you mean sqrt?'],
  ['draws.mpa((x) => x)', 'draws has no mpa. Did you mean map?'],
  ['[new Date().getYears(), 1]', 'A Date has no getYears.'],
  ['Math.sinus(4)', 'Math has no sinus. Did you mean sin?'],
  ['Math.sqr(4)', 'Math has no sqr. Did you mean sqrt?'],
  ['console.print(3)', 'There is no print here. It is called log(…).'],
  ['enum Colour { Red } Colour.Blue', 'Colour has no Blue.'],
  ['class A { private x = 1 } new A().x', 'x is for the inside of A only.'],
  ['class A { protected x = 1 } new A().x', 'x is for the inside of A only.'],
  ['class A { x = 1; f() { return x; } }', 'There is no x here. Did you mean this.x?'],
  ['class A { static make() {} } new A().make();', 'make belongs to A itself. Write A.make.'],
  ['Math.PI = 3;', 'PI can be read, but not changed.'],
]);

mistakes('things: signs', [
  ["'a' * 2", 'This is text, and `*` needs numbers.'],
  ["'4' - 1", 'This is text, and `-` needs numbers. Write it without quotes: 4.'],
  ["const typed = '4'; typed - 1", 'typed is text, and `-` needs numbers. Write Number(typed).'],
  ['true + 1', 'This is true, and `+` needs numbers.'],
  ['({}) + 1', 'This is an object, and `+` needs numbers.'],
  ['[1] * 2', 'This is a list of numbers, and `*` needs numbers.'],
  ["'a' < 3", 'This is text, and `<` needs numbers.'],
  ["'3'++", "Only numbers can be counted up or down, and '3' is none."],
  ["let text = 'a'; text++;", 'Only numbers can be counted up or down, and text is none.'],
  ['1 & true', 'This is true, and `&` needs numbers.'],
  ['true & false', 'Between conditions write `&&`.'],
  ['true | false', 'Between conditions write `||`.'],
  ['-2 ** 2', 'Put parentheses around -2 or around all of it.'],
]);

mistakes('things: comparisons', [
  ['1 === 2', '1 and 2 are never equal here.'],
  ["const k = 'a'; k === 'b'", "k and 'b' are never equal here."],
  ["const text = 'a'; text === 0", 'Text never equals a number. Write Number(text).'],
  ["'1' === 1", 'Text never equals a number. Write 1 without quotes.'],
  ['[1] === 1', 'This is a list of numbers and 1 is a number: they are never equal.'],
  [
    '[1] === [1]',
    'Two lists or objects are never the same, even if they hold the same. Compare their entries.',
  ],
  ['3 === NaN', 'Nothing equals NaN, not even NaN. Write Number.isNaN(…).'],
  ["switch (1 as number) { case 'a': }", 'This case can never come: its value is of another kind.'],
  ['const n = 1; if (n = 2) {}', '`=` gives a value to a name. To compare, write `===`.'],
  ['const n = 1; while ((n = 2)) {}', '`=` gives a value to a name. To compare, write `===`.'],
]);
