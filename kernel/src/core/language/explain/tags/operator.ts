import type { Mistake } from '../mistake';
import { sidesOf } from '../operators';
import { short } from '../words';
import { formOf } from './instead';
import { filled, tagsOf } from './tags';

const TAG = /^(\S+) (\S+) (\S+) (.+)$/;
/** Stands in a tag for every operator that no tag before it names. */
const ANY = '?';

/**
 * What a class says of an operator that it has not:
 * `@operator Matrix - Matrix Matrices have no {operator}. Write {left}.subtract({right}).`
 */
export function noOperator(mistake: Mistake): string | undefined {
  const { checker } = mistake;
  const both = sidesOf(mistake);
  if (!both) return undefined;
  const types = [both.left, both.right].map((side) => checker.getTypeAtLocation(side));
  const [left, right] = types.map((type) => formOf(mistake, type));
  const operator = both.operatorToken.getText().replace(/(?<=.)=$/, '');
  const tags = types.flatMap(({ symbol }) => tagsOf(checker, symbol, 'operator'));
  const found = tags
    .map((tag) => TAG.exec(tag) ?? [])
    .find(([, l, named, r]) => l === left && r === right && (named === operator || named === ANY));
  const places: Record<string, string> = {
    left: short(both.left.getText()),
    right: short(both.right.getText()),
    operator,
  };
  return found?.[4] && filled(found[4], (place) => places[place]);
}
