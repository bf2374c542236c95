/** Within this part of the right number an answer is close. */
const CLOSE = 0.1;
/** So many times the right number, or as small a part of it, is far off. */
const FAR = 10;

/**
 * In which direction a wrong number is off, and roughly how far, in words that hold no digit: 'is
 * too large'. It depends on nothing but the signs and how many times the right number it is.
 */
export function direction(mine: number, right: number): string {
  if (!Number.isFinite(mine)) return 'is no finite number';
  if (mine === 0 || right === 0) return `is too ${mine > right ? 'large' : 'small'}`;
  if (Math.sign(mine) !== Math.sign(right)) return 'has the wrong sign';
  const [more, less, size] =
    right > 0 ? ['large', 'small', 'large'] : ['far from zero', 'near to zero', 'far'];
  const times = mine / right;
  if (times > FAR) return `is much too ${more}: more than ten times as ${size} as it should be`;
  if (times < 1 / FAR) return `is much too ${less}: less than a tenth as ${size} as it should be`;
  return `is ${Math.abs(times - 1) <= CLOSE ? 'close, but ' : ''}too ${times > 1 ? more : less}`;
}
