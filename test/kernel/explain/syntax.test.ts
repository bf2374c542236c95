import { mistakes } from './said';

mistakes('syntax: numbers', [
  ['const x = 10 000;', 'A number is written without spaces: 10_000 or 10000.'],
  ['const x = 1 500 000;', 'A number is written without spaces: 1_500_000 or 1500000.'],
  ['const x = 10,000;', 'A number is written without commas: 10_000 or 10000.'],
  ["const x = 10'000;", 'A number is written without quotes: 10_000 or 10000.'],
  ['const x = 0,5;', 'A decimal number has a point: 0.5.'],
  ['const x = 3,14 * 2;', 'A decimal number has a point: 3.14.'],
  ['const x = 0,05;', 'A decimal number has a point: 0.05.'],
  ['const x = 1 e-5;', 'Write it without a space: 1e-5.'],
  ['const x = 08;', 'A number does not begin with 0. Write 8.'],
  ['const x = 2y + 1;', 'For times write 2 * y. A name cannot begin with a digit, as in 2y.'],
  ['const x = 1__0;', 'In a number, one _ stands between two digits.'],
  ['const x = 1_;', 'In a number, one _ stands between two digits.'],
  ['[0.5, 1 2]', 'A comma is missing between 1 and 2.'],
]);

mistakes('syntax: texts', [
  [
    "const s = 'abc",
    "The text that begins with `'` in line 1 has no end. Write `'` where it ends.",
  ],
  [
    'const s = "abc',
    'The text that begins with `"` in line 1 has no end. Write `"` where it ends.',
  ],
  [
    'const s = "abc\\',
    'The text that begins with `"` in line 1 has no end. Write `"` where it ends.',
  ],
  ["const s = 'it's';", 'A `\'` within text ends it. Put `"` around the text instead.'],
  [
    'const a = 1;\nconst s = \'a"',
    "The text that begins with `'` in line 2 has no end. Write `'` where it ends.",
  ],
  ['const s = `abc', 'The text in back quotes has no end. Write a back quote where it ends.'],
  ['const s = `a ${1 + } b`;', 'A value is missing between `+` and `}`.'],
  ['/* open', 'The comment has no end. Write `*/` where it ends.'],
]);

mistakes('syntax: characters', [
  ['const s = “abc”;', 'Quotes around text are straight: `"`.'],
  ['const s = ‘abc’;', "Quotes around text are straight: `'`."],
  ['const x = 3 × 4;', 'For times write `*`.'],
  ['const x = 3 − 4;', 'For minus write `-`.'],
  ['const x = 3 ÷ 4;', 'For divided by write `/`.'],
  ['const x = √4;', 'For a square root write Math.sqrt(…).'],
  ['if (3 ≤ 4) {}', 'Write `<=`.'],
  ['const x = 3 € 4;', '`€` means nothing here. Take it out.'],
  ['# a comment', 'A comment begins with `//`.'],
]);

mistakes('syntax: brackets', [
  ['Math.sqrt(4', 'The `(` of line 1 is still open. Write `)` where it ends.'],
  [
    'const a = [1, 2, 3;\nconst b = 2;',
    'The `[` of line 1 is still open. Write `]` where it ends.',
  ],
  ['Math.sqrt((4)\nconsole.log(2)', 'The `(` of line 1 is still open. Write `)` where it ends.'],
  ['Math.sqrt(4))', 'There is a `)` too many in line 1.'],
  ['const a = [1, 2]];', 'There is a `]` too many in line 1.'],
  ['function f() {\n  return 1;', 'The `{` of line 1 is still open. Write `}` where it ends.'],
  [
    'const a = 1;\nfunction f() {\n  if (a > 0) {\n    return 1;\n}',
    'The `{` of line 2 is still open. Write `}` where it ends.',
  ],
  ['function f() { return 1; } }', 'There is a `}` too many in line 1.'],
  [
    'const o = { a: 1, b: 2\nconst q = 3;',
    'The `{` of line 1 is still open. Write `}` where it ends.',
  ],
  [
    'function f(x: number { return x; }',
    'The `(` of line 1 is still open. Write `)` where it ends.',
  ],
  ['const a = [1, 2);', 'The `[` of line 1 is closed by `)`. Write `]` there.'],
  ['const a = (1, 2];', 'The `(` of line 1 is closed by `]`. Write `)` there.'],
  ['for (let i = 0; i < 3; i++ {}', 'The `(` of line 1 is still open. Write `)` where it ends.'],
  ['function f() { Math.sqrt4); }', 'There is a `)` too many in line 1.'],
]);

