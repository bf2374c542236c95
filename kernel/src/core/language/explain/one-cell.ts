import { Mistake } from './mistake';

/** TypeScript's number for an import that is assigned. */
const IMPORT = 2632;

/**
 * The mistake that it is where all cells are one. That names of earlier cells come by an import is
 * how the kernel does it; the learner never wrote one.
 */
export function asInOneCell(mistake: Mistake): Mistake {
  if (mistake.code !== IMPORT) return mistake;
  const { typescript, diagnostic, context, checker, node } = mistake;
  const symbol = checker.getSymbolAtLocation(node);
  const isAlias = symbol && symbol.flags & typescript.SymbolFlags.Alias;
  const { flags = 0, declarations = [] } = isAlias ? checker.getAliasedSymbol(symbol) : {};
  const file = declarations[0]?.getSourceFile().fileName ?? '';
  if (!/\/cell\d+(?:\.d)?\.ts$/.test(file)) return mistake;
  const { Function, Class, Enum, Variable } = typescript.SymbolFlags;
  const kinds = [
    [Function, 2630, 'a function'],
    [Class, 2629, 'a class'],
    [Enum, 2628, 'an enum'],
    [Variable, 2588, 'a constant'],
  ] as const;
  const kind = kinds.find(([flag]) => flags & flag);
  if (!kind) return mistake;
  const [, code, what] = kind;
  const messageText = mistake.text.replace('an import', what);
  return new Mistake(typescript, { ...diagnostic, code, messageText }, context, checker);
}
