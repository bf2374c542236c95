import assert from 'node:assert/strict';
import fc from 'fast-check';
import { activations } from '@workshop/lib';
import { adjust, dot, transpose } from '@workshop/lib/loops';
import { assertClose } from '../support/close';
import { plain } from '../support/plain';

const size = fc.integer({ min: 1, max: 13 });

/** So many numbers between -1 and 1. */
function numbers(length: number): fc.Arbitrary<Float64Array> {
  return fc.float64Array({
    min: -1,
    max: 1,
    noNaN: true,
    minLength: length,
    maxLength: length,
  });
}

const factors = fc.tuple(size, size, size).chain(([rows, inner, columns]) =>
  fc.record({
    rows: fc.constant(rows),
    inner: fc.constant(inner),
    columns: fc.constant(columns),
    a: numbers(rows * inner),
    b: numbers(inner * columns),
  }),
);

const lesson = fc.tuple(size, size).chain(([examples, inputs]) =>
  fc.record({
    inputs: numbers(examples * inputs),
    targets: numbers(examples),
    weights: numbers(inputs),
    activation: fc.constantFrom(...activations),
  }),
);

describe('a loop that is written out for speed gives what the plain one gives', () => {
  it('dot', () => {
    fc.assert(
      fc.property(factors, ({ rows, inner, columns, a, b }) => {
        const [fast, slow] = [0, 1].map(() => new Float64Array(rows * columns).fill(NaN));
        dot(fast, a, b, inner);
        plain.dot(slow, a, b, inner);
        assertClose([...fast], [...slow], 1e-14);
      }),
    );
  });

  it('adjust', () => {
    fc.assert(
      fc.property(lesson, ({ inputs, targets, weights, activation }) => {
        const [fast, slow] = [0, 1].map(() => new Float64Array(weights.length).fill(NaN));
        adjust(fast, inputs, targets, activation, weights);
        plain.adjust(slow, inputs, targets, activation, weights);
        assertClose([...fast], [...slow], 1e-13);
      }),
    );
  });

  it('transpose', () => {
    fc.assert(
      fc.property(factors, ({ rows, inner, a }) => {
        const turned = new Float64Array(a.length).fill(NaN);
        transpose(turned, a, inner);
        a.forEach((entry, i) => {
          assert.equal(turned[(i % inner) * rows + Math.floor(i / inner)], entry);
        });
      }),
    );
  });

  it('and neither changes what it reads', () => {
    const [a, b] = [Float64Array.of(1, 2, 3, 4), Float64Array.of(5, 6, 7, 8)];
    dot(new Float64Array(4), a, b, 2);
    plain.dot(new Float64Array(4), a, b, 2);
    assert.deepEqual([...a, ...b], [1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('a product that leaves out a row would be seen', () => {
    const [a, b] = [Float64Array.of(1, 2), Float64Array.of(3, 4)];
    const product = new Float64Array(1);
    dot(product, a.subarray(0, 1), b.subarray(0, 1), 1);
    assert.throws(() => assertClose([...product], [11], 1e-14));
  });
});
