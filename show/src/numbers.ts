/** Numbers as labels and sentences show them. */

/** Four digits that count: 0.9936. */
export function short(value: number): string {
  return String(Number(value.toPrecision(4)));
}

/** A whole number in groups of three digits: 10 000. */
export function grouped(value: number): string {
  return value.toLocaleString('en-US').replace(/,/g, ' ');
}
