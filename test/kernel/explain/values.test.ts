import { mistakes } from './said';

mistakes('values: text and numbers', [
  ["const x: number = '3';", 'This is text. Write it without quotes: 3.'],
  ["const x: number = 'three';", 'This is text, and a number is needed here.'],
  ["const x: number = '';", 'This is text, and a number is needed here.'],
  [
    "const typed = '3'; const x: number = typed;",
    'typed is text, and a number is needed here. Write Number(typed).',
  ],
  ['const x: string = 3;', "This is a number, and text is needed here. Write it in quotes: '3'."],
  ['const n = 3; const x: string = n;', 'n is a number, and text is needed here. Write String(n).'],
  ["Math.sqrt('4')", 'This is text. Write it without quotes: 4.'],
  ['JSON.parse(3)', "This is a number, and text is needed here. Write it in quotes: '3'."],
  ["const x: number[] = [1, '2'];", 'This is text. Write it without quotes: 2.'],
  ["const o: { a: number } = { a: '3' };", 'This is text. Write it without quotes: 3.'],
  [
    "const a = 'x'; const o: { a: number } = { a };",
    'a is text, and a number is needed here. Write Number(a).',
  ],
  ["let x = 3; x = '4';", 'This is text. Write it without quotes: 4.'],
  ["function f(): number { return '3'; }", 'This is text. Write it without quotes: 3.'],
  ["const x: boolean = 'true';", 'This is text. Write it without quotes: true.'],
  ["const x: boolean = 'yes';", 'This is text, and true or false is needed here.'],
]);

mistakes('values: other kinds', [
  ['const x: number = true;', 'This is true, and a number is needed here.'],
  ['const x: string = false;', 'This is false, and text is needed here.'],
  ['const x: boolean = 1;', 'This is a number, and true or false is needed here.'],
  ['const x: number = [1];', 'This is a list of numbers, and a number is needed here.'],
  ['const x: number[] = 3;', 'This is a number, and a list of numbers is needed here.'],
  ['const x: number[][] = [1, 2];', 'This is a number, and a list of numbers is needed here.'],
  ['const x: number = undefined;', 'This is undefined, and a number is needed here.'],
  ['const x: number = null;', 'This is null, and a number is needed here.'],
  ['const x: (string | number)[] = [true];', 'This is true, and text or a number is needed here.'],
  ['const x: string = new Date();', 'This is a Date, and text is needed here.'],
  ["const x: Date = 'today';", 'This is text, and a Date is needed here.'],
  ['const x: number = Date;', 'Date is the class Date itself, and a number is needed here.'],
  [
    'function f(options: { size: number }) {} f(3);',
    'This is a number, and { size: … } is needed here.',
  ],
  [
    'function f(options: { size?: number }) {} f(3);',
    'This is a number, and { size: … } is needed here.',
  ],
  ['const x: number[] = new Map();', 'This is a Map, and a list of numbers is needed here.'],
  [
    "const a = { b: { c: 'x' } }; const x: { b: { c: number } } = a;",
    'Inside it is text, and a number is needed.',
  ],
  [
    'const a = { b: [1] }; const x: { b: number } = a;',
    'Inside it is a list, and a number is needed.',
  ],
  [
    'const a = { b: new Date() }; const x: { b: string } = a;',
    'Inside it is a Date, and text is needed.',
  ],
  [
    'const a = { b: (x: number) => x }; const x: { b: number } = a;',
    'Inside it is a function, and a number is needed.',
  ],
  [
    'const big: Number = 3; const x: number = big;',
    'The kind Number is written with a small letter: number.',
  ],
  [
    'function f<T extends number>(x: T): string { return x; }',
    'x is a number, and text is needed here.',
  ],
]);

mistakes('values: one of several texts', [
  [
    "const x: 'red' | 'green' = 'blue';",
    "'blue' is not possible here. It can be 'red' or 'green'.",
  ],
  ["const x: 'red' | 'green' = 'gren';", "'gren' is not possible here. Did you mean 'green'?"],
  [
    "let colour = 'red'; const x: 'red' | 'green' = colour;",
    "colour is not possible here. It can be 'red' or 'green'.",
  ],
]);

