import { fail, requireFinite, requireFunction, requireWhole, ShapeError } from '../checks';
import { dot, transpose } from '../loops';
import type { Random } from '../random';
import { format } from './format';

/** A table of numbers with R rows and C columns, such as `Matrix<4, 3>`. Every entry is finite. No
 * method changes the matrix: each returns a new one. Rows and columns are counted from 0. A size
 * that is known only when the program runs is `number`: it fits any other, and is checked then.
 * @template R rows
 * @template C columns
 * @instead number[] This is a list. A column is made with Matrix.column({value}).
 * @instead number[][] This is a list of rows. A matrix is made with Matrix.from({value}).
 * @operator Matrix + Matrix Matrices have no `+`. Write {left}.add({right}).
 * @operator Matrix - Matrix Matrices have no `-`. Write {left}.subtract({right}).
 * @operator Matrix * Matrix Matrices have no `*`. Write {left}.multiply({right}), entry by entry, or
 *   {left}.dot({right}), rows times columns.
 * @operator Matrix * number Matrices have no `*`. Write {left}.multiply({right}).
 * @operator number * Matrix Matrices have no `*`. Write {right}.multiply({left}).
 * @operator Matrix ? number Matrices have no `{operator}`. Write
 *   {left}.map((entry) => entry {operator} {right}).
 * @operator number ? Matrix Matrices have no `{operator}`. Write
 *   {right}.map((entry) => {left} {operator} entry).
 * @operator Matrix ? Matrix Matrices have no `{operator}`. */
export class Matrix<R extends number = number, C extends number = number> {
  /** For the compiler: sizes that stand so fit if one is assignable to the other, as 3 to number. */
  declare protected readonly sizes?: { fit(rows: R, columns: C): void };

  private constructor(
    /** How many rows there are. */
    readonly rows: number,
    /** How many columns there are. */
    readonly columns: number,
    /** The entries, row after row, for code that must be fast. To be read, never to be changed. */
    readonly data: Float64Array,
  ) {}

  /** A matrix from its rows.
   * @param rows one list of finite numbers per row, all of the same length
   * @throws ShapeError when there is no entry or the lengths differ; TypeError or RangeError when
   *   an entry is no finite number
   * @example
   * Matrix.from([[0, 0, 1], [1, 1, 1]]); // 2 x 3 */
  static from<const T extends readonly (readonly number[])[]>(
    rows: T,
  ): Matrix<T['length'], T[number]['length']> {
    requireList(rows, 'Matrix.from: the rows');
    for (let i = 0; i < rows.length; i++) requireNumbers(rows[i], `Matrix.from: rows[${i}]`);
    const odd = rows.findIndex((row) => row.length !== rows[0].length);
    if (odd > 0) {
      const found = `rows[0] has ${rows[0].length}, rows[${odd}] has ${rows[odd].length}`;
      throw new ShapeError(`Matrix.from: every row needs as many entries as the first; ${found}`);
    }
    return new Matrix(rows.length, rows[0].length, Float64Array.from(rows.flat()));
  }

  /** A column: as many rows as there are values, and 1 column.
   * @throws ShapeError when there is no value; TypeError or RangeError when one is not finite
   * @example
   * Matrix.column([0, 1, 1, 0]); // 4 x 1 */
  static column<const T extends readonly number[]>(values: T): Matrix<T['length'], 1> {
    requireNumbers(values, 'Matrix.column: values');
    return new Matrix(values.length, 1, Float64Array.from(values));
  }

  /** A matrix of zeros. @throws TypeError or RangeError when a size is no whole number above 0 */
  static zeros<R extends number, C extends number>(rows: R, columns: C): Matrix<R, C> {
    return new Matrix(rows, columns, room('Matrix.zeros', rows, columns));
  }

