import type ts from 'typescript-api';
import { isAll, kindOf } from './kinds';
import type { Mistake, Rules } from './mistake';
import { isKind } from './misfits';
import { short, sign } from './words';

/** What is compared, and what stands in conditions. */
export const comparisons: Rules = [
  [[2367], textAndNumber],
  [[2367, 2678], neverEqual],
  [
    [2839],
    () =>
      'Two lists or objects are never the same, even if they hold the same. Compare their entries.',
  ],
  [[2845], () => 'Nothing equals NaN, not even NaN. Write Number.isNaN(…).'],
  [
    [1345],
    ({ written }) => `${short(written)} gives nothing back, so it is neither true nor false.`,
  ],
  [[2447], ({ quoted: [, instead] }) => `Between conditions write ${sign(instead)}.`],
];

function textAndNumber(mistake: Mistake): string | undefined {
  const { node, checker, typescript } = mistake;
  if (!typescript.isBinaryExpression(node)) return undefined;
  const { StringLike, NumberLike } = typescript.TypeFlags;
  const sides = [node.left, node.right];
  const is = (flag: ts.TypeFlags) =>
    sides.find((side) => isAll(checker.getTypeAtLocation(side), flag));
  const [text, number] = [is(StringLike), is(NumberLike)];
  if (!text || !number) return undefined;
  const end = typescript.isLiteralExpression(text)
    ? `Write ${text.text} without quotes.`
    : `Write Number(${short(text.getText())}).`;
  return `Text never equals a number. ${end}`;
}

function neverEqual(mistake: Mistake): string {
  const { node, checker, typescript } = mistake;
  if (!typescript.isBinaryExpression(node))
    return 'This case can never come: its value is of another kind.';
  const [left, right] = [node.left, node.right].map((side) => {
    return kindOf(mistake, checker.getTypeAtLocation(side));
  });
  if (!left || !right || left === right) {
    return `${short(node.left.getText())} and ${short(node.right.getText())} are never equal here.`;
  }
  return `${isKind(node.left, left)} and ${short(node.right.getText())} is ${right}: they are never equal.`;
}
