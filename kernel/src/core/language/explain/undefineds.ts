import type { Mistake, Rules } from './mistake';
import { listed, short } from './words';

/** What is undefined, or may be, or is not made yet. */
export const undefineds: Rules = [
  [[2532], ({ written }) => (written === 'this' ? NO_THIS : undefined)],
  [[2531, 2532, 2533, 18047, 18048, 18049, 2721, 2722, 2723], perhapsNothing],
  [[18050], ({ written }) => `This is ${written}: nothing can be done with it.`],
  [
    [2454],
    ({ quoted: [name] }) =>
      `${name} has no value yet. Give it one where it is made: let ${name} = …;`,
  ],
  [
    [7022],
    ({ quoted: [name] }) => `${name} is used to make ${name}. Give the new one another name.`,
  ],
  [[2448, 2449, 2450], tooEarly],
  [
    [1155],
    ({ written }) =>
      `A const needs its value at once. Write = and the value: const ${written} = …;`,
  ],
  [
    [2564],
    ({ quoted: [name] }) =>
      `${name} has no value when an object is made. Write = and a value behind it.`,
  ],
];

const NO_THIS = 'Here, outside of a class, this means nothing.';

function perhapsNothing({ written, text }: Mistake): string {
  const all = ['null', 'undefined'].filter((nothing) => text.includes(`'${nothing}'`));
  const what = listed(all, 'or');
  const code = short(written);
  if (!/^[\w$.]+$/.test(code)) {
    return `This can be ${what}. Give it a name, and ask with if whether it is there before you use it.`;
  }
  const question = all.length === 1 ? `${code} !== ${what}` : code;
  return `${code} can be ${what}. Ask first: if (${question}) { … }`;
}

/** A name in the line that makes it, or above it. */
function tooEarly({ quoted: [name], node, typescript }: Mistake): string {
  for (let at = node; !typescript.isStatement(at) && at.parent; at = at.parent) {
    const isOwn = typescript.isVariableDeclaration(at) && at.name.getText() === name;
    if (isOwn) return `${name} is used to make ${name}. Give the new one another name.`;
  }
  return `${name} is used above the line that makes it. Move that line up.`;
}
