import assert from 'node:assert/strict';
import { join } from 'node:path';
import { activation, activations, sigmoid } from '@workshop/lib';
import * as lib from '@workshop/lib';
import { readNotebook, textOf } from '../support/notebook';
import { root } from '../support/root';

/** Where a slope is not that of a smooth curve. */
const KINKS: Record<string, number[]> = {
  ReLU: [0],
  'leaky ReLU': [0],
  SELU: [0],
  'hard sigmoid': [-3, 3],
  'hard tanh': [-1, 1],
  'binary step': [0],
};

const PLACES = Array.from({ length: 161 }, (_, i) => -8 + i / 10 + 0.03);

const STEP = 1e-5;

/** Asserts that the derivative gives the slope that is measured, everywhere but at the kinks. */
function assertSlope(f: lib.Activation): void {
  for (const z of PLACES) {
    if ((KINKS[f.name] ?? []).some((kink) => Math.abs(z - kink) < STEP)) continue;
    const measured = (f(z + STEP) - f(z - STEP)) / (2 * STEP);
    const slope = f.derivative(z, f(z));
    assert.ok(Math.abs(slope - measured) < 1e-8, `at ${z}: ${slope}, measured ${measured}`);
  }
}

describe('activations', () => {
  it('lists sixteen, each with a name of its own', () => {
    assert.equal(activations.length, 16);
    assert.equal(new Set(activations.map(({ name }) => name)).size, 16);
  });

  it('lists them in the order of the table in notebook 9, which has them all', () => {
    const { cells } = readNotebook(join(root, 'notebooks', '09-hack-it.ipynb'));
    const table = cells
      .map(({ source }) => textOf(source))
      .find((text) => /derivative \|/.test(text));
    const names = [...(table ?? '').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    assert.deepEqual(
      names.map((name) => Object(lib)[name]),
      activations,
    );
  });

  for (const f of activations) {
    it(`${f.name}: the derivative is the measured slope`, () => assertSlope(f));

    it(`${f.name}: neither NaN nor infinity at |z| = 1000`, () => {
      for (const z of [-1000, -745, -37, -0, 0, 37, 745, 1000]) {
        assert.ok(Number.isFinite(f(z)), `f(${z}) = ${f(z)}`);
        assert.ok(Number.isFinite(f.derivative(z, f(z))), `slope at ${z}`);
      }
    });
  }

  it('are right far from 0', () => {
    assert.deepEqual([sigmoid(-1000), sigmoid(1000)], [0, 1]);
    assert.deepEqual([lib.tanh(-1000), lib.tanh(1000)], [-1, 1]);
    assert.deepEqual([lib.softplus(-1000), lib.softplus(1000)], [0, 1000]);
    assert.deepEqual([lib.elu(-1000), lib.elu(1000)], [-1, 1000]);
    assert.deepEqual([Math.abs(lib.mish(-1000)), lib.mish(1000)], [0, 1000]);
    assert.deepEqual([Math.abs(lib.gelu(-1000)), lib.gelu(1000)], [0, 1000]);
    assert.deepEqual([Math.abs(lib.silu(-1000)), lib.silu(1000)], [0, 1000]);
    assert.deepEqual([lib.gaussian(-1000), lib.gaussian(1000)], [0, 0]);
  });

  it('have the values of their definition, where it has several parts', () => {
    const values = (f: lib.Activation, ...places: number[]): number[] => places.map(f);
    assert.deepEqual(values(lib.binaryStep, -2, -1e-9, 0, 1e-9, 2), [0, 0, 1, 1, 1]);
    assert.deepEqual(
      values(lib.hardSigmoid, -9, -3, -1.5, 0, 1.5, 3, 9),
      [0, 0, 0.25, 0.5, 0.75, 1, 1],
    );
    assert.deepEqual(values(lib.hardTanh, -9, -1, -0.5, 0.5, 1, 9), [-1, -1, -0.5, 0.5, 1, 1]);
    assert.deepEqual(values(lib.relu, -2, 0, 2), [0, 0, 2]);
    assert.deepEqual(values(lib.leakyRelu, -2, 2), [-0.02, 2]);
    assert.deepEqual(values(lib.identity, -2, 2), [-2, 2]);
  });

  it('have the slope at their kinks that their docstring gives', () => {
    const at = (f: lib.Activation, z: number): number => f.derivative(z, f(z));
    assert.equal(at(lib.relu, 0), 0);
    assert.equal(at(lib.leakyRelu, 0), 0.01);
    assert.equal(at(lib.elu, 0), 1);
    assert.ok(Math.abs(at(lib.selu, 0) - 1.7580993408473766) < 1e-15);
    assert.deepEqual([at(lib.hardSigmoid, -3), at(lib.hardSigmoid, 3)], [0, 0]);
    assert.deepEqual([at(lib.hardTanh, -1), at(lib.hardTanh, 1)], [0, 0]);
    assert.equal(at(lib.binaryStep, 0), 0);
  });

  it('sigmoid is 0.5 at 0, with slope 0.25', () => {
    assert.equal(sigmoid(0), 0.5);
    assert.equal(sigmoid.derivative(0, 0.5), 0.25);
  });

  it('would notice a wrong derivative', () => {
    const wrong = (derivative: lib.Activation['derivative']) => () =>
      assertSlope(activation('wrong', sigmoid, derivative));
    assert.doesNotThrow(wrong((_z, y) => y * (1 - y)));
    assert.throws(
      wrong((z) => z * (1 - z)),
      /measured/,
    );
    assert.throws(
      wrong((_z, y) => y * (1 - y) + 1e-7),
      /measured/,
    );
  });
});

describe('activation', () => {
  it('makes a callable with a name and a slope', () => {
    const cube = activation(
      'cube',
      (z) => z ** 3,
      (z) => 3 * z * z,
    );
    assert.deepEqual([cube.name, cube(2), cube.derivative(2, 8)], ['cube', 8, 12]);
  });

  it('leaves the functions given to it as they were', () => {
    const f = (z: number): number => z;
    activation('mine', f, () => 1);
    assert.equal(f.name, 'f');
    assert.ok(!('derivative' in f));
  });

  it('says what it needs', () => {
    assert.throws(
      () =>
        activation(
          '',
          (z) => z,
          () => 1,
        ),
      {
        message: "activation: the name must be a string with letters; got ''",
      },
    );
    assert.throws(
      () =>
        activation(
          ' ',
          (z) => z,
          () => 1,
        ),
      { message: /got ' '/ },
    );
    assert.throws(
      () =>
        activation(
          5 as never,
          (z) => z,
          () => 1,
        ),
      {
        message: 'activation: the name must be a string with letters; got 5',
      },
    );
    assert.throws(() => activation('mine', 1 as never, () => 1), {
      message: "activation 'mine': f must be a function; got 1",
    });
    assert.throws(() => activation('mine', (z) => z, undefined as never), {
      message: "activation 'mine': the derivative must be a function; got undefined",
    });
  });
});
