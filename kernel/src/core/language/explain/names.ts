import { isAssigned } from './assigned';
import { foreignKind, foreignWord } from './foreign';
import type { Mistake, Rules } from './mistake';
import { nearest } from './nearest';
import { short } from './words';

const UNKNOWN = [2304, 2503, 2552, 2580, 2581, 2582, 2583, 2584, 2591, 2592, 2593, 18004];

/** Names that nothing has. */
export const names: Rules = [
  [UNKNOWN, ofAnotherCell],
  [[2580, 2591], ofNode],
  [UNKNOWN, inOtherWords],
  [UNKNOWN, optionWithoutBraces],
  [UNKNOWN, notMadeYet],
  [UNKNOWN, ofMath],
  [UNKNOWN, otherName],
  [UNKNOWN, nothing],
  [
    [2662, 2663],
    ({ quoted: [name, member] }) => `There is no ${name} here. Did you mean ${member}?`,
  ],
];

function ofAnotherCell({ quoted: [name], context }: Mistake): string | undefined {
  const cell = context.failed(name);
  if (cell) return `${name} is made by ${cell}, which ended in an error. Mend it and run it again.`;
  const line = context.inNotebook(name);
  if (!line) return undefined;
  return `${name} is made by a cell that has not been run: ${line} Run the cells above first.`;
}

/** Where cells run in Node, its types are there before anything is told. */
function ofNode({ quoted: [name] }: Mistake): string {
  return `${name} is a part of Node.js, which a web page does not have.`;
}

function inOtherWords({ quoted: [name], node, typescript }: Mistake): string | undefined {
  return typescript.isPartOfTypeNode(node) ? foreignKind(name) : foreignWord(name);
}

/** `train(inputs, targets, iterations = 1000)`, as in Python. */
function optionWithoutBraces({ node, typescript, quoted: [name] }: Mistake): string | undefined {
  if (!isAssigned(typescript, node)) return undefined;
  const { parent } = node;
  if (!typescript.isCallExpression(parent.parent)) return undefined;
  return `There is no ${name} here. A value with a name goes in braces: { ${name}: ${short(parent.right.getText())} }.`;
}

function notMadeYet({ node, typescript, quoted: [name], meant }: Mistake): string | undefined {
  if (meant || !isAssigned(typescript, node)) return undefined;
  return `There is no ${name} yet. To make it, write let before it: let ${short(node.parent.getText())}`;
}

function ofMath({ node, checker, typescript, quoted: [name] }: Mistake): string | undefined {
  const math = checker
    .getSymbolsInScope(node, typescript.SymbolFlags.Variable)
    .find((symbol) => symbol.name === 'Math');
  const member = math && checker.getTypeOfSymbol(math).getProperty(name);
  return member && `${name} belongs to Math. Write Math.${name}.`;
}

function otherName({
  node,
  checker,
  typescript,
  quoted: [name],
  meant,
}: Mistake): string | undefined {
  const { Value, Type } = typescript.SymbolFlags;
  const flags = typescript.isPartOfTypeNode(node) ? Type : Value;
  const known = checker.getSymbolsInScope(node, flags).map((symbol) => symbol.name);
  const other = meant ?? nearest(name, known);
  return other && `There is no ${name} here. Did you mean ${other}?`;
}

function nothing({ quoted: [name] }: Mistake): string {
  return `Nothing here is called ${name}. If a cell above makes it, run that cell first.`;
}
