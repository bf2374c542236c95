/** Where a line turns, for its sentence. */

/** How far a line must go back to have turned, as a part of its height. */
const SEEN = 0.01;

/** A place, as an index, at which a line changes from rising to falling, or back. */
export interface Turn {
  at: number;
  isHigh: boolean;
}

/** The turns of a line, but those too small to be seen. What is not finite is left out. */
export function turnsOf(values: readonly (number | null)[]): Turn[] {
  const finite = values.filter((value): value is number => Number.isFinite(value));
  const least = SEEN * (Math.max(...finite) - Math.min(...finite));
  if (!(least > 0)) return [];
  const turns: Turn[] = [];
  let low = values.findIndex(Number.isFinite);
  let high = low;
  let way: 'up' | 'down' | undefined;
  values.forEach((value, i) => {
    if (value === null || !Number.isFinite(value)) return;
    if (value < values[low]!) low = i;
    if (value > values[high]!) high = i;
    if (way !== 'down' && values[high]! - value >= least) {
      if (way) turns.push({ at: high, isHigh: true });
      way = 'down';
      low = i;
    } else if (way !== 'up' && value - values[low]! >= least) {
      if (way) turns.push({ at: low, isHigh: false });
      way = 'up';
      high = i;
    }
  });
  return turns;
}

const THIRDS = 60;

/** The place between a and b at which a function is highest, or lowest. */
export function extremeOf(f: (z: number) => number, isHigh: boolean, a: number, b: number): number {
  for (let i = 0; i < THIRDS; i++) {
    const [left, right] = [a + (b - a) / 3, b - (b - a) / 3];
    if (f(left) > f(right) === isHigh) b = right;
    else a = left;
  }
  return Number(((a + b) / 2).toFixed(3)) + 0; // + 0: never -0
}
