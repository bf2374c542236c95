import type { Activation } from '@workshop/lib';
import { got, requireFinite } from '@workshop/lib/checks';
import { rounded } from '../numbers';

/** The part of the z axis to draw. */
export interface Range {
  from?: number;
  to?: number;
}

/** A curve as points. Where y is null there is a gap: at a jump, or where y is not finite. */
export interface Curve {
  x: number[];
  y: (number | null)[];
}

/** The range with its ends filled in; throws when it is empty. */
export function checkedRange(call: string, range: Range): Required<Range> {
  if (typeof range !== 'object' || range === null) {
    throw new TypeError(`${call}: the range must be { from, to }; ${got(range)}`);
  }
  const { from = -6, to = 6 } = range;
  requireFinite(from, `${call}: from`);
  requireFinite(to, `${call}: to`);
  if (!(from < to)) {
    throw new RangeError(`${call}: from must be less than to; got ${from} and ${to}`);
  }
  return { from, to };
}

/** The slope of an activation as a function of z alone. */
export function slopeOf(activation: Activation): (z: number) => number {
  return (z) => activation.derivative(z, activation(z));
}

/** Samples a function evenly, and leaves a gap where it jumps. */
export function sample(
  f: (z: number) => number,
  { from, to }: Required<Range>,
  points: number,
): Curve {
  const zs = Array.from({ length: points }, (_, i) => {
    return Number((from + ((to - from) * i) / (points - 1)).toPrecision(6));
  });
  const values = zs.map(f).filter(Number.isFinite);
  const visible = VISIBLE * (Math.max(...values) - Math.min(...values));
  const curve: Curve = { x: [], y: [] };
  zs.forEach((z, i) => {
    const jump = i > 0 && findJump(f, zs[i - 1], z, visible);
    if (jump) {
      const [before, after] = jump;
      curve.x.push(before, (before + after) / 2, after);
      curve.y.push(rounded(f(before)), null, rounded(f(after)));
    }
    curve.x.push(z);
    curve.y.push(rounded(f(z)));
  });
  return curve;
}

/** The smallest jump that can be seen, as a part of the curve's height. */
const VISIBLE = 0.001;
const HALVINGS = 30;

/**
 * Looks for a jump between a and b, by halving the interval on the side that changes more: over a
 * shorter and shorter step a smooth function changes less and less, and one that jumps does not.
 *
 * @returns the places just before and just after the jump
 */
function findJump(
  f: (z: number) => number,
  a: number,
  b: number,
  visible: number,
): [number, number] | undefined {
  const change = (from: number, to: number): number => Math.abs(f(to) - f(from));
  for (let i = 0; i < HALVINGS; i++) {
    // Written so that NaN, too, is no jump.
    if (!(change(a, b) > visible)) return undefined;
    const middle = (a + b) / 2;
    if (change(a, middle) > change(middle, b)) b = middle;
    else a = middle;
  }
  return [a, b];
}
