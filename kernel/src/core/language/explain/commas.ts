import type ts from 'typescript-api';
import type { Mistake, Rules } from './mistake';
import { short } from './words';

/** Commas that divide nothing: what stands before them is thrown away. */
export const commas: Rules = [[[2695], uselessComma]];

function uselessComma({ node, typescript }: Mistake): string {
  let whole = node.parent;
  while (isComma(typescript, whole.parent)) whole = whole.parent;
  if (typescript.isElementAccessExpression(whole.parent)) {
    const list = short(whole.parent.expression.getText());
    return `A comma is missing behind ${list === '…' ? 'the list before' : list}.`;
  }
  const code = whole.getText();
  if (/^\d+,\d+$/.test(code)) return `A decimal number has a point: ${code.replace(',', '.')}.`;
  if (/^[a-zA-Z]\w*\s*,\s*\w+\(/.test(code)) {
    return `Write a point, not a comma: ${short(code.replace(/\s*,\s*/, '.'))}.`;
  }
  return `A list stands in square brackets: [${short(code)}].`;
}

function isComma(typescript: typeof ts, node: ts.Node): boolean {
  return (
    typescript.isBinaryExpression(node) &&
    node.operatorToken.kind === typescript.SyntaxKind.CommaToken
  );
}
