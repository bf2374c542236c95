/** The loops that take the time, written out for speed. Matrices are flat arrays, row after row.
 * Nothing is checked here, and nothing is changed but the array for the result, which comes first.
 * What makes them fast: several rows a pass, so that a number is fetched once and used often, and
 * sums grow side by side instead of waiting for one another. */

/** adjustments = the sum over the examples of input * error * slope, for one neuron. Four examples a
 * pass; those beyond the last count 0. */
export function adjust(
  adjustments: Float64Array,
  inputs: Float64Array,
  targets: Float64Array,
  activation: { (z: number): number; derivative: (z: number, y: number) => number },
  weights: Float64Array,
): void {
  const size = weights.length;
  const { derivative } = activation;
  for (let j = 0; j < size; j++) adjustments[j] = 0;
  for (let i = 0; i < targets.length; i += 4) {
    const left = targets.length - i;
    const at0 = i * size;
    const at1 = left > 1 ? at0 + size : at0;
    const at2 = left > 2 ? at1 + size : at0;
    const at3 = left > 3 ? at2 + size : at0;
    let z0 = 0;
    let z1 = 0;
    let z2 = 0;
    let z3 = 0;
    for (let j = 0; j < size; j++) {
      const weight = weights[j];
      z0 += inputs[at0 + j] * weight;
      z1 += inputs[at1 + j] * weight;
      z2 += inputs[at2 + j] * weight;
      z3 += inputs[at3 + j] * weight;
    }
    const y0 = activation(z0);
    const y1 = activation(z1);
    const y2 = activation(z2);
    const y3 = activation(z3);
    const delta0 = (targets[i] - y0) * derivative(z0, y0);
    const delta1 = left > 1 ? (targets[i + 1] - y1) * derivative(z1, y1) : 0;
    const delta2 = left > 2 ? (targets[i + 2] - y2) * derivative(z2, y2) : 0;
    const delta3 = left > 3 ? (targets[i + 3] - y3) * derivative(z3, y3) : 0;
    for (let j = 0; j < size; j++) {
      const half = inputs[at0 + j] * delta0 + inputs[at1 + j] * delta1;
      adjustments[j] += half + inputs[at2 + j] * delta2 + inputs[at3 + j] * delta3;
    }
  }
}

/** product = a . b, where a has `inner` columns and b as many rows. Row i of the product is a sum of
 * the rows of b, weighted by row i of a. Four rows of b are added at a time, to two rows of the
 * product. What lies beyond the last row of a or of b counts 0. */
export function dot(product: Float64Array, a: Float64Array, b: Float64Array, inner: number): void {
  const columns = b.length / inner;
  const rows = a.length / inner;
  for (let entry = 0; entry < product.length; entry++) product[entry] = 0;
  for (let i = 0; i < rows; i += 2) {
    const upper = i * columns;
    const lower = i + 1 < rows ? upper + columns : upper;
    for (let k = 0; k < inner; k += 4) {
      const left = inner - k;
      const u = i * inner + k;
      const u0 = a[u];
      const u1 = left > 1 ? a[u + 1] : 0;
      const u2 = left > 2 ? a[u + 2] : 0;
      const u3 = left > 3 ? a[u + 3] : 0;
      const l = u + inner;
      const l0 = lower > upper ? a[l] : 0;
      const l1 = lower > upper && left > 1 ? a[l + 1] : 0;
      const l2 = lower > upper && left > 2 ? a[l + 2] : 0;
      const l3 = lower > upper && left > 3 ? a[l + 3] : 0;
      const at0 = k * columns;
      const at1 = left > 1 ? at0 + columns : at0;
      const at2 = left > 2 ? at1 + columns : at0;
      const at3 = left > 3 ? at2 + columns : at0;
      for (let j = 0; j < columns; j++) {
        const b0 = b[at0 + j];
        const b1 = b[at1 + j];
        const b2 = b[at2 + j];
        const b3 = b[at3 + j];
        product[upper + j] += u0 * b0 + u1 * b1 + u2 * b2 + u3 * b3;
        product[lower + j] += l0 * b0 + l1 * b1 + l2 * b2 + l3 * b3;
      }
    }
  }
}

/** turned = the matrix with rows and columns swapped, where it has so many columns. */
export function transpose(turned: Float64Array, matrix: Float64Array, columns: number): void {
  const rows = matrix.length / columns;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) turned[j * rows + i] = matrix[i * columns + j];
  }
}
