/**
 * The shapes that a neuron with N weights takes, as types and, in `messages`, when it runs.
 */
import type { Matrix } from '../matrix';
import type { Equal, Size } from '../matrix/shape';

/** One input as it may be typed: a number, or the text of one. */
export type Entry = number | string;

type InputsMessage<
  Call extends string,
  N extends Size,
  C extends Size,
> = `${Call}: the neuron has weights for ${N} inputs; this example has ${C}`;

type TargetsMessage<
  R extends Size,
  R2 extends Size,
  C2 extends Size,
> = `train: the targets must be ${R} x 1, a column with one for each example; they are ${R2} x ${C2}`;

/** The list of the inputs of one example: N entries. */
export type Example<N extends number, E extends readonly Entry[]> = readonly [...E] &
  (Equal<N, E['length']> extends true ? unknown : InputsMessage<'forward', N, E['length']>);

/** A matrix of examples, one a row: N columns. */
export type Examples<Call extends string, N extends number, R extends number, C extends number> =
  Equal<N, C> extends true ? Matrix<R, C> : InputsMessage<Call, N, C>;

/** The targets of R examples: an R x 1 column. */
export type Targets<R extends number, R2 extends number, C2 extends number> = [
  Equal<R, R2>,
  Equal<C2, 1>,
] extends [true, true]
  ? Matrix<R2, C2>
  : TargetsMessage<R, R2, C2>;

export const messages = {
  inputs: (call: string, n: number, c: number): InputsMessage<string, Size, Size> =>
    `${call}: the neuron has weights for ${n} inputs; this example has ${c}`,
  targets: (r: number, r2: number, c2: number): TargetsMessage<Size, Size, Size> =>
    `train: the targets must be ${r} x 1, a column with one for each example; they are ${r2} x ${c2}`,
};
