import { got, requireFinite } from '@workshop/lib/checks';
import type { Matrix } from '@workshop/lib';

/** What an exercise can ask for. */
export type Answer = number | string | boolean | Matrix | readonly (number | string | boolean)[];

/** What a check may know besides the right answer. */
export interface CheckOptions {
  /** What to say at the first wrong answer, and at the second. They must not give it away. */
  hints?: readonly string[];
  /** Slips that are often made: the wrong answer that comes of each, and what to say. */
  slips?: readonly (readonly [wrong: Answer, says: string])[];
  /** How far a number may be off; 1e-9 when left out. */
  tolerance?: number;
  /** What is compared, when it is not the answer itself: 'the loss after your iterations'; of
   * several entries in the plural, 'your outputs'. */
  of?: string;
}

/** Throws unless these are options of a check. */
export function requireOptions(options: CheckOptions): void {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`check: expected the options { hints, … }; ${got(options)}`);
  }
  const { hints = [], slips = [], tolerance = 0 } = options;
  for (const [name, list] of Object.entries({ hints, slips })) {
    if (!Array.isArray(list)) throw new TypeError(`check: ${name} must be a list; ${got(list)}`);
  }
  requireFinite(tolerance, 'check: the tolerance');
}
