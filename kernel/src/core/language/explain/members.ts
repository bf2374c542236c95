import type ts from 'typescript-api';
import { isAll, isFunction, kindOf } from './kinds';
import type { Mistake, Rules } from './mistake';
import { nearest } from './nearest';
import { sentence, short } from './words';

/** What other languages and habits call what is there under another name. */
const HABITS: Readonly<Record<string, string>> = {
  add: 'push',
  append: 'push',
  contains: 'includes',
  count: 'length',
  len: 'length',
  lower: 'toLowerCase',
  print: 'log',
  size: 'length',
  strip: 'trim',
  upper: 'toUpperCase',
};

/** What stands behind a point. */
export const members: Rules = [
  [[2339], habit],
  [[2339], ofNothing],
  [[2339], fixedList],
  [[2339, 2550, 2551, 2568], unknownMember],
  [
    [2576],
    ({ quoted: [name], text }) => {
      const owner = /static member '(\w+)/.exec(text)?.[1];
      return `${name} belongs to ${owner} itself. Write ${owner}.${name}.`;
    },
  ],
];

function habit(mistake: Mistake): string | undefined {
  const {
    checker,
    quoted: [name],
  } = mistake;
  const owner = ownerOf(mistake);
  const type = owner && checker.getTypeAtLocation(owner);
  const instead = Object.hasOwn(HABITS, name) ? HABITS[name] : undefined;
  const found = instead && type?.getProperty(instead);
  if (!found) return undefined;
  const isCalled = isFunction(checker.getTypeOfSymbol(found));
  return `There is no ${name} here. It is called ${instead}${isCalled ? '(…)' : ''}.`;
}

/** The value of a function that gives none. */
function ofNothing(mistake: Mistake): string | undefined {
  const { checker, typescript } = mistake;
  const owner = ownerOf(mistake);
  if (!owner || !isAll(checker.getTypeAtLocation(owner), typescript.TypeFlags.Void))
    return undefined;
  return `${short(owner.getText())} gives nothing back, so nothing can follow it.`;
}

function unknownMember(mistake: Mistake): string {
  const {
    quoted: [name],
  } = mistake;
  const owner = ownerOf(mistake);
  if (!owner) return `There is no ${name} here.`;
  const type = mistake.checker.getTypeAtLocation(owner);
  const names = mistake.checker.getPropertiesOfType(type).map((property) => property.name);
  const meant = mistake.meant ?? nearest(name, names);
  const code = short(owner.getText());
  const kind = kindOf(mistake, type);
  const isName = /^[\w$.]+$/.test(code);
  const start = isName || !kind ? code : sentence(kind);
  if (meant) return `${start} has no ${name}. Did you mean ${meant}?`;
  const isTold = isName && kind && !/^(?:\{|an object|the class)/.test(kind);
  const what = isTold && !isCalledSo(kind, code) ? ` It is ${kind}.` : '';
  return `${start} has no ${name}.${what}`;
}

/** Math is 'a Math', which says nothing new. */
function isCalledSo(kind: string, code: string): boolean {
  return kind.toLowerCase().endsWith(` ${code.toLowerCase()}`);
}

/** A list that may not be changed lacks the methods that would change it. */
function fixedList({ quoted: [name, type] }: Mistake): string | undefined {
  if (!type?.startsWith('readonly ') || !Object.hasOwn(Array.prototype, name)) return undefined;
  return `This list can be read, but not changed: it has no ${name}.`;
}

/** What stands in front of the point. */
function ownerOf({ node, typescript }: Mistake): ts.Expression | undefined {
  const { parent } = node;
  return typescript.isPropertyAccessExpression(parent) ? parent.expression : undefined;
}
