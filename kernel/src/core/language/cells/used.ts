import type ts from 'typescript-api';

/** The names that stand for a value somewhere in a cell, in their order: not the `b` of `a.b`. */
export function usedIn(typescript: typeof ts, cell: ts.SourceFile): Set<string> {
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (typescript.isIdentifier(node) && !isMember(typescript, node)) used.add(node.text);
    typescript.forEachChild(node, visit);
  };
  visit(cell);
  return used;
}

/** Whether a name is that of a property. */
function isMember(typescript: typeof ts, name: ts.Identifier): boolean {
  const { parent } = name;
  return (
    (typescript.isPropertyAccessExpression(parent) || typescript.isPropertyAssignment(parent)) &&
    parent.name === name
  );
}
