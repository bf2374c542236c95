import assert from 'node:assert/strict';
import fc from 'fast-check';
import { activation, Matrix, Neuron } from '@workshop/lib';
import { captured } from '../../support/captured';
import { outcome } from '../outcome';
import { Property } from '../property';
import { anything } from '../values';

const someFunction = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(Math.tanh, Math.exp, Math.abs, (z: number) => z * z),
  },
  { weight: 2, arbitrary: fc.func(fc.double()) },
  { weight: 1, arbitrary: anything.map((value) => () => value) },
  { weight: 1, arbitrary: anything },
);

const name = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('two\nlines', ' '), anything);

/** What a learner does with an activation of their own. */
const USES = {
  forward: (neuron: Neuron, inputs: Matrix) => neuron.forward(inputs),
  adjustments: (neuron: Neuron, inputs: Matrix, targets: Matrix<number, 1>) =>
    neuron.adjustments(inputs, targets),
  train: (neuron: Neuron, inputs: Matrix, targets: Matrix<number, 1>) =>
    neuron.train(inputs, targets, { iterations: 3 }),
};

const INPUTS: Matrix = Matrix.from([[0.5], [-1]]);
const TARGETS: Matrix<number, 1> = Matrix.column([1, 0]);

export const used = Object.entries(USES).map(
  ([call, use]) =>
    new Property(
      `${call} works with any activation, or says what is wrong with it`,
      fc.tuple(name, someFunction, someFunction),
      ([named, f, derivative]) => {
        const made = outcome(/^activation/, [], () =>
          activation(named as string, f as typeof Math.abs, derivative as typeof Math.abs),
        );
        if (!made) return false;
        const neuron: Neuron = new Neuron({ weights: Matrix.column([1]), activation: made });
        const [result] = captured(() =>
          outcome(new RegExp(`^(activation|${call}:) `), [], () => use(neuron, INPUTS, TARGETS)),
        );
        assert.ok(neuron.weights.data.every(Number.isFinite));
        if (!result) assert.equal(neuron.weights.get(0, 0), 1);
        return result !== undefined;
      },
      0.1,
    ),
);
