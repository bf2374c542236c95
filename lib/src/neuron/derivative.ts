import type { Activation } from '../activation';

/** Where a derivative is compared with its function: from -4 to 4, beside the usual kinks. */
const PLACES = Array.from({ length: 33 }, (_, i) => -4 + i / 4 + 0.03);
const STEP = 1e-5;

/** An activation at z: its output y, and its slope as measured over a short way around z. */
interface Sample {
  z: number;
  y: number;
  slope: number;
}

/** Sentences that say where a derivative does not fit its function, and why; none when it fits. */
export function derivativeTrouble(activation: Activation): string[] {
  const { name, derivative } = activation;
  const samples = PLACES.flatMap((z) => measure(activation, z));
  const wrong = samples.filter((sample) => !isNear(derivative(sample.z, sample.y), sample.slope));
  if (wrong.length === 0) return [];
  const { z, y, slope } = wrong.reduce((a, b) => (Math.abs(b.z) < Math.abs(a.z) ? b : a));
  const [where, measured, given] = [z, slope, derivative(z, y)].map((x) => +x.toPrecision(3));
  return [
    `The derivative of '${name}' does not fit its function.`,
    `At z = ${where} the slope is ${measured}, but the derivative gives ${given}.`,
    likelyCause(derivative, samples, wrong.length),
  ];
}

/** The slope at z; nothing at a kink or jump, nor where the function is no finite number. */
function measure(f: Activation, z: number): Sample[] {
  const y = f(z);
  const right = (f(z + STEP) - y) / STEP;
  const left = (y - f(z - STEP)) / STEP;
  const slope = (right + left) / 2;
  return isNear(left, right) ? [{ z, y, slope }] : [];
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-3 * (1 + Math.abs(b));
}

function likelyCause(f: Activation['derivative'], samples: Sample[], wrong: number): string {
  const fits = (given: (z: number, y: number) => number): boolean =>
    samples.every(({ z, y, slope }) => isNear(given(z, y), slope));
  if (fits((z, y) => -f(z, y))) return 'Its sign is wrong: look for a minus.';
  if (fits((_z, y) => f(y, y)))
    return 'It is written for y, but is given z first: write (z, y) => … and use y.';
  if (fits((z) => f(z, z))) return 'It is written for z, but uses y: use its first argument.';
  if (wrong > 2) return 'Look for a slip in its formula.';
  return 'Elsewhere it fits: look for a kink, where one piece of the function meets the next.';
}
