import type ts from 'typescript-api';
import type { Cell } from './cell';

/** What stands in the place of a name; undefined if the name stays. */
type StandIn = (name: ts.Identifier, symbol: ts.Symbol) => ts.Expression | undefined;

/** What a module's own exports are called in the JavaScript that TypeScript makes. */
const EXPORTS = 'exports';

/**
 * Turns a `let` or `var` of an earlier cell into a property of what that cell exports, so that the
 * functions of both cells see what is assigned. TypeScript does so with the cell's own; a name
 * `exports` in a function of the learner's, which would hide them there, gets another.
 */
export function sharedVariables(
  typescript: typeof ts,
  checker: ts.TypeChecker,
  { frame, known }: Cell,
): ts.TransformerFactory<ts.SourceFile> {
  return (context) => (file) => {
    const { factory } = context;
    const other = factory.createUniqueName(EXPORTS);
    const modules = new Map<number, ts.Identifier>();
    const moduleOf = (cell: number): ts.Identifier => {
      const module = modules.get(cell) ?? factory.createUniqueName(`cell${cell}`);
      modules.set(cell, module);
      return module;
    };
    const standIn: StandIn = (name, { flags, valueDeclaration }) => {
      if (!(flags & typescript.SymbolFlags.Variable)) return undefined;
      if (valueDeclaration?.getSourceFile() !== file) return undefined;
      if (frame.isCell(valueDeclaration.pos)) return name.text === EXPORTS ? other : undefined;
      const { cell } = known.values.get(name.text)!;
      const property = factory.createPropertyAccessExpression(moduleOf(cell), name.text);
      return typescript.setTextRange(property, name);
    };
    const visit = replacer(typescript, checker, context, standIn);
    const statements = file.statements.map((statement) =>
      frame.isCell(statement.end - 1) ? (visit(statement) as ts.Statement) : statement,
    );
    const requires = [...modules].map(([cell, name]) => requireCell(factory, cell, name));
    return factory.updateSourceFile(file, [...requires, ...statements]);
  };
}

/** `var name = require('./cell3')` */
function requireCell(factory: ts.NodeFactory, cell: number, name: ts.Identifier): ts.Statement {
  const call = factory.createCallExpression(factory.createIdentifier('require'), undefined, [
    factory.createStringLiteral(`./cell${cell}`),
  ]);
  const declaration = factory.createVariableDeclaration(name, undefined, undefined, call);
  return factory.createVariableStatement(undefined, [declaration]);
}

/** Returns what puts other expressions in the place of names, wherever they stand for a value. */
function replacer(
  typescript: typeof ts,
  checker: ts.TypeChecker,
  context: ts.TransformationContext,
  standIn: StandIn,
): (node: ts.Node) => ts.Node {
  const { factory } = context;
  const children = (node: ts.Node): ts.Node => typescript.visitEachChild(node, visit, context);
  const expression = (node: ts.Expression | undefined) =>
    typescript.visitNode(node, visit) as ts.Expression | undefined;
  const replaced = (name: ts.Node, symbol = checker.getSymbolAtLocation(name)) =>
    symbol && typescript.isIdentifier(name) ? standIn(name, symbol) : undefined;

  function visit(node: ts.Node): ts.Node {
    if (typescript.isTypeNode(node) && !typescript.isExpressionWithTypeArguments(node)) return node;
    if (typescript.isIdentifier(node)) return called(node, replaced(node) ?? node);
    if (typescript.isShorthandPropertyAssignment(node)) return shorthand(node);
    return typescript.isBindingElement(node) ? binding(node) : children(node);
  }

  /** `{ name }` and `({ name = 1 } = …)` become `{ name: value }` and `({ name: value = 1 } = …)`. */
  function shorthand(node: ts.ShorthandPropertyAssignment): ts.Node {
    const { name, objectAssignmentInitializer } = node;
    const value = replaced(name, checker.getShorthandAssignmentValueSymbol(node));
    if (!value) return children(node);
    const initial = expression(objectAssignmentInitializer);
    const assigned = initial ? factory.createAssignment(value, initial) : value;
    return factory.createPropertyAssignment(name.text, assigned);
  }

  /** `const { name } = …` becomes `const { name: other } = …`. */
  function binding(node: ts.BindingElement): ts.Node {
    const { name, propertyName, dotDotDotToken, initializer } = node;
    const other = propertyName || dotDotDotToken ? undefined : replaced(name);
    if (!other) return children(node);
    const value = expression(initializer);
    return factory.createBindingElement(
      undefined,
      name as ts.Identifier,
      other as ts.Identifier,
      value,
    );
  }

  /** A function that was no method is called as none: `(0, object.name)()`. */
  function called(name: ts.Identifier, value: ts.Expression): ts.Expression {
    const { parent } = name;
    const isCalled = typescript.isCallExpression(parent) && parent.expression === name;
    const isTag = typescript.isTaggedTemplateExpression(parent) && parent.tag === name;
    if (!(isCalled || isTag) || typescript.isIdentifier(value)) return value;
    const zero = factory.createNumericLiteral(0);
    return factory.createParenthesizedExpression(factory.createComma(zero, value));
  }

  return visit;
}
