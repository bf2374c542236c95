import type { Rules } from '../mistake';
import { byMismatch, MISFITS } from '../misfits';
import { unfit } from './fit';
import { otherThing } from './instead';
import { noOperator } from './operator';
import { otherSizes } from './sizes';

/** What packages say themselves, in tags of their docstrings. */
export const tags: Rules = [
  [MISFITS, unfit],
  [MISFITS, byMismatch(otherThing)],
  [MISFITS, byMismatch(otherSizes)],
  [[2362, 2363, 2365], noOperator],
];
