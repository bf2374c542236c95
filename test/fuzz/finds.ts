/** Inputs that broke a property once. */
import { activations, identity, Matrix, relu, sigmoid, tanh } from '@workshop/lib';
import type { Property } from './property';
import * as activation from './properties/activation';
import * as matrix from './properties/matrix';
import * as neuron from './properties/neuron';
import * as quote from './properties/quote';
import * as training from './properties/training';
import { strange } from './strange';

/** An input of a property. */
export interface Case {
  readonly name: string;
  check(): void;
}

function find<T>(name: string, property: Property<T>, input: NoInfer<T>): Case {
  return { name, check: () => void property.check(input) };
}

const one = () => 1;

/** Reaches outputs whose square overflows; from there the next step leads back. */
const leap: training.Lesson = {
  weights: [1e-51],
  inputs: [[1e50]],
  targets: [1],
  activation: activations.indexOf(relu),
  learningRate: 1e55,
};

/** The first weight becomes infinite, where the sigmoid is flat, while the second still moves. */
const flight: training.Lesson = {
  weights: [1e-7, 0.5],
  inputs: [[1e5, 1e-300]],
  targets: [0],
  activation: activations.indexOf(sigmoid),
  learningRate: 1e306,
};

export const finds: readonly Case[] = [
  ...activation.used.flatMap((property) => [
    find('an activation that gives an object', property, ['mine', () => [{}] as never, one]),
    find('and one that no string can be made of', property, [
      'mine',
      () => ({ toString: '' }) as never,
      one,
    ]),
    find('a derivative that gives such an object', property, [
      'mine',
      Math.tanh,
      () => ({ toString: '' }) as never,
    ]),
    find('an activation that gives no finite number, with a name on two lines', property, [
      'two\nlines',
      () => NaN,
      one,
    ]),
    find('a derivative that is not finite', property, ['mine', Math.tanh, () => Infinity]),
  ]),
  find('rows that were left out', matrix.from, Array(2)),
  find('more zeros than there is room for', matrix.zeros, [1, Number.MAX_SAFE_INTEGER]),
  find('more random numbers than there is room for', matrix.random, [1, 2 ** 50, () => 0.5]),
  find('a source that gives no number, nor a string', matrix.random, [
    1,
    1,
    () => ({ toString: '' }) as never,
  ]),
  find('more inputs than there is room for', neuron.constructed, {
    inputs: 2 ** 50,
    random: one,
    activation: tanh,
  }),
  find('an input that was left out', neuron.forwarded, Array(3)),
  ...Object.entries(strange).map(([name, value]) => find(name, quote.quoted, value)),
  ...[
    { iterations: ['x'], weights: [[0.5]], loss: [0] },
    { iterations: [0, 1], weights: [[0.5]], loss: [0] },
    { iterations: [0], weights: [null], loss: [0] },
    { iterations: [0], weights: [['a']], loss: [0] },
    { iterations: [0.5], weights: [[0.5]], loss: [0] },
    { iterations: [0, 1], weights: [[0.5], [0.5, 1]], loss: [0, 0] },
  ].map((after) =>
    find(`going on after ${JSON.stringify(after)}`, neuron.trained, [
      {
        weights: [0.5],
        inputs: Matrix.column([1]),
        targets: Matrix.column([0]),
        activation: tanh,
      },
      { iterations: 1, after },
    ]),
  ),
  ...[leap, flight].flatMap((lesson) => [
    find('a training on whose way the numbers overflow', training.plainSteps, [lesson, 5]),
    find('how it ends after 1 iteration, and after 2', training.furtherOn, [lesson, 1, 1]),
    find('the same in parts', training.inParts, [lesson, [1, 1]]),
  ]),
  find('an error whose square is too small for a number', training.plainSteps, [
    {
      weights: [0, 0, 0],
      inputs: [
        [0, 0, 0],
        [0, 0, 0],
      ],
      targets: [1.5717277847026288e-162, 0],
      activation: activations.indexOf(relu),
      learningRate: 0.001,
    },
    0,
  ]),
  find('no further iterations after one that diverged', training.inParts, [
    {
      weights: [0],
      inputs: [[1]],
      targets: [1],
      activation: activations.indexOf(identity),
      learningRate: 1e9,
    },
    [60, 0],
  ]),
];
