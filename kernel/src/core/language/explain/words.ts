/** Words that sentences are made of. */

/** 1 value, 2 values. */
export function count(n: number, thing: string): string {
  return `${n} ${n === 1 ? thing : `${thing}s`}`;
}

/** a, b and c. */
export function listed(names: readonly string[], last = 'and'): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}

/** A name with its article: a Matrix, an Activation. */
export function withArticle(name: string): string {
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;
}

/** A sign of the language, which would be taken for one of the sentence's. */
export function sign(text: string): string {
  return `\`${text}\``;
}

const LONGEST = 30;

/** Code of the learner's own within a sentence: on one line, and not long. */
export function short(code: string, longest = LONGEST): string {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > longest ? '…' : line;
}

/** With a capital, as a sentence begins; for words, not for names of the learner's. */
export function sentence(text: string): string {
  return text[0].toUpperCase() + text.slice(1);
}
