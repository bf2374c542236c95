import type { Activation } from '../activation';
import { requireFinite } from '../errors';

/** The part of the z axis to draw. */
export interface Range {
  from?: number;
  to?: number;
}

const POINTS = 121;

/** The places on the z axis where a curve is drawn. */
export function places(call: string, { from = -6, to = 6 }: Range): number[] {
  requireFinite(from, `${call}: from`);
  requireFinite(to, `${call}: to`);
  if (!(from < to)) throw new RangeError(`${call}: from must be less than to; got ${from} and ${to}`);
  return Array.from({ length: POINTS }, (_, i) => {
    const z = from + ((to - from) * i) / (POINTS - 1);
    return Number(z.toPrecision(6));
  });
}

/** The function and its slope at the places, rounded: a plot needs no more digits. */
export function curves(activation: Activation, zs: readonly number[]): { values: Curve; slopes: Curve } {
  const values = zs.map((z) => activation(z));
  const slopes = zs.map((z, i) => activation.derivative(z, values[i]));
  return { values: values.map(rounded), slopes: slopes.map(rounded) };
}

/** Where there is no finite value, null leaves a gap in the line. */
type Curve = (number | null)[];

function rounded(y: number): number | null {
  return Number.isFinite(y) ? Number(y.toPrecision(5)) : null;
}
