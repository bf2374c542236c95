import assert from 'node:assert/strict';
import fc from 'fast-check';
import { activation, activations, Matrix, Neuron, sigmoid, tanh } from '@workshop/lib';
import type { Activation } from '@workshop/lib';
import * as show from '@workshop/show';
import type { Figure } from '@workshop/show';
import { outcome } from '../outcome';
import { Property } from '../property';
import { anything, column, matrix, ordinary, rows } from '../values';

const inputs = Matrix.from([
  [0, 1],
  [1, 1],
]);
const targets = Matrix.column([0, 1]);
const neuron = new Neuron({ weights: Matrix.column([0.5, -0.25]), activation: sigmoid });
const history = neuron.train(inputs, targets, { iterations: 20 });

const text = fc.oneof(
  fc.constantFrom('<b>x</b>', '<script>alert(1)</script>', '$x$', '"', "'", '\u202eabc'),
  fc.string({ unit: 'binary' }),
);
const named = text.map((name): Activation =>
  name.trim() === '' ? tanh : activation(name, Math.tanh, (_z, y) => 1 - y * y),
);
const end = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double(), anything);

/** What is right for each argument of a figure. */
const RIGHT = {
  activation: fc.oneof(named, fc.constantFrom(...activations)),
  activations: fc.array(named, { maxLength: 5 }),
  range: fc.record({ from: end, to: end }, { requiredKeys: [] }),
  column: fc.oneof(fc.constant(targets), column),
  inputs: fc.oneof({ weight: 3, arbitrary: fc.constant(inputs) }, { weight: 1, arbitrary: matrix }),
  history: fc.constant(history),
  neuron: fc.constant(neuron),
  number: ordinary,
  place: fc.oneof(fc.double({ min: -6, max: 6, noNaN: true }), ordinary),
  example: fc.oneof(
    fc.constant([0, 1]),
    fc.array(fc.oneof(ordinary, fc.double()), { minLength: 1, maxLength: 4 }),
  ),
  drawing: fc.record(
    {
      activation: fc.oneof(named, fc.constantFrom(...activations)),
      target: fc.oneof(ordinary, end),
      inputNames: fc.oneof(fc.tuple(text, text), fc.array(text)),
    },
    { requiredKeys: [] },
  ),
  answering: fc.record({ targets: fc.oneof(fc.constant(targets), column) }, { requiredKeys: [] }),
  naming: fc.record(
    { inputNames: fc.oneof(fc.tuple(text, text), fc.array(text)) },
    { requiredKeys: [] },
  ),
  size: fc.record(
    { height: fc.oneof(fc.integer({ min: 100, max: 500 }), end) },
    { requiredKeys: [] },
  ),
  nudging: fc.record(
    { weight: fc.oneof(fc.constantFrom(0, 1), end), nudge: end },
    { requiredKeys: [] },
  ),
  pair: fc.oneof(fc.constant([0, 1]), fc.tuple(fc.integer(), fc.integer())),
};

const TRAINING = ['history', 'neuron', 'inputs', 'column'] as const;

const ARGUMENTS: Record<string, readonly (keyof typeof RIGHT)[]> = {
  activationFigure: ['activation', 'range'],
  activationsFigure: ['activations', 'range'],
  adjustmentsFigure: ['inputs', 'column'],
  answersFigure: ['inputs', 'column', 'inputs', 'answering'],
  boundaryFigure: ['neuron', 'inputs', 'column', 'naming'],
  chainFigure: ['column', 'example', 'number', 'activation', 'nudging'],
  gradientFigure: ['column', 'column'],
  lossFigure: ['history'],
  lossSurfaceFigure: [...TRAINING, 'pair'],
  neuronFigure: ['column', 'example', 'drawing'],
  replayFigure: TRAINING,
  stepFigure: ['column', 'column'],
  tangentFigure: ['activation', 'place', 'range'],
  trainingFigure: TRAINING,
  trajectoryFigure: ['history', 'size'],
  weightsFigure: ['column'],
};

const figures = Object.entries(show).filter(([name]) => name.endsWith('Figure')) as [
  string,
  (...given: unknown[]) => Figure,
][];

export const drawn = figures.map(([name, draw]) => {
  const given = (ARGUMENTS[name] ?? []).map((what) =>
    fc.oneof({ weight: 9, arbitrary: RIGHT[what] as fc.Arbitrary<unknown> }, anything),
  );
  return new Property(
    `${name} is plain data without markup`,
    fc.tuple(...given),
    (args) => {
      const figure = outcome(new RegExp(`^${name}: `), rows, () => draw(...args));
      if (!figure) return false;
      const { description, ...plot } = figure;
      assert.doesNotMatch(JSON.stringify(plot).replaceAll('<extra></extra>', ''), /<[a-z/]/i);
      assert.ok(description.length > 0);
      return true;
    },
    0.03,
  );
});
