import { isAssigned } from './assigned';
import type { Mistake, Rules } from './mistake';
import { short, sign } from './words';

/** What may stand on the left of an equals sign, and how often a name can be made. */
export const constants: Rules = [
  [[2304, 2364, 2552, 2632, 2693], forgottenConst],
  [[2304, 2364, 2552], forgottenArrow],
  [[2588, 2632], inCondition],
  [[2588], constant],
  [
    [2632],
    ({ quoted: [name] }) => `${name} comes from a package and keeps its value. Use another name.`,
  ],
  [
    [2628, 2629, 2630, 2631],
    ({ quoted: [name] }) =>
      `${name} is made already, and not with let: it cannot get another value.`,
  ],
  [
    [2300, 2451, 2567],
    ({ quoted: [name] }) => `${name} is made twice in this cell. Give one of them another name.`,
  ],
  [[2364, 2357], leftSide],
];

/** `myZ: number = 3`, which TypeScript takes for a place to jump to. */
function forgottenConst({ node, typescript }: Mistake): string | undefined {
  const statement = typescript.findAncestor(node, typescript.isStatement);
  if (!statement || !typescript.isLabeledStatement(statement.parent)) return undefined;
  const { label } = statement.parent;
  const code = short(statement.parent.getText(), 40);
  return `Write const before ${label.text}: const ${code === '…' ? `${label.text} = …` : code}`;
}

/** `f(x) = x * 2` */
function forgottenArrow({ node, typescript }: Mistake): string | undefined {
  const call = [node, node.parent].find(typescript.isCallExpression);
  if (!call || !isAssigned(typescript, call)) return undefined;
  const parameters = call.arguments.map((one) => `${one.getText()}: number`).join(', ');
  return `A function is made with an arrow: const ${call.expression.getText()} = (${parameters}) => …`;
}

/** `=` where `===` was meant. */
function inCondition(mistake: Mistake): string | undefined {
  const { node, typescript } = mistake;
  let at = node.parent;
  while (typescript.isBinaryExpression(at) || typescript.isParenthesizedExpression(at))
    at = at.parent;
  const isCondition =
    typescript.isIfStatement(at) ||
    typescript.isWhileStatement(at) ||
    typescript.isConditionalExpression(at);
  return isCondition
    ? `${sign('=')} gives a value to a name. To compare, write ${sign('===')}.`
    : undefined;
}

function constant({ quoted: [name], checker, node, typescript }: Mistake): string {
  const symbol = checker.getSymbolAtLocation(node);
  const isOfOtherCell = symbol && symbol.flags & typescript.SymbolFlags.Alias;
  const start = `${name} was made with const, so it keeps its value.`;
  return isOfOtherCell && isAssigned(typescript, node)
    ? `${start} To make it anew, write const before it.`
    : `${start} Make it with let to change it.`;
}

function leftSide({ code }: Mistake): string {
  if (code === 2357) return 'Only a name can be counted up or down.';
  return `On the left of ${sign('=')} stands the name that gets the value. To compare, write ${sign('===')}.`;
}
