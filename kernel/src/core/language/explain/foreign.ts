/** Names that other languages and habits have, and what to write in their place. */
const WORDS: Readonly<Record<string, string>> = {
  print: 'print is called console.log here: console.log(…).',
  True: 'Write true, with a small letter.',
  TRUE: 'Write true, in small letters.',
  False: 'Write false, with a small letter.',
  FALSE: 'Write false, in small letters.',
  None: 'None is called undefined here.',
  nil: 'nil is called undefined here.',
  pass: 'There is no pass here. Braces may be empty: { }.',
  self: 'self is called this here.',
  len: 'How long a list is, its length says: list.length.',
  range: 'There is no range here. Write for (let i = 0; i < 10; i++) { … }.',
  str: 'To make text of something, write String(…).',
  int: 'To make a whole number of something, write Math.trunc(Number(…)).',
  float: 'To make a number of something, write Number(…).',
  elif: 'Write else if (…) for elif.',
  and: 'Write && for and.',
  or: 'Write || for or.',
  not: 'Write ! for not.',
  sum: 'There is no sum here. Write list.reduce((sum, entry) => sum + entry, 0).',
  np: 'NumPy is for Python only.',
  numpy: 'NumPy is for Python only.',
  inf: 'It is called Infinity here.',
  nan: 'It is called NaN here.',
  pi: 'It belongs to Math: Math.PI.',
  ln: 'It belongs to Math: Math.log(…).',
};

/** Names of kinds of values in other languages. */
const KINDS: Readonly<Record<string, string>> = {
  int: 'number',
  integer: 'number',
  float: 'number',
  double: 'number',
  num: 'number',
  str: 'string',
  text: 'string',
  char: 'string',
  bool: 'boolean',
  list: 'number[]',
  array: 'number[]',
};

/** What to write for a word of another language; undefined if it is none. */
export function foreignWord(name: string): string | undefined {
  return Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
}

/** The same for the name of a kind of value. */
export function foreignKind(name: string): string | undefined {
  const kind = name.toLowerCase();
  return Object.hasOwn(KINDS, kind) ? `${name} is called ${KINDS[kind]} here.` : undefined;
}
