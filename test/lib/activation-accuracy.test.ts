import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { activations, sigmoid } from '@workshop/lib';
import * as lib from '@workshop/lib';
import { root } from '../support/root';

/** For each activation: z, f(z), f'(z), computed with 60 digits by activation_reference.py. */
const reference: Record<string, [number, number, number][]> = JSON.parse(
  readFileSync(join(root, 'test', 'fixtures', 'activation-reference.json'), 'utf8'),
);

/** Units in the last place that a docstring allows the value. */
const VALUE_UNITS: Record<string, number> = {
  sigmoid: 2,
  tanh: 2,
  ELU: 2,
  SELU: 3,
  softplus: 2,
  Gaussian: 2,
};

/** How far a docstring allows the slope to be off; those that are not here promise units instead. */
const SLOPE_ERROR: Record<string, number> = {
  sigmoid: 2e-16,
  tanh: 2e-16,
  SiLU: 4e-16,
  GELU: 4e-16,
  Mish: 4e-16,
};
const SLOPE_UNITS: Record<string, number> = {
  ELU: 2,
  SELU: 3,
  softplus: 2,
  softsign: 4,
  Gaussian: 3,
};

/** Below this, SiLU and Mish multiply a number that has lost digits. */
const LEFT_END: Record<string, number> = { SiLU: -708, Mish: -708 };

const SMALLEST = 2 ** -1022;

/** The distance from a double to the next larger one. */
function unit(x: number): number {
  return Math.max(2 ** (Math.floor(Math.log2(Math.abs(x))) - 52), Number.MIN_VALUE);
}

/** Values below the ordinary doubles have fewer digits: there only their size is asked for. */
function assertUnits(actual: number, expected: number, units: number, where: string): void {
  if (expected === 0) {
    assert.ok(Math.abs(actual) < SMALLEST * 1.01, `${where}: ${actual}, expected 0`);
    return;
  }
  const off = Math.abs(actual - expected) / unit(expected);
  assert.ok(off <= units, `${where}: ${actual}, expected ${expected}, ${off} units off`);
}

describe('activations, against 60 digits', () => {
  for (const [name, rows] of Object.entries(reference)) {
    const f = activations.find((candidate) => candidate.name === name)!;

    it(`${name}: the value, from tiny to huge z`, () => {
      for (const [z, value] of rows) {
        if (z < (LEFT_END[name] ?? -Infinity)) continue;
        assertUnits(f(z), value, VALUE_UNITS[name] ?? 4, `${name}(${z})`);
      }
    });

    it(`${name}: the slope, from tiny to huge z`, () => {
      for (const [z, , slope] of rows) {
        const actual = f.derivative(z, f(z));
        const where = `slope of ${name} at ${z}`;
        if (name in SLOPE_UNITS) assertUnits(actual, slope, SLOPE_UNITS[name], where);
        else
          assert.ok(
            Math.abs(actual - slope) <= SLOPE_ERROR[name],
            `${where}: ${actual}, expected ${slope}`,
          );
      }
    });
  }

  it('odd functions keep the sign of zero', () => {
    const odd = [
      lib.tanh,
      lib.elu,
      lib.selu,
      lib.softsign,
      lib.silu,
      lib.gelu,
      lib.mish,
      lib.identity,
      lib.hardTanh,
    ];
    for (const f of [...odd, lib.leakyRelu]) {
      assert.ok(Object.is(f(-0), -0), `${f.name}(-0) = ${f(-0)}`);
      assert.ok(Object.is(f(0), 0), `${f.name}(0) = ${f(0)}`);
    }
    for (const f of [lib.sigmoid, lib.softplus, lib.gaussian, lib.hardSigmoid])
      assert.equal(f(-0), f(0));
  });

  it('sigmoid fades with e^z, and is not 0 before it', () => {
    for (const z of [-708, -720, -740])
      assert.ok(Math.abs(sigmoid(z) / Math.exp(z) - 1) < 1e-12, `sigmoid(${z})`);
  });

  it('would tell a softplus that loses digits', () => {
    const naive = (z: number): number => Math.log(1 + Math.exp(z));
    const [z, value] = reference.softplus.find(([place]) => place < -20 && place > -36)!;
    assert.throws(() => assertUnits(naive(z), value, 2, 'naive'), /units off/);
  });
});
