import { mistakes } from './said';

mistakes('calls: how many values', [
  ['Math.sqrt()', 'sqrt takes 1 value in its parentheses. Here x is missing.'],
  ['Math.random(1)', 'random takes nothing in its parentheses.'],
  ['Math.sqrt(1, 2)', 'sqrt takes 1 value in its parentheses. Here are 2.'],
  ['Math.sqrt(0,5)', 'A decimal number has a point: 0.5.'],
  ["'a'.repeat()", 'repeat takes 1 value in its parentheses. Here count is missing.'],
  ['Number(1, 2)', 'Number takes at most 1 value in its parentheses. Here are 2.'],
  [
    'function f(a: number, b: number, c?: number) {} f(1);',
    'f takes 2 to 3 values in its parentheses. Here b is missing.',
  ],
  [
    'function f(a: number, b: number, c?: number) {} f(1, 2, 3, 4);',
    'f takes 2 to 3 values in its parentheses. Here are 4.',
  ],
  [
    'function f(a: number, ...b: number[]) {} f();',
    'f takes at least 1 value in its parentheses. Here a is missing.',
  ],
  ['[1].map()', 'map takes 1 to 2 values in its parentheses. Here a function is missing.'],
  [
    'function mean(list: number[]) {} mean(1, 2);',
    'mean takes one list. Put the values in square brackets: [1, 2].',
  ],
  [
    'function f(o: { a: number }) {} f(1, 2);',
    'f takes 1 value in its parentheses, { a: … }. Here are 2.',
  ],
  [
    'const two = [1, 2]; function f(a: number, b: number) {} f(...two);',
    'How many values ... brings is not known here. Write them one by one, in place of ...two.',
  ],
]);

mistakes('calls: what is no function', [
  ['const s = 3; s();', 's is a number and no function: leave out the `()`.'],
  ['const s = 3; s(2);', 's is a number and no function. For times write s * (…).'],
  ['2(3)', '2 is a number and no function. For times write 2 * (…).'],
  ["'abc'()", "'abc' is text and no function: leave out the `()`."],
  ['inputs.rows()', 'inputs.rows is a number and no function: leave out the `()`.'],
  ['const l = [1]; l(0)', 'l is a list of numbers and no function.'],
  [
    'const a = 3\n(4)',
    'The line before goes on here, since a line begins with `(`. End it with `;`.',
  ],
  ['class A {} A();', 'A is a class. Write new before it: new A(…).'],
  ['const f = (x: number) => x; new f(3);', 'new is for classes, and f is none. Leave out new.'],
  ['new 3;', 'new is for classes, and 3 is none. Leave out new.'],
]);

mistakes('calls: what a function gives and takes', [
  ['function f(): number { }', 'The function gives nothing back. Write return before its result.'],
  [
    'function f(x: number): number { if (x > 0) return 1; }',
    'For some values the function gives nothing back. Write a return at its end, too.',
  ],
  [
    'function f() { } const x: number = f();',
    'f() gives nothing back. Does its function say return?',
  ],
  [
    "const x: number = console.log('a');",
    "console.log('a') gives nothing back. Does its function say return?",
  ],
  ["console.log('a').length", "console.log('a') gives nothing back, so nothing can follow it."],
  [
    "if (console.log('a')) {}",
    "console.log('a') gives nothing back, so it is neither true nor false.",
  ],
  ['[1].map((x) => x).forEach(3)', 'This is a number, and a function is needed here.'],
  ['const f: (x: number) => number = 3;', 'This is a number, and a function is needed here.'],
  ["const f: (x: number) => number = (x) => 'a';", 'This is text, and a number is needed here.'],
  [
    'const f: (x: number) => number = (x: number) => { x; };',
    'The function gives nothing back. Write return before its result, or leave out the braces.',
  ],
  [
    'const f: (x: number) => number = function (x) { x; };',
    'The function gives nothing back. Write return before its result.',
  ],
  [
    "const text = (x: number) => 'a'; const f: (x: number) => number = text;",
    'The function gives text, and is to give a number.',
  ],
  [
    'const f: (x: number) => number = (x, y) => x;',
    'The function asks for 2 values, and is given only 1 here.',
  ],
  [
    'const f: (x: number) => number = (x: string) => 3;',
    'x is to be a number, and the function takes text.',
  ],
  ['const f = () => 3; const x: number = f;', 'f is the function itself. Call it: f(…).'],
  ['const f = () => 3; f + 1', 'f is the function itself. Call it: f(…).'],
  ['const f = () => true; if (f) {}', 'f is the function itself. Call it: f(…).'],
  [
    'return 3;',
    'return stands in functions only. To show a value, write it alone in the last line of the cell.',
  ],
  ['break;', 'break stands in loops only: between the braces of for or while.'],
  ['continue;', 'continue stands in loops only: between the braces of for or while.'],
]);
