import type ts from 'typescript-api';
import { isAll, isFunction, kindOf } from './kinds';
import { byMismatch, isKind, MISFITS, subject } from './misfits';
import type { Mismatch } from './mismatch';
import type { Mistake, Rules } from './mistake';
import { listed, short } from './words';

/** A value of another kind than the one that is needed. */
export const values: Rules = [
  [MISFITS, byMismatch(textForNumber)],
  [MISFITS, byMismatch(numberForText)],
  [MISFITS, byMismatch(perhapsNothing)],
  [MISFITS, byMismatch(oneOfTexts)],
  [MISFITS, byMismatch(otherKind)],
];

function textForNumber(
  { given, is, needs }: Mismatch,
  { typescript }: Mistake,
): string | undefined {
  const { NumberLike, BooleanLike, StringLike } = typescript.TypeFlags;
  if (!isAll(is, StringLike)) return undefined;
  const text = typescript.isStringLiteralLike(given) ? given.text.trim() : undefined;
  const isMeant =
    (isAll(needs, NumberLike) && text !== '' && Number.isFinite(Number(text))) ||
    (isAll(needs, BooleanLike) && /^(?:true|false)$/.test(text ?? ''));
  if (isMeant) return `This is text. Write it without quotes: ${text}.`;
  if (text !== undefined || !isAll(needs, NumberLike)) return undefined;
  const code = short(given.getText());
  return `${subject(given)} is text, and a number is needed here. Write Number(${code}).`;
}

function numberForText(
  { given, is, needs }: Mismatch,
  { typescript }: Mistake,
): string | undefined {
  const { NumberLike, StringLike } = typescript.TypeFlags;
  if (!isAll(is, NumberLike) || !isAll(needs, StringLike)) return undefined;
  const code = short(given.getText());
  if (typescript.isNumericLiteral(given)) {
    return `This is a number, and text is needed here. Write it in quotes: '${code}'.`;
  }
  return `${subject(given)} is a number, and text is needed here. Write String(${code}).`;
}

function perhapsNothing({ given, is, needs }: Mismatch, mistake: Mistake): string | undefined {
  const { Undefined } = mistake.typescript.TypeFlags;
  const kind = kindOf(mistake, needs);
  if (!is.isUnion() || !is.types.some(({ flags }) => flags & Undefined)) return undefined;
  if (kindOf(mistake, is) !== kind) return undefined;
  const code = short(given.getText());
  return (
    `${subject(given)} can be undefined, and ${kind} is needed here. ` +
    `Write ?? and what to take then: ${code} ?? …`
  );
}

function oneOfTexts(
  { given, is, needs }: Mismatch,
  { typescript, meant }: Mistake,
): string | undefined {
  const { StringLiteral } = typescript.TypeFlags;
  const texts = needs.isUnion() ? needs.types : [needs];
  if (!isAll(needs, StringLiteral) || !isAll(is, typescript.TypeFlags.StringLike)) return undefined;
  const code = typescript.isStringLiteralLike(given) ? given.getText() : subject(given);
  const end = meant ? `Did you mean '${meant.replace(/"/g, '')}'?` : '';
  const all = texts.map((text) => `'${(text as ts.StringLiteralType).value}'`);
  if (end) return `${code} is not possible here. ${end}`;
  return `${code} is not possible here. It can be ${listed(all, 'or')}.`;
}

/** Says what a value is, and what is needed. */
export function otherKind(mismatch: Mismatch, mistake: Mistake): string | undefined {
  const [is, needs] = [kindOf(mistake, mismatch.is), kindOf(mistake, mismatch.needs)];
  if (!is || !needs || is === needs) return undefined;
  if (isFunction(mismatch.is) && isFunction(mismatch.needs)) return undefined;
  const wrapper = /^(?:Number|String|Boolean)$/.exec(mismatch.is.symbol?.name)?.[0];
  if (wrapper) {
    return `The kind ${wrapper} is written with a small letter: ${wrapper.toLowerCase()}.`;
  }
  return `${isKind(mismatch.given, is)}, and ${needs} is needed here.`;
}
