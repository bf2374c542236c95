import type ts from 'typescript-api';
import { callOf, signaturesOf } from '../call';
import type { Mistake } from '../mistake';
import { sizesOf } from './sizes';
import { filled, tagsOf } from './tags';

type Call = ts.CallExpression | ts.NewExpression;

const TAG = /^(\S+) = (\S+) (.+)$/;

/**
 * What a function says of sizes that do not fit together, as `dot` does:
 * `@fit C = other.R The columns of the left ({C}) must equal the rows of the right ({other.R}).`
 */
export function unfit(mistake: Mistake): string | undefined {
  const call = callOf(mistake);
  if (!call) return undefined;
  const sizeOf = (place: string): number | undefined => sizeAt(mistake, call, place);
  for (const tag of tagsOf(mistake.checker, calledSymbol(mistake, call), 'fit')) {
    const [, left, right, sentence] = TAG.exec(tag) ?? [];
    const sizes = [left, right].map((place) => (place ? sizeOf(place) : undefined));
    if (sizes.includes(undefined) || sizes[0] === sizes[1]) continue;
    const text = filled(sentence, (place) => sizeOf(place)?.toString());
    if (text) return text;
  }
  return undefined;
}

function calledSymbol(
  { checker, typescript }: Mistake,
  { expression }: Call,
): ts.Symbol | undefined {
  const name = typescript.isPropertyAccessExpression(expression) ? expression.name : expression;
  const symbol = checker.getSymbolAtLocation(name);
  const isAlias = symbol && symbol.flags & typescript.SymbolFlags.Alias;
  return isAlias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** 3; R, of the object whose method is called; other.R, of an argument; list.length. */
function sizeAt(mistake: Mistake, call: Call, place: string): number | undefined {
  const { checker, typescript } = mistake;
  if (/^\d+$/.test(place)) return Number(place);
  const [first, second] = place.split('.');
  if (second === undefined) {
    const owner =
      typescript.isPropertyAccessExpression(call.expression) && call.expression.expression;
    return owner ? sizesOf(mistake, checker.getTypeAtLocation(owner)).get(first) : undefined;
  }
  const given = argumentFor(mistake, call, first);
  const type = given && checker.getTypeAtLocation(given);
  if (!type) return undefined;
  return second === 'length' ? lengthOf(mistake, given) : sizesOf(mistake, type).get(second);
}

function argumentFor(mistake: Mistake, call: Call, name: string): ts.Expression | undefined {
  const signatures = signaturesOf(mistake, call);
  return call.arguments?.find((_, i) =>
    signatures.some(({ parameters }) => parameters[i]?.name === name),
  );
}

function lengthOf({ typescript, checker }: Mistake, given: ts.Expression): number | undefined {
  if (typescript.isArrayLiteralExpression(given)) {
    return given.elements.some(typescript.isSpreadElement) ? undefined : given.elements.length;
  }
  const type = checker.getTypeAtLocation(given);
  return checker.isTupleType(type)
    ? checker.getTypeArguments(type as ts.TypeReference).length
    : undefined;
}
