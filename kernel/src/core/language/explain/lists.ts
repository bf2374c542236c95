import { entryOf, isFunction, kindOf } from './kinds';
import type { Mistake, Rules } from './mistake';
import { ownWords } from './own-words';
import { MISFITS, subject } from './misfits';
import { short } from './words';

/** Lists that are too long, too short, or none. */
export const lists: Rules = [
  [MISFITS, hole],
  [MISFITS, wrongLength],
  [[2493], pastTheEnd],
  [[2461, 2488, 2495, 2548, 2549], noList],
  [
    [2556],
    ({ node }) =>
      `How many values ... brings is not known here. Write them one by one, in place of ${short(node.getText())}.`,
  ],
];

/** [1, , 2] */
function hole({ node, typescript }: Mistake): string | undefined {
  const isList = typescript.isArrayLiteralExpression(node);
  const isHole = isList && node.elements.some(typescript.isOmittedExpression);
  return isHole ? 'In the list a value is missing between two commas.' : undefined;
}

function wrongLength({ diagnostic }: Mistake): string | undefined {
  const words = ownWords(diagnostic.messageText);
  const found = /Source has (\d+) element\(s\) but target (?:requires|allows only) (\d+)/.exec(
    words,
  );
  if (found) return `The list has ${entries(+found[1])} and needs ${found[2]}.`;
  const needed = /Target (?:requires|allows only) (\d+) element\(s\) but source may/.exec(words);
  return needed
    ? `The list needs ${entries(+needed[1])}, and how many it has is not known before the cell runs.`
    : undefined;
}

function pastTheEnd({ quoted: [, length, index] }: Mistake): string {
  const last = Number(length) - 1;
  const end = last < 0 ? '' : ` They are counted from 0: the last one is ${last}.`;
  return `There is no entry ${index} in a list of ${entries(Number(length))}.${end}`;
}

function noList(mistake: Mistake): string | undefined {
  const { checker, node, typescript } = mistake;
  const type = checker.getTypeAtLocation(node);
  const kind = kindOf(mistake, type);
  if (!kind || entryOf(mistake, type)) return undefined;
  const code = short(node.getText());
  const start = `${subject(node)} is ${kind} and no list.`;
  if (kind === 'a number' && typescript.isForOfStatement(node.parent)) {
    return `${start} For so many rounds write for (let i = 0; i < ${code}; i++).`;
  }
  if (kind === 'a number' || isFunction(type)) return start;
  return `${start} A list of its values is Object.values(${code}).`;
}

function entries(n: number): string {
  return n === 1 ? '1 entry' : `${n} entries`;
}
