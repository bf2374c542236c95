/** Numbers as plots, labels and sentences show them. */

/** Four digits that count: 0.9936. */
export function short(value: number): string {
  return String(Number(value.toPrecision(4)));
}

/** A whole number in groups of three digits: 10 000. */
export function grouped(value: number): string {
  return value.toLocaleString('en-US').replace(/,/g, ' ');
}

/** A value to draw: five digits that count; null, which leaves a gap, where it is not finite. */
export function rounded(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(5)) : null;
}

/** A value of a map, of which there are many: three digits that count. */
export function coarse(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(3)) : null;
}
