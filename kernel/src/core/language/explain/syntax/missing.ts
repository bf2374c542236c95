import type { Mistake } from '../mistake';
import { short, sign } from '../words';
import { bracketsOf } from './brackets';
import { beginsValue, endsValue, tokensOf } from './tokens';
import type { Token } from './tokens';

/** Words that TypeScript cannot make sense of: it points at the first one, not behind it. */
const SIDE_BY_SIDE = new Set([1434, 1435]);

/** What seems to be missing between two tokens. */
export function missing({ typescript, file, start, code, text }: Mistake): string {
  const tokens = tokensOf(typescript, file.text);
  const found = tokens.findIndex((token) => token.end > start);
  const place = found < 0 ? tokens.length : found;
  const at = SIDE_BY_SIDE.has(code) ? place + 1 : place;
  const [before, next] = [tokens[at - 1], tokens[at]];
  if (!next) return `Something is missing after ${shown(before)}.`;
  if (!before) return `The cell cannot begin with ${shown(next)}.`;
  const opener = bracketsOf(tokens, start).around;
  const around = opener?.text;
  const isLoop = opener && tokens[tokens.indexOf(opener) - 1]?.text === 'for';
  if (next.text === ';' && around && !isLoop)
    return `Between entries stands a comma, not ${sign(';')}.`;
  if (text.startsWith("':'") && around === '{') {
    return `In braces every value has a name: { name: ${before.text} }. A list stands in ${sign('[ ]')}.`;
  }
  const pair = `between ${shown(before)} and ${shown(next)}`;
  if (!endsValue(typescript, before)) return `A value is missing ${pair}.`;
  if (!beginsValue(typescript, next)) return `${shown(next)} cannot stand behind ${shown(before)}.`;
  const isEntry = around === '[' || around === '(' || (around === '{' && text.startsWith("','"));
  return isEntry ? `A comma is missing ${pair}.` : `Something is missing ${pair}.`;
}

/** Code as it is; a sign of the language marked. Of a text in back quotes, its nearest end. */
function shown({ text }: Token): string {
  if (text.endsWith('${')) return sign('${');
  if (/^[\w$]/.test(text)) return short(text);
  return sign(text.startsWith('}') ? '}' : short(text));
}
