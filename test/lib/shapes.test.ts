import assert from 'node:assert/strict';
import { Matrix, Neuron, numpyRandom, ShapeError, sigmoid } from '@workshop/lib';

/**
 * Where a line below carries @ts-expect-error, this file compiles only if the compiler refuses the
 * line; the assertion then shows that it is refused when it runs, too.
 */
const inputs = Matrix.from([
  [0, 0, 1],
  [1, 1, 1],
  [1, 0, 1],
  [0, 1, 1],
]);
const targets = Matrix.column([0, 1, 1, 0]);
const neuron = new Neuron({ inputs: 3, random: numpyRandom(1), activation: sigmoid });

describe('shapes that the compiler knows', () => {
  it('go from one operation to the next', () => {
    const weights: Matrix<3, 1> = neuron.weights;
    const sums: Matrix<4, 1> = inputs.dot(weights);
    const swapped: Matrix<3, 4> = inputs.transpose();
    const answers: Matrix<4, 1> = neuron.forward(inputs);
    const one: number = neuron.forward(['1', '0', '1']);
    const zeros: Matrix<3, 1> = swapped.dot(Matrix.zeros(inputs.rows, 1)).map(() => 0);
    const total: Matrix<4, 1> = sums.add(answers).subtract(targets).multiply(answers).multiply(2);
    assert.deepEqual([zeros.rows, total.rows, swapped.columns, typeof one], [3, 4, 4, 'number']);
  });

  it('are refused where they do not fit', () => {
    // @ts-expect-error
    assert.throws(() => targets.dot(inputs), ShapeError);
    // @ts-expect-error
    assert.throws(() => inputs.add(targets), ShapeError);
    // @ts-expect-error
    assert.throws(() => inputs.subtract(inputs.transpose()), ShapeError);
    // @ts-expect-error
    assert.throws(() => inputs.multiply(targets), ShapeError);
    // @ts-expect-error
    assert.throws(() => neuron.forward([1, 0]), ShapeError);
    // @ts-expect-error
    assert.throws(() => neuron.forward(inputs.transpose()), ShapeError);
    // @ts-expect-error
    assert.throws(() => neuron.train(inputs, targets.transpose(), { iterations: 1 }), ShapeError);
    // @ts-expect-error
    assert.throws(() => neuron.train(inputs.transpose(), targets, { iterations: 1 }), ShapeError);
  });
});

describe('shapes that only the running program knows', () => {
  const rows: number[][] = [[1], [2], [3]];
  const unknown = Matrix.from(rows);

  it('are accepted against known ones, and checked when it runs', () => {
    const product: Matrix<4, number> = inputs.dot(unknown);
    assert.deepEqual(product.toArray(), [[3], [6], [4], [5]]);
    assert.equal(neuron.weights.add(unknown).rows, 3);
    assert.equal(neuron.forward(unknown.transpose()).rows, 1);
    assert.equal(typeof neuron.forward(rows.flat()), 'number');
    const wanted = Matrix.from(targets.toArray());
    assert.equal(neuron.train(inputs, wanted, { iterations: 0 }).loss.length, 1);
    assert.throws(() => unknown.dot(unknown), ShapeError);
    assert.throws(() => unknown.add(targets), ShapeError);
    assert.throws(() => neuron.forward(unknown), ShapeError);
    assert.throws(() => neuron.train(inputs, unknown, { iterations: 1 }), ShapeError);
  });
});
