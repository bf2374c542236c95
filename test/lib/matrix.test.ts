import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { Matrix, ShapeError } from '@workshop/lib';

const a = Matrix.from([
  [1, 2, 3],
  [4, 5, 6],
]);

describe('Matrix', () => {
  it('holds its rows', () => {
    assert.deepEqual([a.rows, a.columns], [2, 3]);
    assert.deepEqual(a.toArray(), [
      [1, 2, 3],
      [4, 5, 6],
    ]);
    assert.deepEqual([...a.data], [1, 2, 3, 4, 5, 6]);
    assert.equal(a.get(1, 2), 6);
  });

  it('is made as a column, of zeros, or of random numbers', () => {
    assert.deepEqual(Matrix.column([1, 2]).toArray(), [[1], [2]]);
    assert.deepEqual(Matrix.zeros(2, 2).toArray(), [
      [0, 0],
      [0, 0],
    ]);
    const draws = [0, 0.25, 0.5, 0.75];
    assert.deepEqual(Matrix.random(2, 2, () => draws.shift()!).toArray(), [
      [-1, -0.5],
      [0, 0.5],
    ]);
    assert.deepEqual(Matrix.random(1, 1, () => 1).toArray(), [[1]]);
  });

  it('multiplies rows by columns', () => {
    assert.deepEqual(a.dot(Matrix.column([1, 0, -1])).toArray(), [[-2], [-2]]);
    assert.deepEqual(
      Matrix.from([[1, 2, 3, 4, 5]])
        .dot(
          Matrix.from([
            [1, 0],
            [0, 1],
            [1, 1],
            [2, 0],
            [0, 2],
          ]),
        )
        .toArray(),
      [[12, 15]],
    );
  });

  it('swaps rows and columns', () => {
    assert.deepEqual(a.transpose().toArray(), [
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
    const large = Matrix.random(37, 21, Math.random);
    const swapped = large.transpose();
    for (let i = 0; i < 37; i++)
      for (let j = 0; j < 21; j++) assert.equal(swapped.get(j, i), large.get(i, j));
  });

  it('adds, subtracts, multiplies and maps entry by entry', () => {
    assert.deepEqual(a.add(a).toArray(), [
      [2, 4, 6],
      [8, 10, 12],
    ]);
    assert.deepEqual(a.subtract(a).toArray(), [
      [0, 0, 0],
      [0, 0, 0],
    ]);
    assert.deepEqual(a.multiply(a).toArray(), [
      [1, 4, 9],
      [16, 25, 36],
    ]);
    assert.deepEqual(a.multiply(-2).toArray(), [
      [-2, -4, -6],
      [-8, -10, -12],
    ]);
    assert.deepEqual(a.map((x) => x * x).toArray(), [
      [1, 4, 9],
      [16, 25, 36],
    ]);
  });

  it('compares with a tolerance', () => {
    const b = a.map((x) => x + 0.25);
    assert.equal(a.equals(a.map((x) => x)), true);
    assert.equal(a.equals(b), false);
    assert.equal(a.equals(b, 0.25), true);
    assert.equal(a.equals(b, 0.2), false);
    assert.equal(a.equals(a.transpose()), false);
    assert.equal(Matrix.from([[1, 2]]).equals(Matrix.from([[1, 3]])), false);
    assert.equal(
      Matrix.from([[1, 2]]).equals(
        Matrix.from([
          [1, 2],
          [3, 4],
        ]),
      ),
      false,
    );
    assert.equal(
      Matrix.from([
        [1, 2],
        [3, 4],
      ]).equals(
        Matrix.from([
          [1, 2, 3],
          [4, 5, 6],
        ]),
      ),
      false,
    );
  });

  it('changes nothing of the caller, and gives nothing away', () => {
    const rows = [
      [1, 2],
      [3, 4],
    ];
    const matrix = Matrix.from(rows);
    rows[0][0] = 99;
    matrix.toArray()[0][1] = 99;
    matrix.add(matrix);
    matrix.map(() => 0);
    matrix.multiply(0);
    assert.deepEqual(matrix.toArray(), [
      [1, 2],
      [3, 4],
    ]);
  });

  it('prints as a table with its shape', () => {
    const text = inspect(
      Matrix.from([
        [-0.5, 10],
        [12.25, -3],
      ]),
    );
    assert.equal(text, 'Matrix 2 x 2\n  -0.5   10\n  12.25  -3');
    assert.equal(`${Matrix.column([1])}`, 'Matrix 1 x 1\n  1');
    assert.equal(`${Matrix.column([5, 100])}`, 'Matrix 2 x 1\n    5\n  100');
    assert.equal(`${Matrix.column([5, 1.25])}`, 'Matrix 2 x 1\n  5\n  1.25');
  });

  it('shortens large tables', () => {
    assert.ok(!inspect(Matrix.zeros(12, 8)).includes('…'));
    assert.ok(inspect(Matrix.zeros(13, 8)).includes('…'));
    assert.ok(inspect(Matrix.zeros(12, 9)).includes('…'));
    const lines = inspect(Matrix.zeros(100, 100)).split('\n');
    assert.equal(lines[0], 'Matrix 100 x 100');
    assert.equal(lines.length, 14);
    assert.ok(lines[7].includes('…'));
    assert.ok(lines.every((line) => line.length < 40));
  });
});

describe('Matrix, used wrongly', () => {
  const cases: [string, () => unknown, new (...args: any[]) => Error, string][] = [
    ['no row', () => Matrix.from([]), ShapeError, 'Matrix.from: the rows must not be empty'],
    ['an empty row', () => Matrix.from([[]]), ShapeError, 'Matrix.from: rows[0] must not be empty'],
    [
      'ragged rows',
      () => Matrix.from([[1, 2], [3]]),
      ShapeError,
      'Matrix.from: every row needs as many entries as the first; rows[0] has 2, rows[1] has 1',
    ],
    [
      'NaN',
      () => Matrix.from([[1, NaN]]),
      RangeError,
      'Matrix.from: rows[0][1] must be finite; got NaN',
    ],
    [
      'infinity',
      () => Matrix.column([Infinity]),
      RangeError,
      'Matrix.column: values[0] must be finite; got Infinity',
    ],
    [
      'text',
      () => Matrix.from([['1' as never]]),
      TypeError,
      "Matrix.from: rows[0][0] must be a number; got '1'",
    ],
    [
      'a hole',
      // oxlint-disable-next-line no-sparse-arrays -- that is what it is about
      () => Matrix.from([[1, , 3] as never]),
      TypeError,
      'Matrix.from: rows[0][1] must be a number; got undefined',
    ],
    [
      'no list',
      () => Matrix.from(5 as never),
      TypeError,
      'Matrix.from: the rows must be a list; got 5',
    ],
    [
      'a row that is no list',
      () => Matrix.from([1] as never),
      TypeError,
      'Matrix.from: rows[0] must be a list; got 1',
    ],
    ['no value', () => Matrix.column([]), ShapeError, 'Matrix.column: values must not be empty'],
    [
      'size 0',
      () => Matrix.zeros(0, 1),
      RangeError,
      'Matrix.zeros: the number of rows must be a whole number of at least 1; got 0',
    ],
    [
      'half a column',
      () => Matrix.random(1, 0.5, Math.random),
      RangeError,
      'Matrix.random: the number of columns must be a whole number of at least 1; got 0.5',
    ],
    [
      'randomness that is none',
      () => Matrix.random(1, 1, () => 7),
      RangeError,
      'Matrix.random: random() must give numbers from 0 to 1; got 7',
    ],
    [
      'no generator',
      () => Matrix.random(1, 1, 1 as never),
      TypeError,
      'Matrix.random: random must be a function; got 1',
    ],
    [
      'a row that is not there',
      () => a.get(2, 0),
      RangeError,
      'get: the row must be below 2; got 2',
    ],
    [
      'a negative column',
      () => a.get(0, -1),
      RangeError,
      'get: the column must be a whole number of at least 0; got -1',
    ],
    [
      'dot with wrong sizes',
      () => a.dot(a as Matrix),
      ShapeError,
      'dot: the left matrix is 2 x 3, the right one 2 x 3; the columns of the left (3) must equal the rows of the right (2)',
    ],
    [
      'dot with a number',
      () => a.dot(2 as never),
      TypeError,
      'dot: the right side must be a Matrix; got 2',
    ],
    [
      'add with wrong sizes',
      () => a.add(a.transpose() as Matrix),
      ShapeError,
      'add: both matrices need the same shape; the left one is 2 x 3, the right one 3 x 2',
    ],
    [
      'multiply by NaN',
      () => a.multiply(NaN),
      RangeError,
      'multiply: the factor must be finite; got NaN',
    ],
    [
      'map to NaN',
      () => a.map(() => NaN),
      RangeError,
      'map: every entry of the result must be finite; row 0, column 0 is NaN',
    ],
    [
      'map to nothing',
      () => a.map((() => undefined) as never),
      TypeError,
      'map: f(1) must return a number; got undefined',
    ],
    [
      'overflow',
      () => a.multiply(1e308),
      RangeError,
      'multiply: every entry of the result must be finite; row 0, column 1 is Infinity',
    ],
    [
      'a second row that is no list',
      () => Matrix.from([[1], 2] as never),
      TypeError,
      'Matrix.from: rows[1] must be a list; got 2',
    ],
    [
      'a column that is no list',
      () => Matrix.column(1 as never),
      TypeError,
      'Matrix.column: values must be a list; got 1',
    ],
    [
      'randomness below 0',
      () => Matrix.random(1, 1, () => -0.5),
      RangeError,
      'Matrix.random: random() must give numbers from 0 to 1; got -0.5',
    ],
    [
      'subtract with wrong sizes',
      () => a.subtract(a.transpose() as Matrix),
      ShapeError,
      'subtract: both matrices need the same shape; the left one is 2 x 3, the right one 3 x 2',
    ],
    [
      'multiply with wrong sizes',
      () => a.multiply(a.transpose() as Matrix),
      ShapeError,
      'multiply: both matrices need the same shape; the left one is 2 x 3, the right one 3 x 2',
    ],
    [
      'map without a function',
      () => a.map(2 as never),
      TypeError,
      'map: f must be a function; got 2',
    ],
    [
      'a product too large',
      () => Matrix.from([[1e308, 1e308]]).dot(Matrix.column([1, 1])),
      RangeError,
      'dot: every entry of the result must be finite; row 0, column 0 is Infinity',
    ],
    [
      'equals with a list',
      () => a.equals([1] as never),
      TypeError,
      'equals: the other side must be a Matrix; got [ 1 ]',
    ],
    [
      'a tolerance that is none',
      () => a.equals(a, NaN),
      RangeError,
      'equals: the tolerance must be finite; got NaN',
    ],
    [
      'a negative tolerance',
      () => a.equals(a, -1),
      RangeError,
      'equals: the tolerance must not be negative; got -1',
    ],
  ];
  for (const [what, call, type, message] of cases) {
    it(`names the call and the trouble: ${what}`, () => {
      assert.throws(call, (error: Error) => {
        assert.equal(error.message, message);
        assert.ok(error instanceof type, error.name);
        return true;
      });
    });
  }
});
