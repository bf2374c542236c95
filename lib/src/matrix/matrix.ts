import { quote, requireFinite, requireFunction, requireWhole, ShapeError } from '../checks';
import type { Random } from '../random';
import { format } from './format';
import * as kernels from './kernels';
import { messages } from './shape';
import type { DotOperand, SameShape } from './shape';

/**
 * A table of numbers with R rows and C columns, such as `Matrix<4, 3>`.
 *
 * Every entry is a finite number. No method changes the matrix: each one answers with a new one.
 * Rows and columns are counted from 0.
 */
export class Matrix<R extends number = number, C extends number = number> {
  /** How many rows there are. */
  readonly rows: R;
  /** How many columns there are. */
  readonly columns: C;
  /** The entries, row after row, for code that must be fast. To be read, never to be changed. */
  readonly data: Float64Array;

  private constructor(rows: R, columns: C, data: Float64Array) {
    this.rows = rows;
    this.columns = columns;
    this.data = data;
  }

  /**
   * A matrix from its rows.
   *
   * @param rows one list of finite numbers per row, all of the same length
   * @throws TypeError or RangeError when an entry is no finite number
   * @throws ShapeError when there is no row, a row is empty, or the lengths differ
   * @example
   * Matrix.from([[0, 0, 1], [1, 1, 1]]); // 2 x 3
   */
  static from<const T extends readonly (readonly number[])[]>(
    rows: T,
  ): Matrix<T['length'], T[number]['length']> {
    const lists: readonly (readonly number[])[] = requireList(rows, 'Matrix.from: the rows');
    if (lists.length === 0)
      throw new ShapeError('Matrix.from: at least one row is needed; got none');
    const columns = requireList(lists[0], 'Matrix.from: rows[0]').length;
    if (columns === 0) throw new ShapeError('Matrix.from: rows[0] is empty; it needs an entry');
    const data = new Float64Array(lists.length * columns);
    for (let i = 0; i < lists.length; i++) {
      const row = requireList(lists[i], `Matrix.from: rows[${i}]`);
      if (row.length !== columns) {
        throw new ShapeError(
          `Matrix.from: every row needs as many entries as the first; ` +
            `rows[0] has ${columns}, rows[${i}] has ${row.length}`,
        );
      }
      for (let j = 0; j < columns; j++) {
        requireFinite(row[j], `Matrix.from: rows[${i}][${j}]`);
        data[i * columns + j] = row[j];
      }
    }
    return new Matrix(lists.length, columns, data);
  }

  /**
   * A column: as many rows as there are values, and 1 column.
   *
   * @throws TypeError or RangeError when a value is no finite number
   * @throws ShapeError when there is no value
   * @example
   * Matrix.column([0, 1, 1, 0]); // 4 x 1
   */
  static column<const T extends readonly number[]>(values: T): Matrix<T['length'], 1> {
    const list: readonly number[] = requireList(values, 'Matrix.column: the values');
    if (list.length === 0)
      throw new ShapeError('Matrix.column: at least one value is needed; got none');
    for (let i = 0; i < list.length; i++) requireFinite(list[i], `Matrix.column: values[${i}]`);
    return new Matrix(list.length, 1, Float64Array.from(list));
  }

  /**
   * A matrix of zeros.
   *
   * @throws TypeError or RangeError when a size is no whole number of at least 1
   */
  static zeros<R extends number, C extends number>(rows: R, columns: C): Matrix<R, C> {
    requireSizes('Matrix.zeros', rows, columns);
    return new Matrix(rows, columns, new Float64Array(rows * columns));
  }