mistakes('syntax: what is missing', [
  ['const x =', 'Something is missing after `=`.'],
  ['const x = 3 +', 'Something is missing after `+`.'],
  ['const x = * 3;', 'A value is missing between `=` and `*`.'],
  ['const x = 5 * (3 + );', 'A value is missing between `+` and `)`.'],
  ['const a = [1 2 3];', 'A comma is missing between 1 and 2.'],
  ['Math.max(1 2)', 'A comma is missing between 1 and 2.'],
  ['const o = { a: 1 b: 2 };', 'A comma is missing between 1 and b.'],
  ['const a = {1, 2};', 'In braces every value has a name: { name: 1 }. A list stands in `[ ]`.'],
  ['const a = [0.5; 0.2];', 'Between entries stands a comma, not `;`.'],
  ['const x = 3 4;', 'Something is missing between 3 and 4.'],
  ['const 3 = x;', 'A name begins with a letter: const x = …'],
  ['const = 3;', 'The name is missing: const x = …'],
  ['const x 3;', 'Write `=` between the name and its value: const x = …'],
  ['const my name = 3;', 'A name is one word. Write its parts in one, with a capital: myName.'],
  [
    'const my-name = 3;',
    'There is no `-` in a name. Write its parts in one, with a capital: myName.',
  ],
  ['const class = 3;', 'class is a word of the language. Choose another name.'],
  ['new Map<>();', 'Between < and > something is missing.'],
  ['let let = 3;', 'let is a word of the language. Choose another name.'],
  ['let m: Matrix<3, >;', 'There is a comma too many, or something is missing behind it.'],
  ['draws[]', 'Say in the square brackets which entry is meant: list[0] is the first one.'],
  ['const', 'The name is missing: const x = …'],
  ['const x: = 3;', 'A value is missing between `:` and `=`.'],
  ['const x number = 3;', 'A colon stands between a name and its kind: const x: number'],
  ['const m Matrix<3, 1> = 3;', 'A colon stands between a name and its kind: const m: Matrix'],
  ['cosnt x = 3;', 'There is no cosnt. Did you mean const?'],
  ['function (x: number) { return x; }', 'A function needs a name here: function name(…) { … }'],
  ['function f(x: number) return x;', 'What a function does goes in braces: { return … }'],
  ['function f x { }', 'Parentheses follow the name of a function: function f(x) { … }'],
  ['try { }', 'try needs a catch: try { … } catch (error) { … }'],
  ['class A { let x = 1 }', 'Inside the braces of a class, const, let and function are left out.'],
  ['.map(3)', 'The cell cannot begin with `.`.'],
  ['const options = iterations: 1000;', 'A value with a name goes in braces: { iterations: 1000 }'],
  [
    '{ iterations: 1000, learningRate: 1 }',
    'At the beginning of a line, braces are no object. Put parentheses around it: ({ … })',
  ],
  ['import { Matrix } from @workshop/lib', "The name of a package stands in quotes: from '…'."],
  [
    "import Matrix, Neuron from '@workshop/lib';",
    'Names that are imported stand in braces: import { Matrix, Neuron } from …',
  ],
  ["import { Matrix } '@workshop/lib';", "Something is missing between `}` and `'@workshop/lib'`."],
]);

mistakes('syntax: arrows', [
  ['const f = (x: number) -> x * 2;', 'The arrow of a function is `=>`, not `->`.'],
  ['const f = (x: number) = x * 2;', 'A function is made with an arrow: (x: number) => …'],
  [
    'const f = (x: number) >= x * 2;',
    'The arrow of a function is `=>`, not `>=`: (x: number) => …',
  ],
  ['const f = (x: number) = > x * 2;', 'The arrow of a function has no space in it: `=>`.'],
  [
    'const f = x: number => x * 2;',
    'Before an arrow, a name with its kind stands in parentheses: (x: number) => …',
  ],
  [
    'const f: (z: number) = z => z;',
    'The kind of a function also says what it gives: (z: number) => number.',
  ],
  ['const f(x) = x * 2;', 'A function is made with an arrow: const f = (x) => …'],
  [
    'const f: (z: number) => number = (z) => if (z > 0) z else 0.01*z',
    'An arrow needs a value. Write (z) => condition ? a : b',
  ],
  [
    'const f = (z: number) => if z > 0 then z else 0;',
    'An arrow needs a value. Write (z: number) => condition ? a : b',
  ],
  [
    'const f = (weights: Matrix<3, 1>, z: number) =>\n  if (z > 0) z;',
    'An arrow needs a value. Write (…) => condition ? a : b',
  ],
  ['draws.map(x => return x)', 'An arrow needs a value. Leave out return.'],
  ['draws.forEach((x) => while (x > 0) x -= 1)', 'An arrow needs a value. Write (x) => { … }'],
]);

