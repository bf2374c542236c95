/** What Firefox says when a cell runs, where it is not what V8 says, and how it reads in plain words. */
export const FIREFOX: readonly (readonly [RegExp, string])[] = [
  [
    /^can't access property (\d+)(?:,.* is| of) (undefined|null)$/,
    'What stands before [$1] is $2, so nothing can be taken from it or put into it.',
  ],
  [/^can't access property Symbol\.iterator of (undefined|null)$/, '$1 is no list.'],
  [
    /^can't access property "(.+)"(?:,.* is| of) (undefined|null)$/,
    'What stands before .$1 is $2, so nothing can be taken from it or put into it.',
  ],
  [/^(.+) is (undefined|null)$/, '$1 is $2, so there is nothing in it.'],
  [/^(undefined|null) has no properties$/, 'There is nothing in $1.'],
  [
    /^class constructors must be invoked with 'new'$/,
    'This is a class. Write new before its name when you call it.',
  ],
  [/^too much recursion$/, 'A function calls itself over and over, without an end.'],
  [
    /^invalid assignment to const '/,
    'What was made with const keeps its value. Make it with let to change it.',
  ],
  [/^"(.+)" is read-only$/, '$1 can be read, but not changed.'],
  [
    /^can't define property (?:"(.+)"|(\d+)): .+ is not extensible$/,
    'There is no $1$2 in it, and nothing can be added.',
  ],
  [/^can't define array index property past the end/, 'Nothing can be added to this list.'],
  [
    /^can't access lexical declaration '(.+)' before initialization$/,
    '$1 is used before the line that makes it has run.',
  ],
  [
    /^JSON\.parse: /,
    'This text is no JSON. JSON has double quotes around names and text, and no comma at the end.',
  ],
  [
    /^reduce of empty array with no initial value$/,
    'The list is empty. Give reduce a second value to begin with.',
  ],
  [/^invalid array length$/, 'A list has no such length: it takes a whole number of at least 0.'],
  [
    /^can't convert (?:undefined|null) to object$/,
    'An object is needed here, and this is undefined or null.',
  ],
  [
    /^can't convert BigInt to number$/,
    'A number with n at its end goes only with others of its kind.',
  ],
];
