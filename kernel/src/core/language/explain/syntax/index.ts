import type { Mistake, Rules } from '../mistake';
import { short, sign } from '../words';
import { bracketsOf, bracketTrouble } from './brackets';
import { characterTrouble } from './characters';
import { habitTrouble } from './habits';
import { missing } from './missing';
import { numberTrouble } from './numbers';
import { tokensOf } from './tokens';

/** What TypeScript says where it cannot read on. */
const UNREADABLE = [
  1003, 1005, 1109, 1110, 1121, 1124, 1127, 1128, 1129, 1131, 1134, 1135, 1136, 1137, 1138, 1139,
  1140, 1144, 1146, 1161, 1180, 1181, 1351, 1434, 1435, 1489, 2809, 6188, 6189,
];

/** Code that cannot be read. */
export const syntax: Rules = [
  [[1435], misspelled],
  [[1002, 1126], openText],
  [[1160], () => 'The text in back quotes has no end. Write a back quote where it ends.'],
  [[1010], () => `The comment has no end. Write ${sign('*/')} where it ends.`],
  [UNREADABLE, apostrophe],
  [UNREADABLE, wrongNumber],
  [[1127], ({ written }) => characterTrouble(written)],
  [[1005], arrowToStatement],
  [UNREADABLE, ({ file, start }) => habitTrouble(lineAt(file.text, start).text)],
  [[1005], nameInCall],
  [UNREADABLE, brackets],
  [UNREADABLE, missing],
  [
    [1212, 1213, 1214, 1359, 1389, 1390],
    ({ written }) => `${written} is a word of the language. Choose another name.`,
  ],
  [[1009], () => 'There is a comma too many, or something is missing behind it.'],
  [[1099], () => 'Between < and > something is missing.'],
  [[1011], () => 'Say in the square brackets which entry is meant: list[0] is the first one.'],
  [[1123], () => 'The name is missing: const x = …'],
  [[1472], () => 'try needs a catch: try { … } catch (error) { … }'],
  [[1068], () => 'Inside the braces of a class, const, let and function are left out.'],
  [
    [17006, 17007],
    ({ written }) => `Put parentheses around ${short(written)} or around all of it.`,
  ],
];

/** Capitals and spaces are no slips of the keyboard. */
function misspelled({ written, meant }: Mistake): string | undefined {
  if (!meant || /[A-Z]/.test(written) || meant.includes(' ')) return undefined;
  return `There is no ${written}. Did you mean ${meant}?`;
}

function openText(mistake: Mistake): string {
  const { file, start } = mistake;
  const { text } = lineAt(file.text, start);
  const [before, quote] = /^((?:[^'"]|'[^']*'|"[^"]*")*)(['"])/.exec(text)?.slice(1) ?? ['', "'"];
  const end = `Write ${sign(quote)} where it ends.`;
  return (
    numberTrouble(text, before.length) ??
    `The text that begins with ${sign(quote)} in line ${mistake.lineOf(start)} has no end. ${end}`
  );
}

/** 'it's' */
function apostrophe({ file: { text }, start }: Mistake): string | undefined {
  if (!/^'\w+'\w/.test(text.slice(text.lastIndexOf("'", start - 2), start + 1))) return undefined;
  return `A ${sign("'")} within text ends it. Put ${sign('"')} around the text instead.`;
}

function wrongNumber({ file, start }: Mistake): string | undefined {
  const line = lineAt(file.text, start);
  return numberTrouble(line.text, start - line.start);
}

/** (z) => if (z > 0) …: after an arrow stands a value, or what to do in braces. */
function arrowToStatement({ file: { text }, start, text: says }: Mistake): string | undefined {
  const arrow = /((?:\([^()]*\)|[\w$]+)\s*=>)\s*$/.exec(text.slice(0, start))?.[1];
  if (!arrow || !says.startsWith("'{'")) return undefined;
  const code = arrow === short(arrow) ? arrow : '(…) =>';
  const needs = 'An arrow needs a value.';
  const word = /^\w+/.exec(text.slice(start))?.[0];
  if (word === 'if') return `${needs} Write ${code} condition ? a : b`;
  return word === 'return' ? `${needs} Leave out return.` : `${needs} Write ${code} { … }`;
}

/** f(x, iterations: 10), options = iterations: 10 */
function nameInCall({ file: { text }, start, written }: Mistake): string | undefined {
  const name = /[(,=]\s*([a-zA-Z]\w*)\s*$/.exec(text.slice(0, start))?.[1];
  if (written !== ':' || !name) return undefined;
  const value = /^:\s*([\w.]+)/.exec(text.slice(start))?.[1] ?? '…';
  return `A value with a name goes in braces: { ${name}: ${value} }`;
}

function brackets(mistake: Mistake): string | undefined {
  const { typescript, file, start } = mistake;
  const found = bracketsOf(tokensOf(typescript, file.text), start);
  return bracketTrouble(found, (position) => mistake.lineOf(position));
}

function lineAt(text: string, position: number): { text: string; start: number } {
  const start = text.lastIndexOf('\n', position - 1) + 1;
  const [line] = text.slice(start).split(/\r?\n/, 1);
  return { text: line, start };
}
