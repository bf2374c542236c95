const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A place in a text, both counted from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/**
 * Lets a source map lead to other places of its source. TypeScript puts no names into its maps.
 *
 * @param map as JSON
 * @param move the new place; undefined if there is none
 */
export function moved(map: string, move: (place: Place) => Place | undefined): string {
  const json = JSON.parse(map) as { mappings: string };
  const before = { line: 0, character: 0 };
  let after: Place = { line: 0, character: 0 };
  const lines = json.mappings.split(';').map((text) => {
    const segments: string[] = [];
    let column = 0;
    let written = 0;
    for (const segment of text ? text.split(',') : []) {
      const [columns, source, line, character] = decode(segment);
      column += columns;
      if (source === undefined) continue;
      before.line += line;
      before.character += character;
      const place = move(before);
      if (!place) continue;
      const [down, right] = [place.line - after.line, place.character - after.character];
      segments.push([column - written, 0, down, right].map(encode).join(''));
      written = column;
      after = place;
    }
    return segments.join();
  });
  return JSON.stringify({ ...json, mappings: lines.join(';') });
}

/** Numbers in base 64, five bits a digit, the lowest first; the sign is the lowest bit of all. */
function decode(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const letter of text) {
    const digit = DIGITS.indexOf(letter);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}

function encode(number: number): string {
  let rest = number < 0 ? (-number << 1) | 1 : number << 1;
  let text = '';
  do {
    const digit = rest & 31;
    rest >>>= 5;
    text += DIGITS[rest > 0 ? digit | 32 : digit];
  } while (rest > 0);
  return text;
}
