import { FIREFOX } from './firefox';

const NOTHING_THERE = 'so nothing can be taken from it';

/** What JavaScript says when a cell runs, and how it reads in plain words. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [
    /^Cannot read properties of (\w+) \(reading '(\d+)'\)/,
    `What stands before [$2] is $1, ${NOTHING_THERE}.`,
  ],
  [
    /^Cannot read properties of (\w+) \(reading '(.+)'\)/,
    `What stands before .$2 is $1, ${NOTHING_THERE}.`,
  ],
  [
    /^Cannot set properties of (\w+) \(setting '(\d+)'\)/,
    'What stands before [$2] is $1, so nothing can be put into it.',
  ],
  [
    /^Cannot set properties of (\w+) \(setting '(.+)'\)/,
    'What stands before .$2 is $1, so nothing can be put into it.',
  ],
  [/^Cannot destructure property '(.+)' of '(undefined|null)'/, 'There is no $1 in $2.'],
  [
    /^Cannot destructure property '(.+)' of '(.+)' as it is (\w+)/,
    '$2 is $3, so there is no $1 in it.',
  ],
  [/^(.+) is not a constructor$/, '$1 is no class: leave out new.'],
  [/^(\w+) is not a function or its return value is not iterable/, '$1 is no list.'],
  [/^(?:number|object|boolean)? ?(\S+) is not iterable/, '$1 is no list.'],
  [/^Spread syntax requires/, 'Behind ... a list is needed.'],
  [/^(.+) is not a function$/, '$1 is no function, so it cannot be called.'],
  [
    /^Class constructor (\w+) cannot be invoked without 'new'/,
    '$1 is a class. Write new before it: new $1(…).',
  ],
  [/^Maximum call stack size exceeded/, 'A function calls itself over and over, without an end.'],
  [
    /^Assignment to constant variable/,
    'What was made with const keeps its value. Make it with let to change it.',
  ],
  [/^Cannot assign to read only property '(.+)' of/, '$1 can be read, but not changed.'],
  [
    /^Cannot add property (.+), object is not extensible/,
    'There is no $1 in it, and nothing can be added.',
  ],
  [
    /^Cannot access '(.+)' before initialization/,
    '$1 is used before the line that makes it has run.',
  ],
  [/^(\S+) is not defined$/, 'Nothing here is called $1.'],
  [
    /(?:is not valid JSON|JSON input|in JSON at position)/,
    'This text is no JSON. JSON has double quotes around names and text, and no comma at the end.',
  ],
  [/^Cannot find module '(\.[^']*)'/, 'There is no $1 beside the notebook.'],
  [/^Cannot find (?:module|package) '([^']+)'/, '$1 is not installed.'],
  [
    /^Reduce of empty array with no initial value/,
    'The list is empty. Give reduce a second value to begin with.',
  ],
  [/^Invalid array length/, 'A list has no such length: it takes a whole number of at least 0.'],
  [
    /^Cannot convert undefined or null to object/,
    'An object is needed here, and this is undefined or null.',
  ],
  [
    /^Cannot mix BigInt and other types/,
    'A number with n at its end goes only with others of its kind.',
  ],
];

/** What the translation puts before names of other cells and packages. */
const TRANSLATED = /\(0 , [\w$]+\.([\w$]+)\)|\b(?:exports|cell\d+|[\w$]+_\d+)\.(?=[\w$])/g;

/** A plain sentence for the message of an error of JavaScript's, where there is one. */
export function plainSentence(message: string): string | undefined {
  const text = message
    .replace(TRANSLATED, (_, name: string | undefined) => name ?? '')
    .replace('(intermediate value)', 'This');
  for (const [pattern, sentence] of [...SENTENCES, ...FIREFOX]) {
    const found = pattern.exec(text);
    if (found) return sentence.replace(/\$(\d)/g, (_, i: string) => found[Number(i)] ?? '');
  }
  return undefined;
}
