import type { Mistake, Rules } from './mistake';
import { short } from './words';

/** Names of kinds of values in the place of values, and the other way round. */
export const types: Rules = [
  [[2693], otherCapitals],
  [[2693], typeAsValue],
  [
    [2749, 2709],
    ({ quoted: [name] }) =>
      `${name} is a value. Behind the colon stands a kind of value, such as number or string.`,
  ],
  [[2314, 2707], whatIsIn],
  [[2315, 2558], ({ written }) => `What stands in < > does not belong to ${short(written)}.`],
  [[2352], noConversion],
  [[2344], noSuchKind],
];

const CONVERSIONS: Readonly<Record<string, string>> = {
  number: 'Number',
  string: 'String',
  boolean: 'Boolean',
};

/** Console for console. */
function otherCapitals({ quoted: [name], node, checker, typescript }: Mistake): string | undefined {
  const values = checker.getSymbolsInScope(node, typescript.SymbolFlags.Value);
  const same = values.find(
    (one) => one.name !== name && one.name.toLowerCase() === name.toLowerCase(),
  );
  if (!same || Object.hasOwn(CONVERSIONS, name)) return undefined;
  return `There is no ${name} here. Did you mean ${same.name}?`;
}

function typeAsValue({ quoted: [name] }: Mistake): string {
  const start = `${name} is the name of a kind of value, not a value.`;
  const conversion = Object.hasOwn(CONVERSIONS, name) ? CONVERSIONS[name] : undefined;
  return conversion ? `${start} To make something a ${name}, write ${conversion}(…).` : start;
}

function whatIsIn({ quoted: [type] }: Mistake): string {
  const name = type.replace(/<.*/, '');
  const start = `Say what kind of values are in it: ${name}<number>`;
  return name === 'Array' ? `${start}, or number[].` : `${start}, for example.`;
}

function noConversion({ quoted: [, to], node, typescript }: Mistake): string | undefined {
  const conversion = Object.hasOwn(CONVERSIONS, to) ? CONVERSIONS[to] : undefined;
  if (!conversion || !typescript.isAsExpression(node)) return undefined;
  return `as changes no value. Write ${conversion}(${short(node.expression.getText())}).`;
}

function noSuchKind({ quoted: [given, needed] }: Mistake): string | undefined {
  if (needed !== 'number') return undefined;
  return `In these < > stands a number, such as 3, and not ${given}.`;
}
