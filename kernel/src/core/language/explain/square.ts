import type ts from 'typescript-api';
import { entryOf, isFunction } from './kinds';
import type { Mistake, Rules } from './mistake';
import { short } from './words';

/** Square brackets behind a value that hold more than the place of one entry. */
export const square: Rules = [
  [[2538, 2695, 7052, 7053], calledInSquare],
  [[2695, 7052], getsWithTwo],
  [[2695], twoPlaces],
];

/** Matrix.column[5, 0, 0] */
function calledInSquare(mistake: Mistake): string | undefined {
  const { checker, typescript } = mistake;
  const access = accessOf(mistake);
  if (!access) return undefined;
  const { expression, argumentExpression: index } = access;
  const type = checker.getTypeAtLocation(expression);
  if (!isFunction(type)) return undefined;
  const isInBrackets =
    !typescript.isBinaryExpression(index) &&
    entryOf(mistake, checker.getTypeAtLocation(index)) !== undefined;
  const lists = type.getCallSignatures().flatMap((one) => listOf(mistake, one) ?? []);
  const takesRows = lists.some((entry) => entryOf(mistake, entry));
  const isList = lists.length > 0 && (takesRows || !isInBrackets);
  const [name, values] = [expression.getText(), index.getText()];
  const call = `${name}(${isList ? `[${values}]` : values})`;
  return `${short(name)} is a function: write ${short(call)}.`;
}

/** The type of the entries of the list that a function takes first; undefined if it takes none. */
function listOf(mistake: Mistake, { parameters: [first] }: ts.Signature): ts.Type | undefined {
  const { checker, typescript } = mistake;
  const declared = first?.valueDeclaration;
  if (!declared || !typescript.isParameter(declared) || declared.dotDotDotToken) return undefined;
  const type = checker.getTypeOfSymbol(first);
  return entryOf(mistake, checker.getBaseConstraintOfType(type) ?? type);
}

/** inputs[1, 2] of something that has get(1, 2) */
function getsWithTwo(mistake: Mistake): string | undefined {
  const access = accessOf(mistake);
  if (!access || !mistake.typescript.isBinaryExpression(access.argumentExpression)) {
    return undefined;
  }
  const { checker } = mistake;
  const code = short(access.expression.getText());
  const get = checker.getTypeAtLocation(access.expression).getProperty('get');
  if (!get || !isFunction(checker.getTypeOfSymbol(get))) return undefined;
  const index = access.argumentExpression.getText();
  return `${code} has no entries in square brackets. Did you mean ${code}.get(${short(index)})?`;
}

/** draws[1, 2]; in [[1, 2] [3, 4]] and [draws [1, 2]] a comma is missing instead. */
function twoPlaces(mistake: Mistake): string | undefined {
  const { checker, typescript } = mistake;
  const access = accessOf(mistake);
  if (!access || typescript.isArrayLiteralExpression(access.expression)) return undefined;
  const { expression, argumentExpression: index } = access;
  const code = short(expression.getText());
  if (mistake.file.text[expression.end] !== '[') return undefined;
  const entry = entryOf(mistake, checker.getTypeAtLocation(expression));
  const places = index
    .getText()
    .split(',')
    .map((place) => place.trim());
  if (entry && entryOf(mistake, entry)) {
    return `Each place has square brackets of its own: ${code}[${places.join('][')}].`;
  }
  return `In square brackets stands the place of one entry: ${code}[${places[0]}].`;
}

/** The value with square brackets behind it whose place for an entry is wrong. */
function accessOf({ node, typescript }: Mistake): ts.ElementAccessExpression | undefined {
  if (typescript.isElementAccessExpression(node)) return node;
  let at = node;
  while (typescript.isBinaryExpression(at.parent)) at = at.parent;
  const { parent } = at;
  const isPlace = typescript.isElementAccessExpression(parent) && parent.argumentExpression === at;
  return isPlace ? parent : undefined;
}
