/**
 * Shapes as types. A size that is written down is a literal type (`3`); one that is known only
 * when the program runs is `number`, fits anything here, and is checked when it runs.
 *
 * The texts below are what the editor shows. `messages` says the same when the program runs.
 */
import type { Matrix } from './matrix';

export type Equal<A extends number, B extends number> = number extends A
  ? true
  : number extends B
    ? true
    : [A, B] extends [B, A]
      ? true
      : false;

export type Size = number | string;

type DotMessage<
  R extends Size,
  C extends Size,
  R2 extends Size,
  C2 extends Size,
> = `dot: the left matrix is ${R} x ${C}, the right one ${R2} x ${C2}; the columns of the left (${C}) must equal the rows of the right (${R2})`;

type SameShapeMessage<
  Call extends string,
  R extends Size,
  C extends Size,
  R2 extends Size,
  C2 extends Size,
> = `${Call}: both matrices need the same shape; the left one is ${R} x ${C}, the right one ${R2} x ${C2}`;

/** What may stand right of `.dot` after an R x C matrix: a matrix with C rows. */
export type DotOperand<R extends number, C extends number, R2 extends number, C2 extends number> =
  Equal<C, R2> extends true ? Matrix<R2, C2> : DotMessage<R, C, R2, C2>;

/** What may stand right of an entry-by-entry operation: a matrix of the same shape. */
export type SameShape<
  Call extends string,
  R extends number,
  C extends number,
  R2 extends number,
  C2 extends number,
> = [Equal<R, R2>, Equal<C, C2>] extends [true, true]
  ? Matrix<R2, C2>
  : SameShapeMessage<Call, R, C, R2, C2>;

export const messages = {
  dot: (r: number, c: number, r2: number, c2: number): DotMessage<Size, Size, Size, Size> =>
    `dot: the left matrix is ${r} x ${c}, the right one ${r2} x ${c2}; the columns of the left (${c}) must equal the rows of the right (${r2})`,
  sameShape: (
    call: string,
    r: number,
    c: number,
    r2: number,
    c2: number,
  ): SameShapeMessage<string, Size, Size, Size, Size> =>
    `${call}: both matrices need the same shape; the left one is ${r} x ${c}, the right one ${r2} x ${c2}`,
};
