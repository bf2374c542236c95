/** Counts and places in words, so that no digit of a message can be taken for one of an answer. */

const COUNTS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const PLACES =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** 'three' */
export function counted(count: number): string {
  return COUNTS[count] ?? String(count);
}

/** 'third', of the place with index 2 */
export function placed(index: number): string {
  return PLACES[index] ?? `${index + 1}th`;
}

/** 'A column', of 'a column' */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
