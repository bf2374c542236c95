/** The name that differs in one letter, in the order of two, or in capitals only. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  return names.find((one) => one !== name && isNear(name.toLowerCase(), one.toLowerCase()));
}

/** Shorter ones are near to too many. */
const SHORTEST = 3;

function isNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a, b].map((text) => text.slice(start, text.length - end));
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
