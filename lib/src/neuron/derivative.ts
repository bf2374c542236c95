import type { Activation } from '../activation';

/** Where a derivative is compared with its function: from -4 to 4, beside the usual kinks. */
const PLACES = Array.from({ length: 33 }, (_, i) => -4 + i / 4 + 0.03);
const STEP = 1e-5;
const TOLERANCE = 1e-3;

interface Place {
  z: number;
  y: number;
  /** The slope as measured: how much the function rises over a short way around z. */
  slope: number;
}

/**
 * Compares the derivative of an activation with the measured slope of its function.
 *
 * @returns sentences that say where they do not fit, and the likely cause; undefined when they fit
 */
export function derivativeTrouble(activation: Activation): string[] | undefined {
  const places = measuredPlaces(activation);
  const wrong = places.filter((place) => !fits(activation.derivative(place.z, place.y), place));
  if (wrong.length === 0) return undefined;
  const [{ z, y, slope }] = [...wrong].sort((a, b) => Math.abs(a.z) - Math.abs(b.z));
  return [
    `The derivative of '${activation.name}' does not fit its function.`,
    `At z = ${short(z)} the slope is ${short(slope)}, but the derivative gives ${short(activation.derivative(z, y))}.`,
    likelyCause(activation, places, wrong),
  ];
}

/** Places with a slope: neither a kink or jump, nor where the function is no finite number. */
function measuredPlaces(f: Activation): Place[] {
  return PLACES.flatMap((z) => {
    const y = f(z);
    const right = (f(z + STEP) - y) / STEP;
    const left = (y - f(z - STEP)) / STEP;
    const slope = (right + left) / 2;
    return Math.abs(right - left) <= TOLERANCE * (1 + Math.abs(slope)) ? [{ z, y, slope }] : [];
  });
}

function fits(given: number, { slope }: Place): boolean {
  return Math.abs(given - slope) <= TOLERANCE * (1 + Math.abs(slope));
}

function likelyCause({ derivative }: Activation, places: Place[], wrong: Place[]): string {
  const explains = (given: (place: Place) => number): boolean =>
    places.every((place) => fits(given(place), place));
  if (explains(({ z, y }) => -derivative(z, y)))
    return 'Its sign is wrong: a minus is missing, or one too many.';
  if (explains(({ y }) => derivative(y, y))) {
    return 'It is written for the output y, but is given z first: write (z, y) => … and use y.';
  }
  if (explains(({ z }) => derivative(z, z)))
    return 'It is written for z, but uses the output y: use its first argument.';
  if (wrong.length <= 2)
    return 'Elsewhere it fits: look for a kink, where one piece of the function meets the next.';
  return 'Look for a slip in its formula.';
}

function short(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : String(value);
}
