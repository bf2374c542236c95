import { callOf, signaturesOf } from './call';
import { MISFITS } from './misfits';
import type { Mistake, Rules } from './mistake';
import { ownWords } from './own-words';
import { otherKind } from './values';
import { withArticle } from './words';

/** What does not fit is within a list or an object. */
export const within: Rules = [
  [[2769], wrongEntry],
  [MISFITS, inside],
];

/** An entry of a list, where a function can also be called with other things than lists. */
function wrongEntry(mistake: Mistake): string | undefined {
  const { checker, typescript } = mistake;
  const call = callOf(mistake);
  for (const [i, given] of call?.arguments?.entries() ?? []) {
    if (!typescript.isArrayLiteralExpression(given)) continue;
    for (const { parameters } of signaturesOf(mistake, call!)) {
      const entry = parameters[i] && checker.getTypeOfSymbol(parameters[i]).getNumberIndexType();
      const needs = entry && (checker.getBaseConstraintOfType(entry) ?? entry);
      const wrong =
        needs &&
        given.elements.find((one) => {
          return !checker.isTypeAssignableTo(checker.getTypeAtLocation(one), needs);
        });
      if (wrong) {
        const is = checker.getTypeAtLocation(wrong);
        return otherKind({ given: wrong, is, needs }, mistake);
      }
    }
  }
  return undefined;
}

/** Two things of one kind that differ further in: only TypeScript's innermost line says how. */
function inside({ diagnostic }: Mistake): string | undefined {
  const words = ownWords(diagnostic.messageText);
  const found = /Type '([^']+)' is not assignable to type '([^']+)'\.$/.exec(words);
  const [is, needs] = (found?.slice(1) ?? []).map(kindOfText);
  return is && needs && is !== needs ? `Inside it is ${is}, and ${needs} is needed.` : undefined;
}

const KINDS: Readonly<Record<string, string>> = {
  number: 'a number',
  string: 'text',
  boolean: 'true or false',
  undefined: 'nothing',
};

function kindOfText(type: string): string | undefined {
  if (Object.hasOwn(KINDS, type)) return KINDS[type];
  if (type.endsWith('[]')) return 'a list';
  if (type.includes('=>')) return 'a function';
  return /^[A-Z]\w*$/.test(type) ? withArticle(type) : undefined;
}
