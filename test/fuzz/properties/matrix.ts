import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Matrix } from '@workshop/lib';
import { outcome } from '../outcome';
import { Property } from '../property';
import { anything, count, entry, matrix, mostly, ordinary, rows } from '../values';

function assertFinite({ rows: r, columns, data }: Matrix): void {
  assert.equal(data.length, r * columns);
  assert.ok(data.every(Number.isFinite));
}

const looseRows = fc.oneof(
  rows,
  fc.array(fc.array(fc.oneof({ weight: 5, arbitrary: entry }, anything), { maxLength: 3 }), {
    maxLength: 3,
  }),
  anything,
);

export const from = new Property(
  'Matrix.from holds just these numbers',
  looseRows,
  (given) => {
    const made = outcome(/^Matrix\.from: /, given, () => Matrix.from(given as number[][]));
    if (!made) return false;
    assertFinite(made);
    assert.deepEqual(made.toArray(), given);
    return true;
  },
  0.2,
);

export const fromColumn = new Property(
  'Matrix.column holds just these numbers',
  mostly(fc.array(entry, { maxLength: 5 })),
  (given) => {
    const made = outcome(/^Matrix\.column: /, given, () => Matrix.column(given as number[]));
    if (!made) return false;
    assertFinite(made);
    assert.deepEqual(made.toArray().flat(), given);
    return true;
  },
  0.2,
);

export const zeros = new Property(
  'Matrix.zeros has this size',
  fc.tuple(count, count),
  (size) => {
    const made = outcome(/^Matrix\.zeros: /, size, () =>
      Matrix.zeros(...(size as [number, number])),
    );
    if (!made) return false;
    assert.deepEqual([made.rows, made.columns], size);
    assert.ok(made.data.every((value) => Object.is(value, 0)));
    return true;
  },
  0.1,
);

const source = fc.oneof(
  fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }).map((value) => () => value),
  anything.map((value) => () => value),
  anything,
);

export const random = new Property(
  'Matrix.random has numbers from -1 to 1',
  fc.tuple(count, count, source),
  ([r, c, draw]) => {
    const made = outcome(/^Matrix\.random: /, [r, c], () =>
      Matrix.random(r as number, c as number, draw as () => number),
    );
    if (!made) return false;
    assert.deepEqual([made.rows, made.columns], [r, c]);
    assert.ok(made.data.every((value) => value >= -1 && value <= 1));
    return true;
  },
  0.02,
);

export const get = new Property(
  'get gives the entry at this position',
  fc.tuple(matrix, count, count),
  ([given, r, c]) => {
    const value = outcome(/^get: /, [given, r, c], () => given.get(r as number, c as number));
    if (value === undefined) return false;
    assert.equal(value, given.toArray()[r as number][c as number]);
    return true;
  },
  0.05,
);

export const equals = new Property(
  'equals compares every entry',
  fc.tuple(matrix, mostly(matrix), fc.oneof(fc.constant(0), fc.double(), anything)),
  ([given, other, tolerance]) => {
    const same = outcome(/^equals: /, [given, other, tolerance], () =>
      given.equals(other as Matrix, tolerance as number),
    );
    if (same === undefined) return false;
    assert.equal(typeof same, 'boolean');
    assert.ok(given.equals(Matrix.from(given.toArray())));
    return true;
  },
  0.2,
);

/** The operations with two sides, each with the entry that the definition gives. */
const OPERATIONS = {
  add: (a: number[][], b: number[][], i: number, j: number) => a[i][j] + b[i][j],
  subtract: (a: number[][], b: number[][], i: number, j: number) => a[i][j] - b[i][j],
  multiply: (a: number[][], b: number[][], i: number, j: number) => a[i][j] * b[i][j],
  dot: (a: number[][], b: number[][], i: number, j: number) =>
    a[i].reduce((sum, value, k) => sum + value * b[k][j], 0),
};

const fitting = fc.oneof(
  rows.chain((list) =>
    fc.tuple(fc.constant(list), fc.constant(list.map((row) => row.toReversed()))),
  ),
  rows.map((list) => [list, list[0].map((_, j) => list.map((row) => row[j]))]),
);

const sides = fc.oneof(
  {
    weight: 3,
    arbitrary: fitting.map(([a, b]): [Matrix, unknown] => [Matrix.from(a), Matrix.from(b)]),
  },
  { weight: 1, arbitrary: fc.tuple(matrix, mostly(matrix)) },
  { weight: 1, arbitrary: fc.tuple(matrix, entry) },
);

export const operations = Object.entries(OPERATIONS).map(
  ([name, expected]) =>
    new Property(
      `${name} gives the entries of its definition`,
      sides,
      ([left, right]) => {
        const call = name as keyof typeof OPERATIONS;
        const result = outcome(new RegExp(`^${name}: `), [left, right], () =>
          left[call](right as Matrix),
        );
        if (!result) return false;
        assertFinite(result);
        if (!(right instanceof Matrix)) {
          assert.deepEqual(
            result.toArray(),
            left.map((value) => value * (right as number)).toArray(),
          );
          return true;
        }
        const [a, b] = [left.toArray(), right.toArray()];
        result.toArray().forEach((row, i) =>
          row.forEach((value, j) => {
            const wanted = expected(a, b, i, j);
            const scale = call === 'dot' ? largest(a) * largest(b) : 0;
            assert.ok(Math.abs(value - wanted) <= 1e-15 * scale, `${value}, not ${wanted}`);
          }),
        );
        return true;
      },
      0.15,
    ),
);

function largest(list: number[][]): number {
  return Math.max(...list.flat().map(Math.abs));
}

export const map = new Property(
  'map applies the function to every entry',
  fc.tuple(
    matrix,
    fc.oneof(
      ordinary.map((factor) => (x: number) => x * factor),
      anything.map((value) => () => value),
      anything,
    ),
  ),
  ([given, f]) => {
    const made = outcome(/^map: /, given, () => given.map(f as (value: number) => number));
    if (!made) return false;
    assertFinite(made);
    return true;
  },
  0.15,
);