  /**
   * A matrix of random numbers, evenly spread over -1 <= x < 1, drawn row by row: each entry is
   * 2 * random() - 1.
   *
   * @param random where the numbers come from: `numpyRandom(1)`, `seededRandom(7)`, `Math.random`
   * @throws TypeError or RangeError when a size is no whole number of at least 1, or `random` is no
   *   function that gives numbers from 0 to 1
   */
  static random<R extends number, C extends number>(
    rows: R,
    columns: C,
    random: Random,
  ): Matrix<R, C> {
    requireSizes('Matrix.random', rows, columns);
    requireFunction(random, 'Matrix.random: random');
    const data = Float64Array.from({ length: rows * columns }, () => {
      const fraction = random();
      if (!(fraction >= 0 && fraction <= 1)) {
        throw new RangeError(
          `Matrix.random: random() must give numbers from 0 to 1; got ${quote(fraction)}`,
        );
      }
      return 2 * fraction - 1;
    });
    return new Matrix(rows, columns, data);
  }

  /**
   * One entry. Both positions are counted from 0.
   *
   * @throws TypeError or RangeError when there is no such entry
   */
  get(row: number, column: number): number {
    requirePosition(row, this.rows, 'get: the row');
    requirePosition(column, this.columns, 'get: the column');
    return this.data[row * this.columns + column];
  }

  /** The entries as a new list of rows. */
  toArray(): number[][] {
    return Array.from({ length: this.rows }, (_, i) =>
      Array.from(this.data.subarray(i * this.columns, (i + 1) * this.columns)),
    );
  }

  /**
   * The dot product, also called the matrix product. Entry (i, j) of the answer is the sum of
   * row i of this matrix times column j of the other, number by number.
   *
   * @param other a matrix with as many rows as this one has columns
   * @returns R rows and as many columns as `other` has
   * @throws ShapeError when the sizes do not fit
   * @throws RangeError when an entry grows beyond what a number can hold
   */
  dot<R1 extends number, C1 extends number, R2 extends number, C2 extends number>(
    this: Matrix<R1, C1>,
    other: DotOperand<R1, C1, R2, C2>,
  ): Matrix<R1, C2> {
    const right = requireMatrix<R2, C2>(other, 'dot');
    if ((this.columns as number) !== right.rows) {
      throw new ShapeError(messages.dot(this.rows, this.columns, right.rows, right.columns));
    }
    const product = kernels.dot(this.data, right.data, this.rows, this.columns, right.columns);
    return finite('dot', new Matrix(this.rows, right.columns, product));
  }

  /** This matrix with rows and columns swapped: row i becomes column i. */
  transpose(): Matrix<C, R> {
    return new Matrix(
      this.columns,
      this.rows,
      kernels.transpose(this.data, this.rows, this.columns),
    );
  }

  /**
   * The sum, entry by entry.
   *
   * @throws ShapeError when the shapes differ
   * @throws RangeError when an entry grows beyond what a number can hold
   */
  add<R1 extends number, C1 extends number, R2 extends number, C2 extends number>(
    this: Matrix<R1, C1>,
    other: SameShape<'add', R1, C1, R2, C2>,
  ): Matrix<R1, C1> {
    return this.combine('add', other, (a, b) => a + b);
  }

  /**
   * The difference, entry by entry: this matrix minus the other.
   *
   * @throws ShapeError when the shapes differ
   * @throws RangeError when an entry grows beyond what a number can hold
   */
  subtract<R1 extends number, C1 extends number, R2 extends number, C2 extends number>(
    this: Matrix<R1, C1>,
    other: SameShape<'subtract', R1, C1, R2, C2>,
  ): Matrix<R1, C1> {
    return this.combine('subtract', other, (a, b) => a - b);
  }

  /**
   * The product entry by entry, or every entry times one number. For rows times columns see `dot`.
   *
   * @throws ShapeError when the shapes differ
   * @throws RangeError when an entry grows beyond what a number can hold
   */
  multiply<R1 extends number, C1 extends number, R2 extends number, C2 extends number>(
    this: Matrix<R1, C1>,
    other: number | SameShape<'multiply', R1, C1, R2, C2>,
  ): Matrix<R1, C1> {
    if (typeof other !== 'number') return this.combine('multiply', other, (a, b) => a * b);
    requireFinite(other, 'multiply: the factor');
    return finite(
      'multiply',
      new Matrix(
        this.rows,
        this.columns,
        this.data.map((a) => a * other),
      ),
    );
  }

