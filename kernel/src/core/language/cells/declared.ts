import type ts from 'typescript-api';
import type { Insertion } from './frame';

/** What the top level of a cell declares. */
export interface Declared {
  readonly names: Set<string>;
  /** Those that may stand for a type: of a class and an import too. */
  readonly types: Set<string>;
  /** Those that may stand for a value. */
  readonly values: Set<string>;
  /** Those of `let` and `var`, which can be assigned. */
  readonly variables: Set<string>;
  /** Those that the cell exports itself. */
  readonly exported: Set<string>;
  /** What its text needs so that other cells can use the variables. */
  readonly insertions: Insertion[];
  /** Whether it changes what all cells see, with `declare global` or `declare module`. */
  augments: boolean;
}

/** Finds what a cell declares. What it only says to exist, with `declare`, is known to it alone. */
export function declaredIn(typescript: typeof ts, cell: ts.SourceFile): Declared {
  const { ModifierFlags, NodeFlags } = typescript;
  const modifiersOf = (node: ts.Node) =>
    typescript.getCombinedModifierFlags(node as ts.Declaration);
  const isAmbient = (node: ts.Node) => Boolean(modifiersOf(node) & ModifierFlags.Ambient);
  const statements = cell.statements.filter((statement) => !isAmbient(statement));
  const variables = statements
    .filter(typescript.isVariableStatement)
    .filter(({ declarationList: { flags } }) => !(flags & (NodeFlags.Const | NodeFlags.Using)))
    .flatMap((statement) => namesOf(typescript, statement).map(({ text }) => text));
  const found: Declared = {
    names: new Set(),
    types: new Set(),
    values: new Set(),
    variables: new Set(variables),
    exported: new Set(variables),
    insertions: [],
    augments: cell.statements.some((one) => isAmbient(one) && augments(typescript, one)),
  };
  for (const statement of statements) {
    const isExported =
      (modifiersOf(statement) & ModifierFlags.ExportDefault) === ModifierFlags.Export;
    const names = namesOf(typescript, statement);
    for (const name of names) {
      const { text } = name;
      found.names.add(text);
      if (!isOnlyValue(typescript, statement)) found.types.add(text);
      if (!isOnlyType(typescript, statement, name)) found.values.add(text);
      if (isExported) found.exported.add(text);
    }
    const isOfVariable = names.some(({ text }) => found.variables.has(text));
    if (isOfVariable && !isExported && !typescript.isImportDeclaration(statement)) {
      found.insertions.push({ at: statement.getStart(cell), text: 'export ' });
    }
    found.insertions.push(...typesFor(typescript, statement));
    for (const name of exportedBy(typescript, statement)) found.exported.add(name);
  }
  return found;
}

/** The names that a declaration makes, in `{ a, b: [c] }` too. */
function namesOf(typescript: typeof ts, node: ts.Node | undefined): readonly ts.Identifier[] {
  if (!node) return [];
  if (typescript.isIdentifier(node)) return [node];
  const all = (nodes: readonly ts.Node[]) => nodes.flatMap((one) => namesOf(typescript, one));
  if (typescript.isVariableStatement(node)) return all(node.declarationList.declarations);
  if (typescript.isImportDeclaration(node)) return namesOf(typescript, node.importClause);
  if (typescript.isNamedImports(node) || isPattern(typescript, node)) return all(node.elements);
  const { name, namedBindings } = node as Partial<ts.ImportClause>;
  return [...namesOf(typescript, name), ...namesOf(typescript, namedBindings)];
}

function isPattern(typescript: typeof ts, node: ts.Node): node is ts.BindingPattern {
  return typescript.isObjectBindingPattern(node) || typescript.isArrayBindingPattern(node);
}

/** The names in `export { a, b as c }`. */
function exportedBy(typescript: typeof ts, node: ts.Statement): readonly string[] {
  if (!typescript.isExportDeclaration(node) || node.moduleSpecifier) return [];
  const { exportClause } = node;
  if (!exportClause || !typescript.isNamedExports(exportClause)) return [];
  return exportClause.elements.map(({ name }) => name.text);
}

function isOnlyValue(typescript: typeof ts, node: ts.Statement): boolean {
  return typescript.isVariableStatement(node) || typescript.isFunctionDeclaration(node);
}

function isOnlyType(typescript: typeof ts, node: ts.Statement, name: ts.Identifier): boolean {
  return (
    typescript.isInterfaceDeclaration(node) ||
    typescript.isTypeAliasDeclaration(node) ||
    typescript.isPartOfTypeOnlyImportOrExportDeclaration(name)
  );
}

function augments({ isModuleDeclaration, isStringLiteral, NodeFlags }: typeof ts, node: ts.Node) {
  if (!isModuleDeclaration(node)) return false;
  return isStringLiteral(node.name) || Boolean(node.flags & NodeFlags.GlobalAugmentation);
}

/**
 * Types for variables whose value comes later, maybe from another cell: TypeScript works them out
 * within one file only.
 */
function typesFor(typescript: typeof ts, node: ts.Statement): Insertion[] {
  if (!typescript.isVariableStatement(node)) return [];
  const { declarations, flags } = node.declarationList;
  return declarations.flatMap(({ name, type, initializer }) => {
    if (type || !typescript.isIdentifier(name)) return [];
    const isList = initializer && typescript.isArrayLiteralExpression(initializer);
    if (isList && initializer.elements.length === 0) return [{ at: name.end, text: ': any[]' }];
    const isConst = flags & typescript.NodeFlags.Const;
    const isOpen = !isConst && /^(?:undefined|null)$/.test(initializer?.getText() ?? 'undefined');
    return isOpen ? [{ at: name.end, text: ': any' }] : [];
  });
}
