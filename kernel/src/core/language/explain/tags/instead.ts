import type ts from 'typescript-api';
import { entryOf, isAll, isFunction } from '../kinds';
import type { Mismatch } from '../mismatch';
import type { Mistake } from '../mistake';
import { short } from '../words';
import { filled, tagsOf } from './tags';

const TAG = /^(\S+) (.+)$/;

/**
 * What a class says of a value of another kind in its place:
 * `@instead number[] This is a list. A column is made with Matrix.column({value}).`
 */
export function otherThing({ given, is, needs }: Mismatch, mistake: Mistake): string | undefined {
  const form = formOf(mistake, is);
  const needed = needs.isUnion() ? needs.types : [needs];
  const tags = needed.flatMap(({ symbol }) => tagsOf(mistake.checker, symbol, 'instead'));
  const found = tags.map((tag) => TAG.exec(tag)).find((tag) => tag?.[1] === form);
  return (
    found?.[2] &&
    filled(found[2], (place) => (place === 'value' ? short(given.getText()) : undefined))
  );
}

/** A type as a tag names it: number, string, boolean, function, a class; [] for each list. */
export function formOf(mistake: Mistake, type: ts.Type): string {
  const { NumberLike, StringLike, BooleanLike } = mistake.typescript.TypeFlags;
  if (isAll(type, NumberLike)) return 'number';
  if (isAll(type, StringLike)) return 'string';
  if (isAll(type, BooleanLike)) return 'boolean';
  const entry = entryOf(mistake, type);
  if (entry) return `${formOf(mistake, entry)}[]`;
  if (type.isClassOrInterface() || !isFunction(type)) return type.symbol?.name ?? 'object';
  return 'function';
}
