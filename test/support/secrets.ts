/** What must not be given away: the numbers of a right answer, or its words. */
export interface Secret {
  /** The right answer, entry by entry. */
  readonly right: readonly unknown[];
  /** What the check was given, entry by entry: right answers follow from how far they are off. */
  readonly given?: readonly unknown[];
  /** What is no secret: the exercise says it itself. */
  readonly told?: string;
}

/** A number as it stands in a text, with how finely it is written. */
interface Written {
  readonly value: number;
  /** Half of what its last digit counts. */
  readonly half: number;
  /** How many digits count. */
  readonly digits: number;
}

/** Numbers in a text: 0.096, -3, 1e-5, 10 000, 10_000, .5, 12%. */
const NUMBER = /(?<![\w.])[-−]?(?:\d{1,3}(?:[ _,]\d{3})+|\d+)?(?:\.\d+|(?<=\d))(?:e[-+]?\d+)?%?/g;

function writtenIn(text: string): Written[] {
  return (text.match(NUMBER) ?? []).map((spelled) => {
    const plain = spelled.replace(/[ _,%]/g, '').replace('−', '-');
    const [mantissa, exponent = '0'] = plain.split('e');
    const [whole, decimals = ''] = mantissa.split('.');
    const scale = spelled.endsWith('%') ? 0.01 : 1;
    // Zeros at the end of a whole number may stand for other digits.
    const zeros = decimals === '' ? /0*$/.exec(whole)![0].length : 0;
    const half = 0.5 * 10 ** (Number(exponent) - decimals.length + zeros) * scale;
    const digits = mantissa.replace(/[-.]/g, '').replace(/^0+/, '').length - zeros;
    return { value: Number(plain) * scale, half, digits };
  });
}

/**
 * Whether a text gives a right answer away: it holds the one number, or two digits or more of one
 * of several, or of how far it is off, in whatever spelling; or all of it, one after the other.
 */
export function givesAway(text: string, { right, given = [], told = '' }: Secret): boolean {
  const written = writtenIn(text);
  const known = writtenIn(told);
  const isKnown = (x: number): boolean => known.some(({ value }) => value === x);
  const isIn = (x: number, least: number): boolean =>
    written.some(({ value, half, digits }) => {
      if (value === x) return digits >= least || String(Math.abs(x)).length > least;
      return digits >= Math.max(2, least) && Math.abs(Math.abs(value) - Math.abs(x)) <= half;
    });
  const numbers = right.filter((x) => typeof x === 'number');
  const secret = numbers.filter((x) => !isKnown(x));
  if (secret.some((x) => isIn(x, numbers.length === 1 ? 0 : 2))) return true;
  const distances = numbers.map((x, i) => Math.abs(x - Number(given[i])));
  if (secret.length > 0 && distances.some((x) => x > 0 && !isKnown(x) && isIn(x, 2))) return true;
  return right.length > 1 && !isAllTold(right, told) && isAllTold(right, text);
}

/** Whether all entries stand in a text in their order, with at most a few signs in between. */
function isAllTold(entries: readonly unknown[], text: string): boolean {
  const spelled = entries.map((entry) =>
    String(entry).replace(/[.*+?^${}()|[\]\\]/g, (sign) => `\\${sign}`),
  );
  return new RegExp(`(?<![\\w.])${spelled.join('[^\\w]{1,6}')}(?![\\w.])`).test(text);
}
