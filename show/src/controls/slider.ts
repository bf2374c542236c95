import { requireFinite } from '@workshop/lib/checks';
import { requireLabel } from './control';
import type { Control, Scale } from './control';

/** How a slider begins, and how it moves. */
export interface SliderOptions {
  /** Where it stands at first; in the middle when left out. */
  start?: number;
  /** How far it moves at a time; about a two-hundredth of its way when left out. */
  step?: number;
  /** 'log': equal ways are equal factors, as from 0.1 to 1 and from 1 to 10. */
  scale?: Scale;
  /** What it is called on the page. */
  label?: string;
}

/**
 * A slider between two numbers, for `live`. Its value is a number.
 *
 * @param from the smallest number; above 0 on a logarithmic scale
 * @param to the largest
 * @throws TypeError or RangeError when they are no numbers, or in the wrong order
 * @example
 * slider(-10, 10, { start: 2 })
 */
export function slider(from: number, to: number, options: SliderOptions = {}): Control<number> {
  requireFinite(from, 'slider: from');
  requireFinite(to, 'slider: to');
  const { scale = 'linear', label } = options;
  if (to <= from) throw new RangeError(`slider: to must be above from; got ${from} and ${to}`);
  if (scale !== 'linear' && scale !== 'log') {
    throw new TypeError(`slider: the scale must be 'linear' or 'log'; got ${String(scale)}`);
  }
  if (scale === 'log' && from <= 0) {
    throw new RangeError(`slider: on a logarithmic scale from must be above 0; got ${from}`);
  }
  requireLabel(label, 'slider');
  const { step = stepFor(to - from) } = options;
  requireFinite(step, 'slider: the step');
  if (step <= 0) throw new RangeError(`slider: the step must be above 0; got ${step}`);
  const middle = scale === 'log' ? Math.sqrt(from * to) : nearest((from + to) / 2, from, step);
  const { start = Number(middle.toPrecision(6)) } = options;
  requireFinite(start, 'slider: the start');
  if (start < from || start > to) {
    throw new RangeError(`slider: the start must be from ${from} to ${to}; got ${start}`);
  }
  return {
    looks: { kind: 'slider', from, to, step, scale },
    label,
    start,
    read: (position) =>
      typeof position === 'number' && position >= from && position <= to ? position : undefined,
  };
}

/** A two-hundredth of the way or more: 1, 2 or 5 times a power of ten. */
function stepFor(way: number): number {
  const least = way / 200;
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((times) => times * power >= least * (1 - 1e-9))!;
  return Number((factor * power).toPrecision(1));
}

function nearest(value: number, from: number, step: number): number {
  return from + Math.round((value - from) / step) * step;
}
