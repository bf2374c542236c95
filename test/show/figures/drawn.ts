import * as lib from '@workshop/lib';
import * as draw from '@workshop/show';
import type { Figure } from '@workshop/show';
import type { Frame, Layout, PlotData } from 'plotly.js';
import { withHost } from '../../support/host';

const { Matrix } = lib;

/** A figure as Plotly reads it; of its traces and axes the parts that the tests ask for are there. */
export interface Drawn {
  data: Trace[];
  layout: Required<Layout>;
  frames: (Required<Frame> & { data: Trace[] })[];
}

interface Trace extends Omit<PlotData, 'x' | 'y' | 'z'> {
  x: number[];
  y: (number | null)[];
  z: number[][];
}

export function drawn(figure: Figure): Drawn {
  return figure as unknown as Drawn;
}

/** The still that is shown of a figure. */
export async function stillOf(figure: Figure): Promise<string> {
  const [states] = await withHost(() => draw.show(figure));
  return String(states.at(-1)!['image/svg+xml']);
}

/** The workshop's lesson, and its neuron as it starts. */
export const inputs = Matrix.from([
  [0, 0, 1],
  [1, 1, 1],
  [1, 0, 1],
  [0, 1, 1],
]);
export const targets = Matrix.column([0, 1, 1, 0]);
export const all = Matrix.from([
  [0, 0, 0],
  [0, 0, 1],
  [1, 0, 0],
]);

export function fresh(activation = lib.sigmoid): lib.Neuron<3> {
  return new lib.Neuron({ inputs: 3, random: lib.numpyRandom(1), activation });
}

/** Does something that warns, and keeps the warnings. */
export async function warned<T>(call: () => T | Promise<T>): Promise<[T, string[]]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (text: string) => void warnings.push(text);
  try {
    return [await call(), warnings];
  } finally {
    console.warn = warn;
  }
}

export const neuron = fresh();
export const start = neuron.weights;
export const history = neuron.train(inputs, targets, { iterations: 10_000 });

/** XOR, and a network as it starts and as it has learned that. */
export const pairs = Matrix.from([
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
]);
export function freshNetwork(seed = 3): lib.Network<2> {
  const layers = [
    { size: 2, activation: lib.tanh },
    { size: 1, activation: lib.sigmoid },
  ];
  return new lib.Network({ inputs: 2, layers, random: lib.numpyRandom(seed) });
}
export const network = freshNetwork();
export const xor = Matrix.column([0, 1, 1, 0]);
network.train(pairs, xor, { iterations: 1000 });

/** Each of the figures, of the workshop's training. */
export const FIGURES = {
  weights: draw.weightsFigure(start),
  activation: draw.activationFigure(lib.sigmoid),
  adjustments: draw.adjustmentsFigure(inputs, Matrix.column([-0.05, 0.15, 0.14, -0.08])),
  activations: draw.activationsFigure(lib.activations),
  gradient: draw.gradientFigure(start, start),
  step: draw.stepFigure(start, neuron.weights),
  neuron: draw.neuronFigure(start, [1, 0, 1], { activation: lib.sigmoid, target: 1 }),
  tangent: draw.tangentFigure(lib.sigmoid, 1),
  chain: draw.chainFigure(start, [1, 0, 1], 1, lib.sigmoid, { nudge: 0.1 }),
  trajectory: draw.trajectoryFigure(history),
  loss: draw.lossFigure(history),
  answers: draw.answersFigure(all, neuron.forward(all), inputs),
  training: draw.trainingFigure(history, neuron, inputs, targets),
  replay: draw.replayFigure(history, neuron, inputs, targets),
  surface: draw.lossSurfaceFigure(history, neuron, inputs, targets),
  boundary: draw.boundaryFigure(neuron, inputs, targets),
  network: draw.networkFigure(network, [1, 0], { target: 1 }),
  hidden: draw.hiddenFigure(network, pairs, xor),
};
