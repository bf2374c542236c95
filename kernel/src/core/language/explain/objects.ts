import { mismatchOf } from './mismatch';
import type { Mistake, Rules } from './mistake';
import { nearest } from './nearest';
import { ownWords } from './own-words';
import { MISFITS } from './misfits';
import { listed, sign } from './words';

/** What stands in braces: too much, too little. */
export const objects: Rules = [
  [[2353, 2561], tooMuch],
  [MISFITS, missing],
  [[1117], ({ written }) => `${written} stands twice in these braces. Leave one of them out.`],
  [[1312], () => `In braces a value stands behind a colon, not behind ${sign('=')}.`],
];

/** How many names are shown of those that are possible. */
const MOST = 6;

function tooMuch(mistake: Mistake): string {
  const { node, checker, typescript, text } = mistake;
  const name = /'([^']+)' does not exist/.exec(text)?.[1] ?? mistake.written;
  const object = node.parent.parent;
  const type = typescript.isObjectLiteralExpression(object) && checker.getContextualType(object);
  const types = type ? (type.isUnion() ? type.types : [type]) : [];
  const names = new Set(
    types.flatMap((one) => checker.getPropertiesOfType(one)).map((one) => one.name),
  );
  const meant = /Did you mean to write '([^']+)'/.exec(text)?.[1] ?? nearest(name, [...names]);
  const start = `${name} does not belong here.`;
  if (meant) return `${start} Did you mean ${meant}?`;
  if (names.size === 0 || names.size > MOST) return start;
  return `${start} What can stand in the braces: ${listed([...names])}.`;
}

function missing(mistake: Mistake): string | undefined {
  const { diagnostic, typescript } = mistake;
  const words = ownWords(diagnostic.messageText);
  const given = mismatchOf(mistake)?.given;
  const one = /Property '([^']+)' is missing in type/.exec(words)?.[1];
  const several = /is missing the following properties from type '[^']+': (.+?)\.?$/.exec(
    words,
  )?.[1];
  const names = one ? [one] : several?.split(', ');
  if (!names || !given) return undefined;
  const code = listed(names.filter((name) => !name.startsWith('and ')));
  const isLiteral = typescript.isObjectLiteralExpression(given);
  if (!isLiteral) return undefined;
  return `${code} ${names.length === 1 ? 'is' : 'are'} missing in the braces. Write ${names[0]}: and its value.`;
}
