import { sign } from '../words';
import type { Token } from './tokens';

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** What is wrong with the brackets of some code. */
export interface Brackets {
  /** The innermost bracket that is open at a place. */
  readonly around?: Token;
  /** Whether that one is closed by another bracket, or never. */
  readonly isAroundOpen: boolean;
  /** One that was opened and not closed, and what closed it wrongly. */
  readonly open?: Token;
  readonly wrong?: Token;
  /** One that closes nothing. */
  readonly extra?: Token;
}

/** @param place where something is missing or too much */
export function bracketsOf(tokens: readonly Token[], place: number): Brackets {
  const stack: Token[] = [];
  let around: Token | undefined;
  let extra: Token | undefined;
  const wrong = new Map<Token, Token>();
  const closed = new Set<Token>();
  for (const token of tokens) {
    if (token.start < place) around = undefined;
    if (Object.hasOwn(CLOSING, token.text)) stack.push(token);
    else if (Object.values(CLOSING).includes(token.text)) {
      const opener = stack.at(-1);
      const partner = stack.findLastIndex(({ text: one }) => CLOSING[one] === token.text);
      // A brace is rarely closed by a parenthesis: that one is too much.
      if (!opener || (partner < 0 && opener.text === '{')) extra ??= token;
      else if (partner === stack.length - 1) closed.add(opener);
      else wrong.set(opener, token);
      if (partner >= 0) stack.length = partner;
      else if (opener && opener.text !== '{') stack.pop();
    }
    if (token.start < place) around = stack.at(-1);
  }
  const [open] = wrong.keys();
  const first = open ?? stack[0];
  return {
    around,
    isAroundOpen: around !== undefined && !closed.has(around),
    open: first,
    wrong: first && wrong.get(first),
    extra,
  };
}

/** A sentence about brackets that do not match; undefined where all do. */
export function bracketTrouble(
  { around, isAroundOpen, open, wrong, extra }: Brackets,
  lineOf: (position: number) => number,
): string | undefined {
  const opener = isAroundOpen && !wrong ? around : open;
  if (!opener)
    return extra && `There is a ${sign(extra.text)} too many in line ${lineOf(extra.start)}.`;
  const where = `The ${sign(opener.text)} of line ${lineOf(opener.start)}`;
  const closing = sign(CLOSING[opener.text]);
  if (wrong) return `${where} is closed by ${sign(wrong.text)}. Write ${closing} there.`;
  return `${where} is still open. Write ${closing} where it ends.`;
}