  /** A matrix of random numbers, evenly spread over -1 <= x < 1, drawn row by row: each entry is
   * 2 * random() - 1.
   * @param random where the numbers come from: `numpyRandom(1)`, `seededRandom(7)`, `Math.random`
   * @throws TypeError or RangeError when a size is no whole number above 0, or `random` is no
   *   function that gives numbers from 0 to 1 */
  static random<R extends number, C extends number>(
    rows: R,
    columns: C,
    random: Random,
  ): Matrix<R, C> {
    const data = room('Matrix.random', rows, columns);
    requireFunction(random, 'Matrix.random: random');
    for (let i = 0; i < data.length; i++) {
      const x = random();
      if (typeof x === 'number' && x >= 0 && x <= 1) data[i] = 2 * x - 1;
      else fail(RangeError, 'Matrix.random: random() must give numbers from 0 to 1', x);
    }
    return new Matrix(rows, columns, data);
  }

  /** One entry, counted from 0. @throws TypeError or RangeError when there is no such entry */
  get(row: number, column: number): number {
    requirePosition(row, this.rows, 'get: the row');
    requirePosition(column, this.columns, 'get: the column');
    return this.data[row * this.columns + column];
  }

  /** The entries as a new list of rows. */
  toArray(): number[][] {
    const row = (i: number) => this.data.subarray(i * this.columns, (i + 1) * this.columns);
    return Array.from({ length: this.rows }, (_, i) => Array.from(row(i)));
  }

  /** The dot product, also called the matrix product. Entry (i, j) of the result is the sum of
   * row i of this matrix times column j of the other, number by number.
   * @param other C x K: a matrix with as many rows as this one has columns
   * @returns R x K
   * @fit C = other.R The left matrix is {R} x {C}, the right one {other.R} x {other.C}. The columns
   *   of the left ({C}) must equal the rows of the right ({other.R}).
   * @throws ShapeError when the sizes do not fit, RangeError when an entry overflows */
  dot<K extends number>(other: Matrix<C, K>): Matrix<R, K> {
    requireMatrix(other, 'dot: the right side');
    if (this.columns !== other.rows) {
      throw new ShapeError(
        `dot: the left matrix is ${sizeOf(this)}, the right one ${sizeOf(other)}; the columns ` +
          `of the left (${this.columns}) must equal the rows of the right (${other.rows})`,
      );
    }
    const product = new Float64Array(this.rows * other.columns);
    dot(product, this.data, other.data, this.columns);
    return finite('dot', new Matrix(this.rows, other.columns, product));
  }

  /** This matrix with rows and columns swapped, C x R: row i becomes column i. */
  transpose(): Matrix<C, R> {
    const turned = new Float64Array(this.data.length);
    transpose(turned, this.data, this.columns);
    return new Matrix(this.columns, this.rows, turned);
  }

  /** The sum, entry by entry.
   * @fit R = other.R Both matrices need the same shape. The left one is {R} x {C}, the right one
   *   {other.R} x {other.C}.
   * @fit C = other.C Both matrices need the same shape. The left one is {R} x {C}, the right one
   *   {other.R} x {other.C}.
   * @throws ShapeError when shapes differ, RangeError on overflow */
  add(other: Matrix<R, C>): Matrix<R, C> {
    return this.combine('add', other, (a, b) => a + b);
  }

  /** This matrix minus the other.
   * @fit R = other.R Both matrices need the same shape. The left one is {R} x {C}, the right one
   *   {other.R} x {other.C}.
   * @fit C = other.C Both matrices need the same shape. The left one is {R} x {C}, the right one
   *   {other.R} x {other.C}.
   * @throws ShapeError when shapes differ, RangeError on overflow */
  subtract(other: Matrix<R, C>): Matrix<R, C> {
    return this.combine('subtract', other, (a, b) => a - b);
  }

  /** The product entry by entry, or every entry times one number. For rows times columns see `dot`.
   * @fit R = other.R Both matrices need the same shape. The left one is {R} x {C}, the right one
   *   {other.R} x {other.C}.
   * @fit C = other.C Both matrices need the same shape. The left one is {R} x {C}, the right one
   *   {other.R} x {other.C}.
   * @throws ShapeError when shapes differ, RangeError on overflow */
  multiply(other: number | Matrix<R, C>): Matrix<R, C> {
    if (typeof other !== 'number') return this.combine('multiply', other, (a, b) => a * b);
    requireFinite(other, 'multiply: the factor');
    const product = this.data.map((a) => a * other);
    return finite('multiply', new Matrix(this.rows, this.columns, product));
  }

