import { isYes } from './map';

/** How many areas of yes and of no a map has. */
export interface Areas {
  yes: number;
  no: number;
}

/** Counts the areas of a square map: what touches with a side belongs together. */
export function areasOf(outputs: readonly (number | null)[], size: number): Areas {
  const areas: Areas = { yes: 0, no: 0 };
  const seen = new Set<number>();
  outputs.forEach((output, start) => {
    if (output === null || seen.has(start)) return;
    const yes = isYes(output);
    areas[yes ? 'yes' : 'no'] += 1;
    const left = [start];
    while (left.length > 0) {
      const k = left.pop()!;
      const value = outputs[k];
      if (seen.has(k) || value === null || isYes(value) !== yes) continue;
      seen.add(k);
      if (k % size > 0) left.push(k - 1);
      if (k % size < size - 1) left.push(k + 1);
      if (k >= size) left.push(k - size);
      if (k < size * (size - 1)) left.push(k + size);
    }
  });
  return areas;
}

/** How a sentence begins that says what is seen of yes and no. */
export function areasText({ yes, no }: Areas): string {
  if (yes + no === 0) return 'Nowhere is the output a finite number';
  if (yes === 0 || no === 0) return `Everywhere the network says ${yes > 0 ? 'yes' : 'no'}`;
  const counted = (count: number, what: string): string =>
    `${count} ${count === 1 ? 'area' : 'areas'} of ${what}`;
  return `It has ${counted(yes, 'yes')} and ${counted(no, 'no')}`;
}