mistakes('syntax: one of two values', [
  ['const f = (z: number) => z > 0 ? z;', 'After z a `:` and the other value are missing.'],
  ['const f = (z: number) => z > 0 ? z', 'After z a `:` and the other value are missing.'],
  ['const o = { a: 1 > 0 ? 2 };', 'After 2 a `:` and the other value are missing.'],
  ['const m = 1 > 0 ? Math.max(1, 2), 3;', 'After `)` a `:` and the other value are missing.'],
  ['const x = 1 > 0 ? 1 2;', 'A `:` is missing between 1 and 2.'],
  ['const x = 1 > 0 ? 1 else 2;', 'Write `:` for else.'],
  ['const x = 1 > 0 then 1 else 2;', 'Write `?` for then and `:` for else.'],
  [
    'const x = if 1 > 0 then 1 else 2;',
    'if gives no value. Write a question with `?` and `:`, as in x > 0 ? 1 : 0.',
  ],
  [
    'const f = (z: number) => { if (z > 0) z else 0 };',
    'What follows goes in braces: if (…) { … } else { … }',
  ],
]);

mistakes('syntax: mathematics', [
  ['1 - |y|', 'For |y| write Math.abs(y).'],
  ['const f = (y: number) => |y - 1| ** 2;', 'For |y - 1| write Math.abs(y - 1).'],
  ['|draws[0]|', 'For |draws[0]| write Math.abs(draws[0]).'],
  ['const x = 1 | 2 |;', 'A value is missing between `|` and `;`.'],
  ["const x: | 'a' | 'b' = 5 6;", 'Something is missing between 5 and 6.'],
]);

mistakes('syntax: text without quotes', [
  [
    "const f = (y: number) => y > 0.9 ? 'yes' : y < 0.1 ? 'no' : not sure;",
    'If this is text, put quotes around it. For not write `!`.',
  ],
  [
    "const f = (y: number) => y > 0.5 ? rather sure : 'no';",
    'Something is missing between rather and sure. If this is text, put quotes around it.',
  ],
  [
    'if (1 > 0) { console.log(not sure) }',
    'If this is text, put quotes around it. For not write `!`.',
  ],
  ['if (not draws) { }', 'Write `!` for not.'],
  ['const x = draws && not first;', 'Write `!` for not.'],
]);

mistakes('syntax: Python', [
  ['def f(x): return x', 'A function is made with function: function f(…) { … }'],
  [
    'def sigmoid(z):\n    return 1 / (1 + exp(-z))',
    'A function is made with function: function sigmoid(…) { … }',
  ],
  ["print 'hello'", "Write console.log('…')."],
  ['if (x and y) {}', 'Write `&&` for and.'],
  ['if (x or y) {}', 'Write `||` for or.'],
  ['const z = not true;', 'Write `!` for not.'],
  [
    'if x > 3:\n    print(x)',
    'What is asked goes in parentheses, what follows in braces: if (…) { … }',
  ],
  [
    'while True:\n    pass',
    'What is asked goes in parentheses, what follows in braces: while (…) { … }',
  ],
  ['if (1 > 3) { } elif (2 > 3) { }', 'Write else if (…) for elif.'],
  ['else:', 'What follows goes in braces, with no colon: { … }'],
  ['for i in range(10):\n    print(i)', 'Write for (let i = 0; i < 10; i++) { … }'],
  ['for x in draws:', 'Write for (const x of draws) { … }'],
  ['lambda x: x * 2', 'A short function is made with an arrow: (x: number) => …'],
  ['const big = 1 if draws else 2;', 'Write draws ? 1 : 2.'],
  ['const f: (z: number) => number = (z) => z if z > 0 else 0;', 'Write z > 0 ? z : 0.'],
  [
    'const big = if (true) 1 else 2;',
    'if gives no value. Write a question with `?` and `:`, as in x > 0 ? 1 : 0.',
  ],
  ['import helper as h', "Write import * as h from 'helper'."],
  ['import numpy as np', 'numpy is for Python only.'],
  ['import helper', "Write import * as helper from 'helper'."],
  ['from helper import pad', "Write import { pad } from 'helper'."],
  ['from numpy import array', 'numpy is for Python only.'],
  ['f"{x}"', 'Text with values in it stands in back quotes: `… ${x} …`.'],
  ['%timeit x', 'Lines with `%` and `!` are for Python notebooks.'],
  ['const x = 3 # three', 'A comment begins with `//`.'],
  ['int x = 3', 'A name is made with const or let: const x = …'],
  ['let int x = 3;', 'The kind of value stands behind the name, as in x: number.'],
  ['const x := 3;', 'Write `=` for `:=`.'],
  ['var x == 3;', 'One `=` gives the value: var x = …'],
  ['if (1 == 1) then { }', 'There is no then. What follows goes in braces: if (…) { … }'],
  [
    'for (let i = 0, i < 3, i++) {}',
    'The three parts of for have `;` between them: for (let i = 0; i < 10; i++) { … }',
  ],
  ['for (let i = 0; i < 3) {}', 'for has three parts: for (let i = 0; i < 10; i++) { … }'],
  ['repeat 3 { }', 'To repeat something, write for (let i = 0; i < 10; i++) { … }'],
  ["console.log 'a'", "What is printed goes in parentheses: console.log('…')."],
  ['else { }', 'else follows the closing brace of an if: if (…) { … } else { … }'],
]);
