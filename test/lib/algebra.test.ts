import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Matrix } from '@workshop/lib';

const size = fc.integer({ min: 1, max: 9 });
const entry = fc.double({ min: -100, max: 100, noNaN: true });

/** Any matrix of this shape. */
function matrix(rows: number, columns: number): fc.Arbitrary<Matrix> {
  const row = fc.array(entry, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows }).map((lists) => Matrix.from(lists));
}

/** Several matrices whose shapes are made from three sizes. */
function matrices(...shapes: ((r: number, s: number, t: number, u: number) => [number, number])[]) {
  return fc
    .tuple(size, size, size, size)
    .chain((sizes) => fc.tuple(...shapes.map((shape) => matrix(...shape(...sizes)))));
}

/** Equal but for rounding: the entries of these matrices stay below 1e9. */
function assertEqual(actual: Matrix, expected: Matrix, tolerance = 1e-6): void {
  assert.ok(actual.equals(expected, tolerance), `\n${actual}\nis not\n${expected}`);
}

function identityOf(n: number): Matrix {
  return Matrix.from(
    Array.from({ length: n }, (_row, i) =>
      Array.from({ length: n }, (_column, j) => Number(i === j)),
    ),
  );
}

/** The definition, without any of the ways to make it fast. */
function dotByDefinition(a: Matrix, b: Matrix): Matrix {
  return Matrix.from(
    a
      .toArray()
      .map((row) =>
        Array.from({ length: b.columns }, (_, j) =>
          row.reduce((sum, x, k) => sum + x * b.get(k, j), 0),
        ),
      ),
  );
}

const rs = (r: number, s: number): [number, number] => [r, s];
const st = (_r: number, s: number, t: number): [number, number] => [s, t];
const tu = (_r: number, _s: number, t: number, u: number): [number, number] => [t, u];

describe('the algebra of matrices', () => {
  it('dot is the definition of the product', () => {
    fc.assert(
      fc.property(matrices(rs, st), ([a, b]) => assertEqual(a.dot(b), dotByDefinition(a, b), 1e-9)),
    );
  });

  it('a product has the rows of the left and the columns of the right', () => {
    fc.assert(
      fc.property(matrices(rs, st), ([a, b]) => {
        const { rows, columns, data } = a.dot(b);
        assert.deepEqual([rows, columns, data.length], [a.rows, b.columns, a.rows * b.columns]);
      }),
    );
  });

  it('every row of a product is the product of that row alone, to the last bit', () => {
    fc.assert(
      fc.property(matrices(rs, st), ([a, b]) => {
        const rows = a.toArray().map((row) => Matrix.from([row]).dot(b).toArray()[0]);
        assert.deepEqual(a.dot(b).toArray(), rows);
      }),
    );
  });

  it('(A B) C = A (B C)', () => {
    fc.assert(
      fc.property(matrices(rs, st, tu), ([a, b, c]) =>
        assertEqual(a.dot(b).dot(c), a.dot(b.dot(c))),
      ),
    );
  });

  it('A (B + C) = A B + A C', () => {
    fc.assert(
      fc.property(matrices(rs, st, st), ([a, b, c]) =>
        assertEqual(a.dot(b.add(c)), a.dot(b).add(a.dot(c))),
      ),
    );
  });

  it('I A = A = A I', () => {
    fc.assert(
      fc.property(matrices(rs), ([a]) => {
        assertEqual(identityOf(a.rows).dot(a), a, 0);
        assertEqual(a.dot(identityOf(a.columns)), a, 0);
      }),
    );
  });

  it('transposing twice gives the matrix; once swaps its shape and each entry', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }).chain((r) => size.chain((c) => matrix(r, c))),
        (a) => {
          const swapped = a.transpose();
          assert.deepEqual([swapped.rows, swapped.columns], [a.columns, a.rows]);
          assert.deepEqual(swapped.transpose().toArray(), a.toArray());
          a.toArray().forEach((row, i) =>
            row.forEach((x, j) => assert.equal(swapped.get(j, i), x)),
          );
        },
      ),
    );
  });

  it('the transpose of a product is the product of the transposes the other way round', () => {
    fc.assert(
      fc.property(matrices(rs, st), ([a, b]) =>
        assertEqual(a.dot(b).transpose(), b.transpose().dot(a.transpose()), 1e-9),
      ),
    );
  });

  it('sums and products entry by entry do not depend on the order; subtracting undoes adding', () => {
    fc.assert(
      fc.property(matrices(rs, rs), ([a, b]) => {
        assertEqual(a.add(b), b.add(a), 0);
        assertEqual(a.multiply(b), b.multiply(a), 0);
        assertEqual(a.add(b).subtract(b), a, 1e-12);
        assertEqual(a.subtract(b), b.multiply(-1).add(a), 0);
        assertEqual(a.multiply(2), a.add(a), 0);
      }),
    );
  });

  it('no operation changes its operands', () => {
    fc.assert(
      fc.property(matrices(rs, rs), ([a, b]) => {
        const [before, other] = [a.toArray(), b.toArray()];
        a.add(b);
        a.subtract(b);
        a.multiply(b);
        a.multiply(3);
        a.dot(b.transpose());
        a.map((x) => x + 1);
        a.equals(b);
        String(a);
        assert.deepEqual([a.toArray(), b.toArray()], [before, other]);
      }),
    );
  });
});
