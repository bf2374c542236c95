/**
 * Lines as they are written in other languages, above all in Python, and other slips: what to write
 * instead. `$1` is what the first parentheses of the pattern found.
 */
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/\bfunction\s+\w+\s*\([^()]*\)\s*return\b/, 'What a function does goes in braces: { return … }'],
  [/^\s*function\s*\(/, 'A function needs a name here: function name(…) { … }'],
  [
    /\bfunction\s+(\w+)\s+(\w+)/,
    'Parentheses follow the name of a function: function $1($2) { … }',
  ],
  [
    /^\s*(?:async\s+)?(?:def|func|fn|fun)\s+(\w+)/,
    'A function is made with function: function $1(…) { … }',
  ],
  [/\belif\b/, 'Write else if (…) for elif.'],
  [/^\s*for\s+(\w+)\s+in\s+range\(\s*(\w+)\s*\)/, 'Write for (let $1 = 0; $1 < $2; $1++) { … }'],
  [/^\s*for\s+(\w+)\s+(?:in|of)\s+(\w+)/, 'Write for (const $1 of $2) { … }'],
  [/=\s*if\b/, 'if gives no value. Write a question with `?` and `:`, as in x > 0 ? 1 : 0.'],
  [
    /.*(?:=>?|\breturn\b)\s*([^\s{};](?:[^{};]*[^\s{};])?)(?<!=>)\s+if\s+(.+?)\s+else\s+(.+?);?\s*$/,
    'Write $2 ? $1 : $3.',
  ],
  [/^(?!.*\bif\b).*\bthen\b.*\belse\b/, 'Write `?` for then and `:` for else.'],
  [
    /\bif\s*\(.*\)\s*[^\s{};][^{};]*\selse\b/,
    'What follows goes in braces: if (…) { … } else { … }',
  ],
  [/\)\s*then\b/, 'There is no then. What follows goes in braces: if (…) { … }'],
  [
    /^\s*(if|while)\b(?!\s*\()/,
    'What is asked goes in parentheses, what follows in braces: $1 (…) { … }',
  ],
  [
    /^\s*(?:\}\s*)?(?:(?:if|while|class)\b.*|else|try|finally):\s*$/,
    'What follows goes in braces, with no colon: { … }',
  ],
  [/^\s*except\b/, 'Write catch (error) { … } for except.'],
  [/^\s*(?:repeat|loop)\b/, 'To repeat something, write for (let i = 0; i < 10; i++) { … }'],
  [
    /\bfor\s*\(\s*(?:let|var)\b[^;()]*,[^;]*,[^;]*\)/,
    'The three parts of for have `;` between them: for (let i = 0; i < 10; i++) { … }',
  ],
  [/\bfor\s*\([^;]*;[^;]*\)/, 'for has three parts: for (let i = 0; i < 10; i++) { … }'],
  [/\blambda\s+(\w+)\s*:/, 'A short function is made with an arrow: ($1: number) => …'],
  [/^\s*(?:import|from)\s+(numpy|pandas|matplotlib|torch|math|random)\b/, '$1 is for Python only.'],
  [/^\s*import\s+(\w+)\s+as\s+(\w+)/, "Write import * as $2 from '$1'."],
  [/^\s*import\s+(\w+)\s*;?\s*$/, "Write import * as $1 from '$1'."],
  [/^\s*from\s+(\S+)\s+import\s+(.+?);?\s*$/, "Write import { $2 } from '$1'."],
  [
    /^\s*import\s+(\w+\s*,\s*\w+.*?)\s+from/,
    'Names that are imported stand in braces: import { $1 } from …',
  ],
  [/^\s*import\b.*\bfrom\s+[^'"\s]/, "The name of a package stands in quotes: from '…'."],
  [/\band\b/, 'Write `&&` for and.'],
  [/\bor\b/, 'Write `||` for or.'],
  [
    /\bnot\s+(?:true|false)\b|(?:\b(?:if|while)\s*\([^)]*|&&\s*|\|\|\s*)\bnot\s+\w/,
    'Write `!` for not.',
  ],
  [
    /(?:^|[-+*/%=(,?:>]|\breturn)\s*\|([^\s|](?:[^|]*[^\s|])?)\|(?!\|)/,
    'For |$1| write Math.abs($1).',
  ],
  [/^\s*print\s+(.+?);?\s*$/, 'Write console.log($1).'],
  [
    /^\s*console\.(\w+)\s+(['"\w].*?);?\s*$/,
    'What is printed goes in parentheses: console.$1($2).',
  ],
  [/\bf['"]/, 'Text with values in it stands in back quotes: `… ${x} …`.'],
  [/^\s*(?:%|!\s*\w+ )/, 'Lines with `%` and `!` are for Python notebooks.'],
  [/#/, 'A comment begins with `//`.'],
  [
    /^\s*(?:int|integer|float|double|number|string|str|bool|boolean|auto)\s+(\w+)\s*=/,
    'A name is made with const or let: const $1 = …',
  ],
  [
    /\b(const|let|var)\s+(\w+)\s+(number|string|boolean|[A-Z]\w*(?=<))/,
    'A colon stands between a name and its kind: $1 $2: $3',
  ],
  [
    /\b(?:const|let|var)\s+(?:int|float|double|number|string|bool|boolean)\s+(\w+)/,
    'The kind of value stands behind the name, as in $1: number.',
  ],
  [/->/, 'The arrow of a function is `=>`, not `->`.'],
  [/=\s+>/, 'The arrow of a function has no space in it: `=>`.'],
  [/=\s*(\([^()]*\))\s*>=/, 'The arrow of a function is `=>`, not `>=`: $1 => …'],
  [
    /\b(const|let|var)\s+(\w+)\s*\(([^)]*)\)\s*=/,
    'A function is made with an arrow: $1 $2 = ($3) => …',
  ],
  [
    /=\s*(\w+)\s*:\s*(\w+)\s*=>/,
    'Before an arrow, a name with its kind stands in parentheses: ($1: $2) => …',
  ],
  [/:\s*(\([^()]*\))\s*=(?![=>])/, 'The kind of a function also says what it gives: $1 => number.'],
  [/=\s*(\([^()]*\))\s*=(?![=>])/, 'A function is made with an arrow: $1 => …'],
  [/:=/, 'Write `=` for `:=`.'],
  [/\b(const|let|var)\s+(\w+)\s*==/, 'One `=` gives the value: $1 $2 = …'],
  [/\b(const|let|var)\s+(\w+)\s+[\d'"[(]/, 'Write `=` between the name and its value: $1 $2 = …'],
  [/\b(const|let|var)\s+\d/, 'A name begins with a letter: $1 x = …'],
  [/\b(const|let|var)\s*=/, 'The name is missing: $1 x = …'],
  [
    /\b(?:const|let|var)\s+\w+-\w/,
    'There is no `-` in a name. Write its parts in one, with a capital: myName.',
  ],
  [
    /\b(?:const|let|var)\s+\w+\s+[a-zA-Z]\w*\s*=/,
    'A name is one word. Write its parts in one, with a capital: myName.',
  ],
  [
    /^\s*\{\s*\w+\s*:.*\}\s*;?\s*$/,
    'At the beginning of a line, braces are no object. Put parentheses around it: ({ … })',
  ],
  [/^\s*else\b/, 'else follows the closing brace of an if: if (…) { … } else { … }'],
];

/** A sentence about a line that does not compile; undefined if it is like none of these. */
export function habitTrouble(line: string): string | undefined {
  const code = line
    .replace(/'[^']*'/g, "'…'")
    .replace(/"[^"]*"/g, '"…"')
    .replace(/\/\/.*/, '');
  for (const [pattern, sentence] of HABITS) {
    const found = pattern.exec(code);
    if (found) return sentence.replace(/\$(\d)/g, (_, i: string) => found[Number(i)]);
  }
  return undefined;
}
