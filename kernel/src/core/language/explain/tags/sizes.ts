import type ts from 'typescript-api';
import type { Mismatch } from '../mismatch';
import type { Mistake } from '../mistake';
import { count, listed } from '../words';
import { tagsOf } from './tags';

/** The numbers in the brackets of Matrix<4, 3>, by their names: R is 4, C is 3. */
export function sizesOf({ checker, typescript }: Mistake, type: ts.Type): Map<string, number> {
  const { ObjectFlags, TypeFlags } = typescript;
  const isReference =
    type.flags & TypeFlags.Object && (type as ts.ObjectType).objectFlags & ObjectFlags.Reference;
  if (!isReference) return new Map();
  const reference = type as ts.TypeReference;
  const values = checker.getTypeArguments(reference);
  const named = reference.target.typeParameters?.map(({ symbol }, i): [string, ts.Type] => {
    return [symbol.name, values[i]];
  });
  return new Map(
    named?.flatMap(([name, size]) => (size.isNumberLiteral() ? [[name, size.value]] : [])),
  );
}

/**
 * For values of one class with other sizes: 'It has 2 rows and needs 3.' What the sizes are sizes
 * of, the class says: `@template R rows`.
 */
export function otherSizes({ is, needs }: Mismatch, mistake: Mistake): string | undefined {
  const other = needs.isUnion() ? needs.types.find(({ symbol }) => symbol === is.symbol) : needs;
  if (!is.symbol || other?.symbol !== is.symbol) return undefined;
  const [given, needed] = [sizesOf(mistake, is), sizesOf(mistake, other)];
  const words = wordsOf(mistake, is.symbol);
  const wrong = [...words.keys()].filter((name) => {
    return given.has(name) && needed.has(name) && given.get(name) !== needed.get(name);
  });
  if (wrong.length === 0) return undefined;
  const inWords = (sizes: Map<string, number>, name: string): string =>
    count(sizes.get(name)!, words.get(name)!);
  const has = listed(wrong.map((name) => inWords(given, name)));
  if (wrong.length === 1) return `It has ${has} and needs ${needed.get(wrong[0])}.`;
  return `It has ${has}, and needs ${listed(wrong.map((name) => inWords(needed, name)))}.`;
}

/** What each size is called for one: row, column. */
function wordsOf({ checker }: Mistake, symbol: ts.Symbol): Map<string, string> {
  const tags = tagsOf(checker, symbol, 'template').map((text) => /^(\w+) (\w+)s$/.exec(text) ?? []);
  return new Map(tags.flatMap(([, name, word]) => (name ? [[name, word]] : [])));
}
