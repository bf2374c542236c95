/** Numbers as they are written elsewhere, and what to write instead. */
const NUMBERS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/\b(\d{1,3}(?: \d{3})+)(?!\d)/g, ([, text]) => withoutMarks('spaces', text)],
  [/\b(\d{1,3}(?:'\d{3})+)(?!\d)/g, ([, text]) => withoutMarks('quotes', text)],
  [/\b([1-9]\d{0,2}(?:,\d{3})+)(?!\d)/g, ([, text]) => withoutMarks('commas', text)],
  [
    /(?<![\d.])(\d+),(\d+)(?!\d)/g,
    ([, whole, part]) => `A decimal number has a point: ${whole}.${part}.`,
  ],
  [
    /(?<![\w.])(\d+(?:\.\d+)?) ([eE][-+]?\d+)/g,
    ([, a, b]) => `Write it without a space: ${a}${b}.`,
  ],
  [/\b0+([1-9]\d*)\b/g, ([, text]) => `A number does not begin with 0. Write ${text}.`],
  [
    /(?<![\w.]|(?:const|let|var)\s)(?!0[xob]|\d+e\b)(\d+(?:\.\d+)?)([a-zA-Z]\w*)/g,
    ([text, a, b]) =>
      `For times write ${a} * ${b}. A name cannot begin with a digit, as in ${text}.`,
  ],
  [/\b\d[\d_]*_(?:_|(?!\w))\d*/g, () => 'In a number, one _ stands between two digits.'],
];

/** A sentence about the number at a place of a line; undefined if there is none, or it is right. */
export function numberTrouble(line: string, column: number): string | undefined {
  for (const [pattern, say] of NUMBERS) {
    for (const match of line.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (match.index <= column && column < end) return say(match);
    }
  }
  return undefined;
}

function withoutMarks(marks: string, text: string): string {
  const parts = text.split(/\D/);
  return `A number is written without ${marks}: ${parts.join('_')} or ${parts.join('')}.`;
}
