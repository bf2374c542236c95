/** Why ours differs from a stock kernel, in which cells, and what they come to in ours. */
export interface Difference {
  readonly reason: string;
  readonly cells: Readonly<Record<string, string>>;
}

export const differences: readonly Difference[] = [
  {
    reason:
      'The short form { name }, and a target in brackets, take names of earlier cells. A stock kernel takes them for names that are not there.',
    cells: {
      'let: assigned from an object': 'ab',
      'names in inner places: of a key that is written out': '{ x: 5, y: 2 }',
      'short forms of objects: names of earlier cells': '{ w: 1, h: 2 }',
      'short forms of objects: in a call': '1 x 2',
      'short forms of objects: has its value now': '{ w: 1, depth: 4 }',
      'short forms of objects: in an arrow': '{ w: 1, h: 7, depth: 4 }',
      'short forms of objects: inside a list and a class': '[ { w: 1 }, { depth: 4 } ]',
      'short forms of objects: beside a spread': '{ w: 5, h: 2, depth: 4 }',
      'short forms of objects: returned by a function of a later cell': '4',
      'short forms of objects: console.log of it': '{ w: 1, h: 2, depth: 4 }',
      'a neuron of the workshop: options in the short form': 'true',
    },
  },
  {
    reason:
      'A function sees what later cells assign to a let of its own cell. In a stock kernel it keeps the old value, and so a neuron made of a few functions never learns.',
    cells: {
      'a let that functions share: the functions of its own cell see the change': 'balance 75',
      'a let that functions share: the functions of its own cell see the assignment': 'balance 1',
      'a let that functions share: and go on from it': "[ 0, 'balance 0' ]",
      "a let that functions share: counted up in a later cell's function": '[ 0, 1, 2 ]',
      'a neuron by hand: many steps': "[ '8.959', '-0.210', '-4.271' ]",
      'a neuron by hand: the answers': '0.01 0.99 0.99 0.01',
      'a neuron by hand: new weights, set by a later cell': '0.5',
    },
  },
  {
    reason: 'What a cell made before an error stays, as in Python.',
    cells: {
      'after an error: are there': 'made before',
      'after an error: is there': 'beside',
      'after an error: is there too': 'a/b',
    },
  },
  {
    reason:
      'Good TypeScript compiles and runs. A stock kernel refuses it, or makes something of it that is no JavaScript.',
    cells: {
      'names that are special elsewhere: with two underscores before it': '6',
      'export: written before a declaration': '1',
      'export: known in the next cell': '2',
      'declare: a global for all': '5',
      'types that have no name: a class with private fields, kept in a const': 'true',
      'types that have no name: of an interface inside a function': '{ a: 1 }',
      'types that have no name: its type is known in the next cell': '1.0',
      'destructuring: of an earlier object, in the next cell': '[ 0.5, 3 ]',
      'require and import(): import = require': 'function',
      'await: of something with a then': 'thenable',
      'async iteration: of it, in the next cell': '0\n1\n2',
      'types that do not fit: no checking at all': 'unchecked',
    },
  },
  {
    reason: 'Cells are TypeScript 6, with the library of ES2023.',
    cells: {
      "newer than the stock kernel's TypeScript: using": 'using h\nclosed',
      "newer than the stock kernel's TypeScript: a type parameter that is not inferred": 'b',
      'lists: newer methods': '[ [ 1, 2, 3 ], [ 1, 9, 3 ], [ 3, 2, 1 ], 2 ]',
    },
  },
  {
    reason: 'TypeScript 6 says the same in other words, or points at the place more closely.',
    cells: {
      'inheritance: what is abstract must be written': 'Type error at 1:7',
      'no TypeScript: a regular expression without an end': 'Syntax error at 1:12',
      'no TypeScript: JSX': 'Syntax error at 1:25',
      'types that do not fit: nothing returned': 'Type error at 1:20',
    },
  },
  {
    reason:
      'A place is one in the cell, and a fault is one of the cell. A stock kernel adds a line to the cell and declarations to its names, and reports these.',
    cells: {
      'no TypeScript: a curly bracket is missing': 'Syntax error at 2:12',
      'no TypeScript: a template without an end': 'Syntax error at 1:25',
      'no TypeScript: a type without its other half': 'Syntax error at 1:10',
    },
  },
  {
    reason:
      'Cells are checked under strict: what would fail when it runs, or could, is said before.',
    cells: {
      'strictness: a parameter without a type': 'Type error at 1:18',
      'strictness: null for a number': 'Type error at 1:7',
      'strictness: what may be undefined': 'Type error at 2:1',
      'strictness: a caught value is not known to be an Error': 'Type error at 4:15',
      'strictness: a field without a first value': 'Type error at 2:3',
    },
  },
  {
    reason:
      'Cells run in strict mode, as modules do: what cannot be done is an error, and this is undefined at the top of a cell and in a plain function.',
    cells: {
      'let: called in a later cell': 'true',
      'this: at the top of a cell': 'true',
      'this: in a plain function': 'true',
      'strictness: an object that is frozen': 'TypeError at 2:12',
    },
  },
  {
    reason:
      'What only a browser has does not compile. In a stock kernel it does, and is a ReferenceError when it runs.',
    cells: {
      'types that do not fit: names of a page in a browser': 'Type error at 1:1',
      'types that do not fit: the page itself': 'Type error at 1:1',
      "types that do not fit: a global of the browser that looks like one's own":
        'Type error at 1:13',
      'types that do not fit: the name of the window by accident': 'Type error at 1:10',
    },
  },
  {
    reason: 'A value keeps the type that it was made with when another cell writes that type anew.',
    cells: {
      'interfaces: a value keeps the type that it was made with': 'Tom',
    },
  },
  {
    reason:
      'The error is about the name that is wrong. A stock kernel forgets a namespace with a part that is not exported.',
    cells: {
      'namespaces: what is not exported is not known': 'Type error at 1:10',
    },
  },
  {
    reason:
      'A value is shown whatever it is: null too, and with an empty statement behind it. A function that has no name is shown without one.',
    cells: {
      'plain values: null': 'null',
      'functions and classes: an arrow': '[Function (anonymous)]',
      'forms of expressions: two semicolons': 'by name',
      'forms of expressions: an empty statement comes last': 'shown',
    },
  },
  {
    reason: "Text that is thrown is shown in quotes, so that '404' is not taken for 404.",
    cells: {
      'what can be thrown: a string': 'Thrown',
      'where it happens: a promise that is rejected with text': 'Thrown',
    },
  },
  {
    reason: 'An error for which no cell waits is shown with the line it comes from.',
    cells: {
      'for which no cell waits: in a timer':
        "<stderr>RangeError: in a timer\n1 | setTimeout(() => {\n2 |   throw new RangeError('in a timer');\n  |         ^",
      'for which no cell waits: in a promise':
        "<stderr>RangeError: nobody waits\n1 | void Promise.reject(new RangeError('nobody waits'));\n  |                     ^",
    },
  },
  {
    reason:
      'A question can be asked, and says so where nobody can type; a stock kernel cannot ask.',
    cells: {
      'what the workshop shows: nobody can type here':
        'Your name: Ada (nobody can type here, so this answer was taken)\nAda',
    },
  },
  {
    reason: 'What calls back when text is written is called.',
    cells: {
      'process.stdout: told when it is written': 'written, and told',
    },
  },
  {
    reason: 'The order is that of a program in Node.js.',
    cells: {
      'globals of Node.js: queueMicrotask and nextTick in order': 'now\nnext tick\nmicrotask',
    },
  },
  {
    reason:
      'What a cell makes again counts for the functions of other cells when the cell has ended: one that breaks off half way leaves them whole.',
    cells: {
      'function: made again as an arrow': '5.5',
    },
  },
  {
    reason:
      '__dirname and __filename are there, as in every CommonJS file: the folder of the notebook.',
    cells: {
      'files beside the notebook: where the notebook is': "[ true, 'beside' ]",
      'files beside the notebook: what the file is called': 'string',
    },
  },
  {
    reason: 'Bytes are put together to letters, however they are cut.',
    cells: {
      'process.stdout: a letter in two halves': 'ü',
    },
  },
];
