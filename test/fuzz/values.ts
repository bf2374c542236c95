/** What people type, and what programs pass in. */
import fc from 'fast-check';
import { Matrix } from '@workshop/lib';

export const anything = fc.oneof(
  fc.anything({
    maxDepth: 2,
    maxKeys: 3,
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.constantFrom<unknown>({ toString: '' }, [{}], Symbol('x'), 10n, () => 1, -0),
);

/** Numbers with which one can compute. */
export const ordinary = fc.double({ min: -1e3, max: 1e3, noNaN: true });

/** Numbers with which one can come close to the end of the numbers. */
export const wild = fc.double({ min: -1e200, max: 1e200, noNaN: true });

/** Mostly numbers with which one can compute. */
export const entry = fc.oneof(
  { weight: 8, arbitrary: ordinary },
  { weight: 1, arbitrary: wild },
  { weight: 1, arbitrary: fc.double() },
);

/** A list of exactly so many. */
export function listOf<T>(item: fc.Arbitrary<T>, length: number): fc.Arbitrary<T[]> {
  return fc.array(item, { minLength: length, maxLength: length });
}

/** Rows that make a matrix, all equally long. */
export const rows = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([r, c]) => listOf(listOf(fc.oneof({ weight: 9, arbitrary: ordinary }, wild), c), r));

/** A matrix, made anew for each input. */
export const matrix = rows.map((list): Matrix => Matrix.from(list));

export const column = fc
  .array(ordinary, { minLength: 1, maxLength: 4 })
  .map((list): Matrix => Matrix.column(list));

/** Mostly this; now and then anything. */
export function mostly<T>(usual: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: anything });
}

/** Sizes, positions, counts: small ones, wrong ones, and such as no computer has room for. */
export const count = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 2 }) },
  { weight: 1, arbitrary: fc.integer({ min: 3, max: 5 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(-1, 0.5, NaN, Infinity, 2 ** 50, Number.MAX_SAFE_INTEGER),
  },
  { weight: 1, arbitrary: anything.filter((value) => !(typeof value === 'number' && value > 5)) },
);
