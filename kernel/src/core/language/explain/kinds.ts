import type ts from 'typescript-api';
import type { Mistake } from './mistake';
import { listed, withArticle } from './words';

/** What several of a kind are called in a list. */
const PLURALS: Readonly<Record<string, string>> = {
  'a number': 'numbers',
  text: 'texts',
  'a list of numbers': 'lists',
  'a list': 'lists',
};

/** What a learner calls the values of a type: 'a number', 'a list of numbers', 'a Matrix'. */
export function kindOf(mistake: Mistake, type: ts.Type): string | undefined {
  const { checker, typescript } = mistake;
  const { ObjectFlags, TypeFlags } = typescript;
  const basic = basicKindOf(mistake, type);
  if (basic) return basic;
  if (type.isUnion()) return kindOfAny(mistake, type.types);
  const constraint = type.flags & TypeFlags.TypeParameter && checker.getBaseConstraintOfType(type);
  if (constraint) return kindOf(mistake, constraint);
  const entry = entryOf(mistake, type);
  if (entry) return listKind(kindOf(mistake, entry));
  if (!(type.flags & TypeFlags.Object)) return undefined;
  const { objectFlags } = type as ts.ObjectType;
  if (isFunction(type) && checker.getPropertiesOfType(type).length === 0) return 'a function';
  if (type.getConstructSignatures().length > 0) {
    return `the class ${type.symbol.name.replace(/Constructor$/, '')} itself`;
  }
  if (type.isClass() || objectFlags & ObjectFlags.Reference) return withArticle(type.symbol.name);
  return isFunction(type) || objectFlags & ObjectFlags.Interface
    ? namedKind(mistake, type)
    : braces(mistake, type);
}

/** The type of a list's entries; undefined if it is none. */
export function entryOf({ checker }: Mistake, type: ts.Type): ts.Type | undefined {
  return checker.isArrayLikeType(type) ? type.getNumberIndexType() : undefined;
}

export function isFunction(type: ts.Type): boolean {
  return type.getCallSignatures().length > 0;
}

/** Whether it is a promise, which `await` waits for. */
export function isPromise(type: ts.Type): boolean {
  return type.symbol?.name === 'Promise';
}

/** Whether every value of the type is text or a number. */
export function isAll(type: ts.Type, flag: ts.TypeFlags): boolean {
  return type.isUnion() ? type.types.every((part) => isAll(part, flag)) : !!(type.flags & flag);
}

function basicKindOf({ typescript }: Mistake, type: ts.Type): string | undefined {
  const { TypeFlags } = typescript;
  if (isAll(type, TypeFlags.NumberLike)) return 'a number';
  if (isAll(type, TypeFlags.StringLike)) return 'text';
  if (isAll(type, TypeFlags.BooleanLike)) return 'true or false';
  if (isAll(type, TypeFlags.Undefined | TypeFlags.Void)) return 'nothing';
  if (isAll(type, TypeFlags.Null)) return 'null';
  return undefined;
}

function kindOfAny(mistake: Mistake, types: readonly ts.Type[]): string | undefined {
  const { TypeFlags } = mistake.typescript;
  const nothing = TypeFlags.Undefined | TypeFlags.Void;
  const kinds = types.filter((type) => !isAll(type, nothing)).map((type) => kindOf(mistake, type));
  const different = [...new Set(kinds)];
  if (different.length > 3 || different.includes(undefined)) return undefined;
  return listed(different as string[], 'or');
}

function listKind(entry: string | undefined): string {
  const entries = entry && PLURALS[entry];
  return entries ? `a list of ${entries}` : 'a list';
}

/** An interface that has methods is called by its name; one that has only values, by these. */
function namedKind(mistake: Mistake, type: ts.Type): string | undefined {
  const { checker } = mistake;
  const properties = checker.getPropertiesOfType(type);
  const hasMethods = properties.some((one) => isFunction(checker.getTypeOfSymbol(one)));
  return isFunction(type) || hasMethods ? withArticle(type.symbol.name) : braces(mistake, type);
}

/** How an object is written: { iterations: … }. What may be left out is named if there is no other. */
function braces({ checker, typescript }: Mistake, type: ts.Type): string | undefined {
  const all = checker.getPropertiesOfType(type);
  const needed = all.filter(({ flags }) => !(flags & typescript.SymbolFlags.Optional));
  const names = (needed.length > 0 ? needed : all).map(({ name }) => `${name}: …`);
  return names.length > 0 && names.length < 5 ? `{ ${names.join(', ')} }` : 'an object';
}
