import type ts from 'typescript-api';
import { isAll } from '../kinds';
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
  const both = sidesOf(mistake);
  if (!both) return undefined;
  const types = [both.left, both.right].map((side) => meantType(mistake, side));
  const [left, right] = types.map((type) => formOf(mistake, type));
  const operator = both.operatorToken.getText().replace(/(?<=.)=$/, '');
  const tags = types.flatMap(({ symbol }) => tagsOf(mistake.checker, symbol, 'operator'));
  const found = tags
    .map((tag) => TAG.exec(tag) ?? [])
    .find(([, l, named, r]) => l === left && r === right && (named === operator || named === ANY));
  const places: Record<string, string> = {
    left: isMistaken(mistake, both.left) ? '(…)' : short(both.left.getText()),
    right: isMistaken(mistake, both.right) ? '…' : short(both.right.getText()),
    operator,
  };
  return found?.[4] && filled(found[4], (place) => places[place]);
}

/**
 * What a side is meant to be: 0.5 * matrix is a number for TypeScript, since it should be one, and
 * a matrix for whoever writes it.
 */
function meantType(mistake: Mistake, side: ts.Expression): ts.Type {
  return wrongSide(mistake, side) ?? mistake.checker.getTypeAtLocation(side);
}

function isMistaken(mistake: Mistake, side: ts.Expression): boolean {
  return wrongSide(mistake, side) !== undefined;
}

/** What in a calculation is no number, if it is one and anything is. */
function wrongSide(mistake: Mistake, side: ts.Expression): ts.Type | undefined {
  const { checker, typescript } = mistake;
  if (typescript.isParenthesizedExpression(side)) return wrongSide(mistake, side.expression);
  const { NumberLike, Any } = typescript.TypeFlags;
  const isCalculation =
    typescript.isBinaryExpression(side) &&
    /^(?:[-+*/%]|\*\*)$/.test(side.operatorToken.getText()) &&
    isAll(checker.getTypeAtLocation(side), NumberLike);
  if (!isCalculation) return undefined;
  return [side.left, side.right]
    .map((part) => meantType(mistake, part))
    .find((type) => !isAll(type, NumberLike | Any));
}