  /**
   * A function applied to every entry.
   *
   * @param f takes one entry and gives the new one
   * @throws TypeError when `f` is no function or gives something that is no number
   * @throws RangeError when `f` gives NaN or an infinity
   * @example
   * Matrix.column([-1, 2]).map((z) => Math.max(0, z));
   */
  map(f: (value: number) => number): Matrix<R, C> {
    requireFunction(f, 'map: f');
    const { data } = this;
    const mapped = new Float64Array(data.length);
    for (let i = 0; i < data.length; i++) {
      const value = f(data[i]);
      if (typeof value !== 'number') {
        throw new TypeError(`map: f(${data[i]}) must give a number; got ${quote(value)}`);
      }
      if (!Number.isFinite(value)) throw notFinite('map', i, this.columns, value);
      mapped[i] = value;
    }
    return new Matrix(this.rows, this.columns, mapped);
  }

  /**
   * Whether both matrices have the same shape and no entries that differ by more than `tolerance`.
   *
   * @param tolerance the largest difference that still counts as equal; 0 when left out
   * @throws TypeError or RangeError when the tolerance is no finite number of at least 0
   */
  equals(other: Matrix, tolerance = 0): boolean {
    requireMatrix(other, 'equals');
    requireFinite(tolerance, 'equals: the tolerance');
    if (tolerance < 0)
      throw new RangeError(`equals: the tolerance must not be negative; got ${tolerance}`);
    return (
      (this.rows as number) === other.rows &&
      (this.columns as number) === other.columns &&
      this.data.every((a, i) => Math.abs(a - other.data[i]) <= tolerance)
    );
  }

  /** The matrix as text: its shape, then its rows. Very large ones are shortened. */
  toString(): string {
    return format(this);
  }

  private combine(call: string, other: unknown, f: (a: number, b: number) => number): Matrix<R, C> {
    const { rows, columns, data } = requireMatrix(other, call);
    if ((this.rows as number) !== rows || (this.columns as number) !== columns) {
      throw new ShapeError(messages.sameShape(call, this.rows, this.columns, rows, columns));
    }
    const combined = this.data.map((a, i) => f(a, data[i]));
    return finite(call, new Matrix(this.rows, this.columns, combined));
  }
}

Object.defineProperty(Matrix.prototype, Symbol.for('nodejs.util.inspect.custom'), {
  value(this: Matrix): string {
    return this.toString();
  },
});

function finite<R extends number, C extends number>(
  call: string,
  matrix: Matrix<R, C>,
): Matrix<R, C> {
  const { data, columns } = matrix;
  for (let i = 0; i < data.length; i++) {
    if (!Number.isFinite(data[i])) throw notFinite(call, i, columns, data[i]);
  }
  return matrix;
}

function notFinite(call: string, i: number, columns: number, value: number): RangeError {
  const place = `row ${Math.floor(i / columns)}, column ${i % columns}`;
  return new RangeError(`${call}: every entry of the result must be finite; ${place} is ${value}`);
}

function requireList<T extends readonly unknown[]>(value: T, what: string): T {
  if (!Array.isArray(value)) {
    throw new TypeError(`${what} must be a list; got ${quote(value)}`);
  }
  return value;
}

function requireMatrix<R extends number, C extends number>(
  value: unknown,
  call: string,
): Matrix<R, C> {
  if (!(value instanceof Matrix)) {
    throw new TypeError(`${call}: expected a Matrix; got ${quote(value)}`);
  }
  return value as Matrix<R, C>;
}

function requireSizes(call: string, rows: unknown, columns: unknown): void {
  requireWhole(rows, 1, `${call}: the number of rows`);
  requireWhole(columns, 1, `${call}: the number of columns`);
}

function requirePosition(position: unknown, length: number, what: string): void {
  requireWhole(position, 0, what);
  if (position >= length) {
    throw new RangeError(`${what} must be less than ${length}; got ${position}`);
  }
}
