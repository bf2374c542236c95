import type ts from 'typescript-api';

/** Whether code waits for something outside all functions. */
export function waits(typescript: typeof ts, node: ts.Node): boolean {
  if (typescript.isFunctionLike(node)) return false;
  if (typescript.isAwaitExpression(node)) return true;
  if (typescript.isForOfStatement(node) && node.awaitModifier) return true;
  const { AwaitUsing, BlockScoped } = typescript.NodeFlags;
  if (typescript.isVariableDeclarationList(node) && (node.flags & BlockScoped) === AwaitUsing) {
    return true;
  }
  return typescript.forEachChild(node, (child) => waits(typescript, child)) ?? false;
}