  /** A function applied to every entry: it takes one, and returns the new one.
   * @throws TypeError or RangeError when `f` is no function or returns no finite number
   * @example
   * Matrix.column([-1, 2]).map((z) => Math.max(0, z)); */
  map(f: (value: number) => number): Matrix<R, C> {
    requireFunction(f, 'map: f');
    const mapped = new Float64Array(this.data.length);
    for (let i = 0; i < mapped.length; i++) {
      const value = f(this.data[i]);
      if (typeof value === 'number') mapped[i] = value;
      else fail(TypeError, `map: f(${this.data[i]}) must return a number`, value);
    }
    return finite('map', new Matrix(this.rows, this.columns, mapped));
  }

  /** Whether both matrices have the same shape and no entries that differ by more than `tolerance`,
   * 0 when left out.
   * @throws TypeError or RangeError when the tolerance is no finite number of at least 0 */
  equals(other: Matrix, tolerance = 0): boolean {
    requireMatrix(other, 'equals: the other side');
    requireFinite(tolerance, 'equals: the tolerance');
    if (tolerance < 0) fail(RangeError, 'equals: the tolerance must not be negative', tolerance);
    const isClose = (a: number, i: number) => Math.abs(a - other.data[i]) <= tolerance;
    return sizeOf(this) === sizeOf(other) && this.data.every(isClose);
  }

  /** The matrix as a string: its shape, then its rows. Very large ones are shortened. */
  toString(): string {
    return format(this);
  }

  private combine(call: string, other: Matrix, f: (a: number, b: number) => number): Matrix<R, C> {
    requireMatrix(other, `${call}: the right side`);
    if (sizeOf(this) !== sizeOf(other)) {
      const found = `the left one is ${sizeOf(this)}, the right one ${sizeOf(other)}`;
      throw new ShapeError(`${call}: both matrices need the same shape; ${found}`);
    }
    const combined = this.data.map((a, i) => f(a, other.data[i]));
    return finite(call, new Matrix(this.rows, this.columns, combined));
  }
}

/** How Node.js and the notebooks print it. */
Object.defineProperty(Matrix.prototype, Symbol.for('nodejs.util.inspect.custom'), {
  value: Matrix.prototype.toString,
});

/** Throws unless `value` is a matrix. */
export function requireMatrix(value: unknown, what: string): asserts value is Matrix {
  if (!(value instanceof Matrix)) fail(TypeError, `${what} must be a Matrix`, value);
}

/** The shape of a matrix in words: 4 x 3. */
export function sizeOf({ rows, columns }: Matrix): string {
  return `${rows} x ${columns}`;
}

function finite<M extends Matrix>(call: string, matrix: M): M {
  const { data, columns } = matrix;
  for (let i = 0; i < data.length; i++) {
    if (Number.isFinite(data[i])) continue;
    const place = `row ${Math.floor(i / columns)}, column ${i % columns} is ${data[i]}`;
    throw new RangeError(`${call}: every entry of the result must be finite; ${place}`);
  }
  return matrix;
}

function requireList(value: unknown, what: string): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) fail(TypeError, `${what} must be a list`, value);
  if (value.length === 0) throw new ShapeError(`${what} must not be empty`);
}

/** Throws unless `value` is a list of finite numbers, and not empty. */
export function requireNumbers(value: unknown, what: string): asserts value is readonly number[] {
  requireList(value, what);
  for (let i = 0; i < value.length; i++) requireFinite(value[i], `${what}[${i}]`);
}

function room(call: string, rows: number, columns: number): Float64Array {
  requireWhole(rows, 1, `${call}: the number of rows`);
  requireWhole(columns, 1, `${call}: the number of columns`);
  try {
    return new Float64Array(rows * columns);
  } catch {
    throw new RangeError(`${call}: there is no room for ${rows} x ${columns} entries`);
  }
}

function requirePosition(position: unknown, length: number, what: string): void {
  requireWhole(position, 0, what);
  if (position >= length) fail(RangeError, `${what} must be below ${length}`, position);
}
