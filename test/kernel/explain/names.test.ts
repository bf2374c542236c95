import { mistakes } from './said';

mistakes('names: unknown names', [
  ['foo', 'Nothing here is called foo. If a cell above makes it, run that cell first.'],
  ['wieghts', 'There is no wieghts here. Did you mean weights?'],
  ['Weights', 'There is no Weights here. Did you mean weights?'],
  ['drwas', 'There is no drwas here. Did you mean draws?'],
  ['math.sqrt(4)', 'There is no math here. Did you mean Math?'],
  ['sqrt(4)', 'sqrt belongs to Math. Write Math.sqrt.'],
  ['PI * 2', 'PI belongs to Math. Write Math.PI.'],
  ['x = 5;', 'There is no x yet. To make it, write let before it: let x = 5'],
  ['for (i = 0; i < 3; i++) {}', 'There is no i yet. To make it, write let before it: let i = 0'],
  [
    'document.title',
    'Nothing here is called document. If a cell above makes it, run that cell first.',
  ],
  ['Console.log(3)', 'There is no Console here. Did you mean console?'],
  ['myZ: number = 3;', 'Write const before myZ: const myZ: number = 3;'],
  ['myW: Matrix<3, 1> = start;', 'Write const before myW: const myW: Matrix<3, 1> = start;'],
  [
    'const p: Pont = 3;',
    'Nothing here is called Pont. If a cell above makes it, run that cell first.',
  ],
  ["const p: strng = 'a';", 'There is no strng here. Did you mean string?'],
]);

mistakes('names: words of other languages', [
  ["print('a')", 'print is called console.log here: console.log(…).'],
  ['const yes = True;', 'Write true, with a small letter.'],
  ['const nothing = None;', 'None is called undefined here.'],
  ['len(draws)', 'How long a list is, its length says: list.length.'],
  ['range(10)', 'There is no range here. Write for (let i = 0; i < 10; i++) { … }.'],
  ['str(3)', 'To make text of something, write String(…).'],
  ['const n: int = 3;', 'int is called number here.'],
  ['const n: float = 3;', 'float is called number here.'],
  ['const yes: bool = true;', 'bool is called boolean here.'],
  ["const t: str = 'a';", 'str is called string here.'],
  ['np.array([1])', 'NumPy is for Python only.'],
]);

mistakes('names: names that are made', [
  [
    'const n = 1; n = 2;',
    'n was made with const, so it keeps its value. Make it with let to change it.',
  ],
  [
    'weights = start;',
    'weights was made with const, so it keeps its value. To make it anew, write const before it.',
  ],
  ['Matrix = 3;', 'Matrix comes from a package and keeps its value. Use another name.'],
  [
    'start += 1;',
    'start was made with const, so it keeps its value. Make it with let to change it.',
  ],
  ['sigmoid++;', 'sigmoid comes from a package and keeps its value. Use another name.'],
  [
    'const n = 1; n++;',
    'n was made with const, so it keeps its value. Make it with let to change it.',
  ],
  ['output = 3;', 'output is made already, and not with let: it cannot get another value.'],
  ['function f() {} f = 3;', 'f is made already, and not with let: it cannot get another value.'],
  ['let a = 1; let a = 2;', 'a is made twice in this cell. Give one of them another name.'],
  ['const a = 1; function a() {}', 'a is made twice in this cell. Give one of them another name.'],
  [
    'const f = (a: number, a: number) => a;',
    'a is made twice in this cell. Give one of them another name.',
  ],
  ['3 = 4;', 'On the left of `=` stands the name that gets the value. To compare, write `===`.'],
  ['3++;', 'Only a name can be counted up or down.'],
  ['f(x) = x * 2;', 'A function is made with an arrow: const f = (x: number) => …'],
]);

mistakes('names: imports', [
  ["import x from 'nopackage';", 'nopackage is not installed.'],
  ["import { a } from './nofile';", 'There is no file nofile.ts beside the notebook.'],
  ["import data from './data.json';", 'There is no file data.json beside the notebook.'],
  [
    "import { Matrixx } from '@workshop/lib';",
    '@workshop/lib has no Matrixx. Did you mean Matrix?',
  ],
  ["import { zzz } from '@workshop/lib';", '@workshop/lib has no zzz.'],
  ["import { gelo } from '@workshop/lib';", '@workshop/lib has no gelo. Did you mean gelu?'],
  [
    "import { pad } from './helper';",
    'pad is in that file, but not offered: write export before it there.',
  ],
  ["import { main } from './main';", "Write main without braces: import main from '…'."],
  ["import other from './helper';", "Write braces around other: import { other } from '…'."],
]);

mistakes('names: kinds of values', [
  [
    'const n: number = number;',
    'number is the name of a kind of value, not a value. To make something a number, write Number(…).',
  ],
  [
    'string(3)',
    'string is the name of a kind of value, not a value. To make something a string, write String(…).',
  ],
  [
    'boolean(1)',
    'boolean is the name of a kind of value, not a value. To make something a boolean, write Boolean(…).',
  ],
  ['type U = { a: number }; U.a', 'U is the name of a kind of value, not a value.'],
  [
    'const v = 3; const n: v = 3;',
    'v is a value. Behind the colon stands a kind of value, such as number or string.',
  ],
  ['const l: Array = [];', 'Say what kind of values are in it: Array<number>, or number[].'],
  ['const l: Promise = 3;', 'Say what kind of values are in it: Promise<number>, for example.'],
  ["let m: Matrix<'3', 1>;", 'In these < > stands a number, such as 3, and not string.'],
  ['type U = { a: number }; let m: U<3>;', 'What stands in < > does not belong to U<3>.'],
  ['1 as string', 'as changes no value. Write String(1).'],
  ["'3' as number", "as changes no value. Write Number('3')."],
]);
