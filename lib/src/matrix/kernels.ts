/**
 * The loops that take the time. Matrices arrive as flat arrays, row after row; nothing is checked
 * here, and nothing that arrives is changed.
 */

/**
 * The product of a (rows x inner) and b (inner x columns).
 *
 * Row i of the product is a sum of the rows of b, weighted by row i of a. Taking four rows of b
 * at a time means that each entry of the sum is read and written once where a plain loop would do
 * it four times, and all arrays are walked from front to back.
 */
export function dot(
  a: Float64Array,
  b: Float64Array,
  rows: number,
  inner: number,
  columns: number,
): Float64Array {
  const product = new Float64Array(rows * columns);
  const inFours = inner - (inner % 4);
  for (let i = 0; i < rows; i++) {
    const start = i * columns;
    for (let k = 0; k < inFours; k += 4) {
      const at = i * inner + k;
      const a0 = a[at];
      const a1 = a[at + 1];
      const a2 = a[at + 2];
      const a3 = a[at + 3];
      const b0 = k * columns;
      const b1 = b0 + columns;
      const b2 = b1 + columns;
      const b3 = b2 + columns;
      for (let j = 0; j < columns; j++) {
        product[start + j] += a0 * b[b0 + j] + a1 * b[b1 + j] + a2 * b[b2 + j] + a3 * b[b3 + j];
      }
    }
    for (let k = inFours; k < inner; k++) {
      const factor = a[i * inner + k];
      for (let j = 0; j < columns; j++) product[start + j] += factor * b[k * columns + j];
    }
  }
  return product;
}

const BLOCK = 16;

/**
 * The transpose of a (rows x columns).
 *
 * A row is read in steps of 1 but written in steps of `rows`, far apart in memory. Doing it in
 * small square blocks keeps both ends of the copy in the processor's cache.
 */
export function transpose(a: Float64Array, rows: number, columns: number): Float64Array {
  const transposed = new Float64Array(a.length);
  for (let top = 0; top < rows; top += BLOCK) {
    const bottom = Math.min(top + BLOCK, rows);
    for (let left = 0; left < columns; left += BLOCK) {
      const right = Math.min(left + BLOCK, columns);
      for (let i = top; i < bottom; i++) {
        for (let j = left; j < right; j++) transposed[j * rows + i] = a[i * columns + j];
      }
    }
  }
  return transposed;
}
