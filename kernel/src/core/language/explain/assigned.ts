import type ts from 'typescript-api';

/** Whether code stands on the left of an equals sign. */
export function isAssigned(
  { isBinaryExpression, SyntaxKind }: typeof ts,
  node: ts.Node,
): node is ts.Node & { readonly parent: ts.BinaryExpression } {
  const { parent } = node;
  if (!isBinaryExpression(parent) || parent.left !== node) return false;
  return parent.operatorToken.kind === SyntaxKind.EqualsToken;
}
