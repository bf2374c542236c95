import type ts from 'typescript-api';
import { isAll, isFunction, kindOf } from './kinds';
import type { Mistake, Rules } from './mistake';
import { isKind, subject } from './misfits';
import { short, sign } from './words';

const ARITHMETIC = [2362, 2363, 2365];

/** Signs between values that they do not work with. */
export const operators: Rules = [
  [ARITHMETIC, onText],
  [ARITHMETIC, onFunction],
  [ARITHMETIC, onOther],
  [
    [2356],
    ({ node }) => `Only numbers can be counted up or down, and ${short(node.getText())} is none.`,
  ],
];

/** The two sides of a sign; undefined where there is none. */
export function sidesOf({ node, typescript }: Mistake): ts.BinaryExpression | undefined {
  for (const at of [node, node.parent]) if (typescript.isBinaryExpression(at)) return at;
  return undefined;
}

function onText(mistake: Mistake): string | undefined {
  const { checker, typescript } = mistake;
  const both = sidesOf(mistake);
  const text =
    both &&
    [both.left, both.right].find((side) => {
      return isAll(checker.getTypeAtLocation(side), typescript.TypeFlags.StringLike);
    });
  if (!text) return undefined;
  if (isNameOfForIn(mistake, text)) {
    return `for … in gives names, not values. Write of in place of in: for (const ${text.getText()} of …).`;
  }
  const operator = sign(both.operatorToken.getText());
  const start = `${subject(text)} is text, and ${operator} needs numbers.`;
  if (typescript.isStringLiteralLike(text)) {
    const isNumber = text.text.trim() !== '' && Number.isFinite(Number(text.text));
    return isNumber ? `${start} Write it without quotes: ${text.text}.` : start;
  }
  return `${start} Write Number(${short(text.getText())}).`;
}

function isNameOfForIn({ checker, typescript }: Mistake, node: ts.Node): boolean {
  const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration;
  return !!declaration && typescript.isForInStatement(declaration.parent.parent);
}

function onFunction(mistake: Mistake): string | undefined {
  const both = sidesOf(mistake);
  const called =
    both &&
    [both.left, both.right].find((side) => {
      return isFunction(mistake.checker.getTypeAtLocation(side));
    });
  return (
    called &&
    `${short(called.getText())} is the function itself. Call it: ${short(called.getText())}(…).`
  );
}

function onOther(mistake: Mistake): string | undefined {
  const both = sidesOf(mistake);
  if (!both) return undefined;
  const { checker } = mistake;
  const wrong = [both.left, both.right].find((side) => {
    return !isAll(checker.getTypeAtLocation(side), mistake.typescript.TypeFlags.NumberLike);
  });
  const kind = wrong && kindOf(mistake, checker.getTypeAtLocation(wrong));
  const operator = sign(both.operatorToken.getText());
  return kind && `${isKind(wrong, kind)}, and ${operator} needs numbers.`;
}