mistakes('values: what may be undefined', [
  [
    "const m = new Map<string, number>(); const x: number = m.get('a');",
    "This can be undefined, and a number is needed here. Write ?? and what to take then: m.get('a') ?? …",
  ],
  [
    'const found = [1].find((x) => x > 3); const x: number = found;',
    'found can be undefined, and a number is needed here. Write ?? and what to take then: found ?? …',
  ],
  [
    'const found = [1].find((x) => x > 3); found + 1',
    'found can be undefined. Ask first: if (found !== undefined) { … }',
  ],
  [
    '[1].find((x) => x > 3).toFixed()',
    'This can be undefined. Give it a name, and ask with if whether it is there before you use it.',
  ],
  [
    'const found = [1].find((x) => x > 3); if (found > 2) {}',
    'found can be undefined. Ask first: if (found !== undefined) { … }',
  ],
  [
    "const found = 'a'.match(/a/); found.length",
    'found can be null. Ask first: if (found !== null) { … }',
  ],
  [
    'const f: (() => void) | undefined = [() => {}].pop(); f();',
    'f can be undefined. Ask first: if (f !== undefined) { … }',
  ],
  [
    "const e: string | null | undefined = ['a', null].pop(); e.length",
    'e can be null or undefined. Ask first: if (e) { … }',
  ],
  ['null + 1', 'This is null: nothing can be done with it.'],
  ['undefined * 2', 'This is undefined: nothing can be done with it.'],
  ['let x: number; x + 1', 'x has no value yet. Give it one where it is made: let x = …;'],
  [
    'class A { x: number; }',
    'x has no value when an object is made. Write = and a value behind it.',
  ],
  ['const x: number;', 'A const needs its value at once. Write = and the value: const x = …;'],
  [
    'const weights = weights.add(start);',
    'weights is used to make weights. Give the new one another name.',
  ],
  ['x; const x = 1;', 'x is used above the line that makes it. Move that line up.'],
  ['this.x', 'Here, outside of a class, this means nothing.'],
]);

mistakes('values: a promise', [
  [
    'const x: number = later();',
    'This is a promise: its value is still to come. Put await before it.',
  ],
  ['later() + 1', 'This is a promise: its value is still to come. Put await before it.'],
  [
    'const now = later(); now * 2',
    'now is a promise: its value is still to come. Put await before it.',
  ],
  ['later().toFixed()', 'This is a promise: its value is still to come. Put await before it.'],
  [
    'laterList().map((x) => x)',
    'This is a promise: its value is still to come. Put await before it.',
  ],
  ['laterList()[0]', 'This is a promise: its value is still to come. Put await before it.'],
  [
    'for (const x of laterList()) {}',
    'This is a promise: its value is still to come. Put await before it.',
  ],
  ['if (later()) {}', 'This is a promise: its value is still to come. Put await before it.'],
  ['Math.sqrt(later())', 'This is a promise: its value is still to come. Put await before it.'],
  [
    'function f() { await later(); }',
    'Here await needs a function that can wait: write async before the function around it.',
  ],
]);

mistakes('values: undecided kinds', [
  ['function f(x) { return x; }', 'Say what kind of value x is, as in x: number.'],
  ['const f = (x) => x * 2;', 'Say what kind of value x is, as in x: number.'],
  ['function f({ a }) {}', 'Say what kind of value a is, as in a: number.'],
  ['function f(...rest) {}', 'Say what kind of values rest holds, as in ...rest: number[].'],
  [
    'function f() { let x; const g = () => x; x = 1; return g; }',
    'Say what kind of value x is, as in let x: number.',
  ],
  [
    'function f() { return f(); } const g = () => g();',
    'Say what kind of value the function gives, as `: number` behind its parentheses.',
  ],
  [
    'type F = (number) => number;',
    'Each value that a function takes has a name and a kind here, as in arg0: number.',
  ],
  [
    'try { } catch (error) { error.message }',
    'What was caught can be anything. Write (error as Error) if it is an error.',
  ],
  ['const x: unknown = 3; x.y', 'What x is, is not known here. Say what kind of value it is.'],
  ['function f() { return this.x; }', 'Here, outside of a class, this means nothing.'],
]);
