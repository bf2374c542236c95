import type ts from 'typescript-api';
import type { Mistake } from '../mistake';
import { short, sign } from '../words';
import { bracketsOf } from './brackets';
import { beginsValue, endsValue, tokensOf } from './tokens';
import type { Token } from './tokens';

/** Words that TypeScript cannot make sense of: it points at the first one, not behind it. */
const SIDE_BY_SIDE = new Set([1434, 1435]);

const QUOTES = 'If this is text, put quotes around it.';

/** What seems to be missing between two tokens. */
export function missing({ typescript, file, start, code, text }: Mistake): string {
  const tokens = tokensOf(typescript, file.text);
  const found = tokens.findIndex((token) => token.end > start);
  const place = found < 0 ? tokens.length : found;
  const at = SIDE_BY_SIDE.has(code) ? place + 1 : place;
  const [before, next] = [tokens[at - 1], tokens[at]] as [Token?, Token?];
  if (!before) return `The cell cannot begin with ${shown(next!)}.`;
  const words = isName(typescript, before) && isName(typescript, next);
  const needsColon = text.startsWith("':'") && isQuestion(tokens, at);
  if (needsColon && !words) return colon(typescript, before, next);
  if (!next) return `Something is missing after ${shown(before)}.`;
  const opener = bracketsOf(tokens, start).around;
  const around = opener?.text;
  const isLoop = opener && tokens[tokens.indexOf(opener) - 1]?.text === 'for';
  if (next.text === ';' && around && !isLoop)
    return `Between entries stands a comma, not ${sign(';')}.`;
  if (text.startsWith("':'") && around === '{') {
    return `In braces every value has a name: { name: ${before.text} }. A list stands in ${sign('[ ]')}.`;
  }
  const pair = between(before, next);
  if (!endsValue(typescript, before)) return `A value is missing ${pair}.`;
  if (!beginsValue(typescript, next)) return `${shown(next)} cannot stand behind ${shown(before)}.`;
  const isEntry = around === '[' || around === '(' || (around === '{' && text.startsWith("','"));
  if (words && before.text === 'not') return `${QUOTES} For not write ${sign('!')}.`;
  if (isEntry) return `A comma is missing ${pair}.`;
  return `Something is missing ${pair}.${words ? ` ${QUOTES}` : ''}`;
}

/** Whether a place is behind a `?` that waits for its `:`, within the same brackets. */
function isQuestion(tokens: readonly Token[], at: number): boolean {
  let depth = 0;
  for (let i = at - 1; i >= 0 && depth >= 0; i--) {
    const { text } = tokens[i];
    if (')]}'.includes(text)) depth++;
    else if ('([{'.includes(text)) depth--;
    else if (depth === 0 && text === '?') return true;
    else if (depth === 0 && text === ';') return false;
  }
  return false;
}

function colon(typescript: typeof ts, before: Token, next: Token | undefined): string {
  if (next?.text === 'else') return `Write ${sign(':')} for else.`;
  return next && beginsValue(typescript, next)
    ? `A ${sign(':')} is missing ${between(before, next)}.`
    : `After ${shown(before)} a ${sign(':')} and the other value are missing.`;
}

function isName({ SyntaxKind }: typeof ts, token: Token | undefined): boolean {
  return token?.kind === SyntaxKind.Identifier;
}

function between(before: Token, next: Token): string {
  return `between ${shown(before)} and ${shown(next)}`;
}

/** Code as it is; a sign of the language marked. Of a text in back quotes, its nearest end. */
function shown({ text }: Token): string {
  if (text.endsWith('${')) return sign('${');
  if (/^[\w$]/.test(text)) return short(text);
  return sign(text.startsWith('}') ? '}' : short(text));
}
