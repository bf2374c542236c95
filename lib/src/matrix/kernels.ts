/**
 * The loops that take the time. Matrices arrive as flat arrays, row after row; nothing is checked
 * here, and nothing that arrives is changed.
 */

/**
 * The product of a (rows x inner) and b (inner x columns).
 *
 * Row i of the product is a sum of the rows of b, weighted by row i of a. Two things make it fast.
 * Four rows of b are taken at a time, so that each entry of the sum is read and written once where
 * a plain loop would do it four times. And two rows of the product are made at a time, so that what
 * is read of b serves twice. Every entry is added up in the same order, wherever it stands.
 */
export function dot(
  a: Float64Array,
  b: Float64Array,
  rows: number,
  inner: number,
  columns: number,
): Float64Array {
  const product = new Float64Array(rows * columns);
  const inPairs = rows - (rows % 2);
  for (let i = 0; i < inPairs; i += 2) addTwoRows(product, a, b, i, inner, columns);
  if (inPairs < rows) addRow(product, a, b, inPairs, inner, columns);
  return product;
}

/** Adds up rows i and i + 1 of the product. */
function addTwoRows(
  product: Float64Array,
  a: Float64Array,
  b: Float64Array,
  i: number,
  inner: number,
  columns: number,
): void {
  const upper = i * columns;
  const lower = upper + columns;
  const inFours = inner - (inner % 4);
  for (let k = 0; k < inFours; k += 4) {
    const u = i * inner + k;
    const l = u + inner;
    const [u0, u1, u2, u3] = [a[u], a[u + 1], a[u + 2], a[u + 3]];
    const [l0, l1, l2, l3] = [a[l], a[l + 1], a[l + 2], a[l + 3]];
    const at0 = k * columns;
    const at1 = at0 + columns;
    const at2 = at1 + columns;
    const at3 = at2 + columns;
    for (let j = 0; j < columns; j++) {
      const b0 = b[at0 + j];
      const b1 = b[at1 + j];
      const b2 = b[at2 + j];
      const b3 = b[at3 + j];
      product[upper + j] += u0 * b0 + u1 * b1 + u2 * b2 + u3 * b3;
      product[lower + j] += l0 * b0 + l1 * b1 + l2 * b2 + l3 * b3;
    }
  }
  for (let k = inFours; k < inner; k++) {
    const u0 = a[i * inner + k];
    const l0 = a[(i + 1) * inner + k];
    for (let j = 0; j < columns; j++) {
      product[upper + j] += u0 * b[k * columns + j];
      product[lower + j] += l0 * b[k * columns + j];
    }
  }
}

/** Adds up row i of the product, the last one when their number is odd. */
function addRow(
  product: Float64Array,
  a: Float64Array,
  b: Float64Array,
  i: number,
  inner: number,
  columns: number,
): void {
  const start = i * columns;
  const inFours = inner - (inner % 4);
  for (let k = 0; k < inFours; k += 4) {
    const u = i * inner + k;
    const [u0, u1, u2, u3] = [a[u], a[u + 1], a[u + 2], a[u + 3]];
    const at0 = k * columns;
    const at1 = at0 + columns;
    const at2 = at1 + columns;
    const at3 = at2 + columns;
    for (let j = 0; j < columns; j++) {
      product[start + j] += u0 * b[at0 + j] + u1 * b[at1 + j] + u2 * b[at2 + j] + u3 * b[at3 + j];
    }
  }
  for (let k = inFours; k < inner; k++) {
    const u0 = a[i * inner + k];
    for (let j = 0; j < columns; j++) product[start + j] += u0 * b[k * columns + j];
  }
}

const BLOCK = 32;

/**
 * The transpose of a (rows x columns).
 *
 * It is written row after row, but read in steps of `columns`, far apart in memory. Doing it in
 * small square blocks means that what the processor fetched with one number, its neighbours in
 * the row, is still in its cache when their turn comes.
 */
export function transpose(a: Float64Array, rows: number, columns: number): Float64Array {
  const transposed = new Float64Array(a.length);
  for (let left = 0; left < columns; left += BLOCK) {
    const right = Math.min(left + BLOCK, columns);
    for (let top = 0; top < rows; top += BLOCK) {
      const bottom = Math.min(top + BLOCK, rows);
      for (let j = left; j < right; j++) {
        for (let i = top; i < bottom; i++) transposed[j * rows + i] = a[i * columns + j];
      }
    }
  }
  return transposed;
}
