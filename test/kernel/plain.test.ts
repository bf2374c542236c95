import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { plainSentence } from '@workshop/kernel/dist/core/errors/plain';
import { ThrownReports } from '@workshop/kernel/dist/core/errors/thrown';
import { Sources } from '@workshop/kernel/dist/core/errors/sources';

const NO_JSON =
  'This text is no JSON. JSON has double quotes around names and text, and no comma at the end.';

/** What goes wrong in JavaScript itself, and how it reads. */
const CASES: [() => unknown, string][] = [
  [
    () => (undefined as any).size,
    'What stands before .size is undefined, so nothing can be taken from it.',
  ],
  [
    () => ([] as any)[5][0],
    'What stands before [0] is undefined, so nothing can be taken from it.',
  ],
  [
    () => (null as any).size(),
    'What stands before .size is null, so nothing can be taken from it.',
  ],
  [
    () => ((undefined as any).size = 1),
    'What stands before .size is undefined, so nothing can be put into it.',
  ],
  [
    () => ((undefined as any)[2] = 1),
    'What stands before [2] is undefined, so nothing can be put into it.',
  ],
  [
    () => {
      const { size } = undefined as any;
      return size;
    },
    'There is no size in undefined.',
  ],
  [
    () => {
      const box: any = undefined;
      const { size } = box;
      return size;
    },
    'box is undefined, so there is no size in it.',
  ],
  [
    () => {
      const box: any = 3;
      box();
    },
    'box is no function, so it cannot be called.',
  ],
  [
    () => {
      const box: any = {};
      box.open();
    },
    'box.open is no function, so it cannot be called.',
  ],
  [
    () => {
      const box: any = 3;
      return new box();
    },
    'box is no class: leave out new.',
  ],
  [
    () => {
      const box: any = 3;
      for (const x of box) return x;
      return 0;
    },
    'box is no list.',
  ],
  [
    () => {
      const [x] = 5 as any;
      return x;
    },
    '5 is no list.',
  ],
  [() => new Set(3 as any), '3 is no list.'],
  [() => Math.max(...(5 as any)), 'Behind ... a list is needed.'],
  [
    () => {
      class Box {
        size = 1;
      }
      (Box as any)();
    },
    'Box is a class. Write new before it: new Box(…).',
  ],
  [
    function deep(): unknown {
      return deep();
    },
    'A function calls itself over and over, without an end.',
  ],
  [
    () => new Function('const n = 1; n = 2;')(),
    'What was made with const keeps its value. Make it with let to change it.',
  ],
  [() => new Function('n; const n = 2;')(), 'n is used before the line that makes it has run.'],
  [() => new Function('return nowhere')(), 'Nothing here is called nowhere.'],
  [() => ((Object.freeze({ size: 1 }) as any).size = 2), 'size can be read, but not changed.'],
  [() => (Object.freeze([1]) as any).push(2), 'There is no 1 in it, and nothing can be added.'],
  [() => JSON.parse('abc'), NO_JSON],
  [() => JSON.parse(''), NO_JSON],
  [() => JSON.parse("{'a': 1}"), NO_JSON],
  [() => JSON.parse('{"a": 1,}'), NO_JSON],
  [() => require('./nowhere'), 'There is no ./nowhere beside the notebook.'],
  [() => require('nowhere-at-all'), 'nowhere-at-all is not installed.'],
  [
    () => ([] as number[]).reduce((a, b) => a + b),
    'The list is empty. Give reduce a second value to begin with.',
  ],
  [
    () =>
      Array.from({ length: 3 }).fill(0, 1).copyWithin(0, 1).with(0, 1) && (([] as any).length = -1),
    'A list has no such length: it takes a whole number of at least 0.',
  ],
  [() => Object.keys(undefined as any), 'An object is needed here, and this is undefined or null.'],
  [() => (1n as any) + 1, 'A number with n at its end goes only with others of its kind.'],
];

