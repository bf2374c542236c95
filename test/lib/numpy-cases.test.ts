import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Matrix, Neuron, numpyRandom } from '@workshop/lib';
import * as lib from '@workshop/lib';
import { captured } from '../support/captured';
import { assertClose } from '../support/close';
import { numpy } from '../support/numpy';
import { root } from '../support/root';

type Name = 'sigmoid' | 'tanh' | 'relu' | 'leakyRelu' | 'softplus' | 'elu' | 'silu' | 'gelu';

interface Case {
  seed: number;
  examples: number;
  /** What the inputs are multiplied by. */
  scale?: number;
  targets?: number[];
  activation: Name;
  rate: number;
  iterations: number;
  weights: number[];
}

/** Written by numpy_cases.py, which says what each of them is. */
const cases: { streams: { seed: number; first: number[] }[]; workshop: Case[]; grown: Case[] } =
  JSON.parse(readFileSync(join(root, 'test', 'fixtures', 'numpy-cases.json'), 'utf8'));

function trained(
  inputs: Matrix,
  targets: Matrix,
  weights: Matrix,
  { activation, rate, iterations }: Case,
): number[] {
  const neuron = new Neuron({ weights, activation: lib[activation] });
  captured(() => neuron.train(inputs, targets, { iterations, learningRate: rate }));
  return neuron.weights.toArray().flat();
}

/** Within 1e-10, for large weights relative to them. */
function assertSame(actual: number[], expected: number[]): void {
  const relative = (weights: number[]) =>
    weights.map((weight, i) => weight / Math.max(1, Math.abs(expected[i])));
  assertClose(relative(actual), relative(expected), 1e-10);
}

function titleOf(example: Case): string {
  const { seed, examples, weights, activation, rate, iterations, targets, scale = 1 } = example;
  const towards = `${targets ? ` towards ${targets}` : ''}${scale === 1 ? '' : ` times ${scale}`}`;
  return `${activation}, seed ${seed}, ${examples} x ${weights.length}${towards}, rate ${rate}, ${iterations} iterations`;
}

describe("NumPy's numbers", () => {
  for (const { seed, first } of cases.streams) {
    it(`random numbers of seed ${seed}, to the last bit`, () => {
      const random = numpyRandom(seed);
      const stream = Array.from({ length: 700 }, () => random());
      assert.deepEqual(
        stream.filter((_, i) => i % 100 === 0),
        first,
      );
    });
  }

  for (const example of cases.workshop) {
    it(titleOf(example), () => {
      const weights = Matrix.random(3, 1, numpyRandom(example.seed));
      const inputs = Matrix.from(numpy.workshop_run.inputs);
      const targets = Matrix.column(example.targets!);
      assertSame(trained(inputs, targets, weights, example), example.weights);
    });
  }

  for (const example of cases.grown) {
    it(titleOf(example), () => {
      const { seed, examples, weights, scale = 1 } = example;
      const random = numpyRandom(seed);
      const inputs = Matrix.random(examples, weights.length, random).multiply(scale);
      const targets = Matrix.random(examples, 1, random);
      const start = Matrix.random(weights.length, 1, random);
      assertSame(trained(inputs, targets, start, example), weights);
    });
  }
});