/** What Firefox says of the like. */
const IN_FIREFOX: [string, string][] = [
  [
    `can't access property "size" of undefined`,
    'What stands before .size is undefined, so nothing can be taken from it or put into it.',
  ],
  [
    `can't access property "c", cell1.a.b is null`,
    'What stands before .c is null, so nothing can be taken from it or put into it.',
  ],
  [
    "can't access property 0, a[5] is undefined",
    'What stands before [0] is undefined, so nothing can be taken from it or put into it.',
  ],
  ["can't access property Symbol.iterator of undefined", 'undefined is no list.'],
  ['undefined has no properties', 'There is nothing in undefined.'],
  ['cell2.box is undefined', 'box is undefined, so there is nothing in it.'],
  [
    "class constructors must be invoked with 'new'",
    'This is a class. Write new before its name when you call it.',
  ],
  ['too much recursion', 'A function calls itself over and over, without an end.'],
  [
    "invalid assignment to const 'c'",
    'What was made with const keeps its value. Make it with let to change it.',
  ],
  ['"size" is read-only', 'size can be read, but not changed.'],
  [
    `can't define property "x": Object is not extensible`,
    'There is no x in it, and nothing can be added.',
  ],
  [
    "can't define property 1: Array is not extensible",
    'There is no 1 in it, and nothing can be added.',
  ],
  [
    "can't define array index property past the end of an array with non-writable length",
    'Nothing can be added to this list.',
  ],
  [
    "can't access lexical declaration 'n' before initialization",
    'n is used before the line that makes it has run.',
  ],
  ['JSON.parse: unexpected end of data at line 1 column 1 of the JSON data', NO_JSON],
  [
    'reduce of empty array with no initial value',
    'The list is empty. Give reduce a second value to begin with.',
  ],
  ['invalid array length', 'A list has no such length: it takes a whole number of at least 0.'],
  ["can't convert undefined to object", 'An object is needed here, and this is undefined or null.'],
  [
    "can't convert BigInt to number",
    'A number with n at its end goes only with others of its kind.',
  ],
];

function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing went wrong');
}

describe('what JavaScript says, in plain words', () => {
  for (const [call, sentence] of CASES) {
    it(sentence, () => assert.equal(plainSentence(messageOf(call)), sentence));
  }

  for (const [message, sentence] of IN_FIREFOX) {
    it(`${sentence} In Firefox`, () => assert.equal(plainSentence(message), sentence));
  }

  it('names things as the cell does, not as its translation', () => {
    const says = (name: string): string | undefined => plainSentence(`${name} is not a function`);
    for (const name of ['(0 , cell3_1.output)', 'cell3.output', 'exports.output', 'lib_1.output']) {
      assert.equal(says(name), 'output is no function, so it cannot be called.');
    }
    assert.equal(says('(intermediate value)'), 'This is no function, so it cannot be called.');
  });

  it('is nothing for what others say', () => {
    assert.equal(plainSentence('dot: the left matrix is 2 x 3'), undefined);
    assert.equal(plainSentence(''), undefined);
  });
});

describe('the report of an error', () => {
  const platform = { inspect: String, ownerOf: () => 'Node.js' };
  const report = (error: Error) => new ThrownReports(new Sources(), platform).report(error);
  const plain = (text: string): string => stripVTControlCharacters(text);

  it('begins with the plain sentence and ends with what JavaScript says', () => {
    const { ename, evalue, traceback } = report(new TypeError('box is not a function'));
    assert.deepEqual([ename, evalue], ['TypeError', 'box is not a function']);
    const lines = traceback.map(plain);
    assert.equal(lines[0], 'TypeError: box is no function, so it cannot be called.');
    assert.equal(lines.at(-1), 'JavaScript says: box is not a function');
  });

  it('says what other errors say, once', () => {
    const lines = report(new RangeError('too far')).traceback.map(plain);
    assert.equal(lines[0], 'RangeError: too far');
    assert.equal(lines.filter((line) => line.includes('too far')).length, 1);
  });
});
