/**
 * Run with node --expose-gc, in a process of its own: where many activation functions have been
 * used, V8 boxes the numbers that they give, and that is garbage of the call, not of the training.
 * Prints bytes as JSON.
 */
import { Matrix, Network, Neuron, numpyRandom, sigmoid } from '@workshop/lib';

function held(): number {
  global.gc!();
  global.gc!();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Bytes that a matrix of 20 x 20 holds. */
function matrix(): number {
  const before = held();
  const matrices = Array.from({ length: 500 }, () => Matrix.zeros(20, 20));
  return (held() - before) / matrices.length;
}

const random = numpyRandom(1);
const layers = [
  { size: 2, activation: sigmoid },
  { size: 1, activation: sigmoid },
];
const neuron = (): Neuron<3> => new Neuron({ inputs: 3, random, activation: sigmoid });
const network = (): Network<3> => new Network({ inputs: 3, layers, random });

/** Bytes on the heap that so many iterations of the workshop's training allocate, garbage included. */
function training(
  iterations: number,
  make: () => Neuron<3> | Network<3>,
  inEveryIteration = (): void => {},
): number {
  const inputs = Matrix.from([
    [0, 0, 1],
    [1, 1, 1],
    [1, 0, 1],
    [0, 1, 1],
  ]);
  const targets = Matrix.column([0, 1, 1, 0]);
  const learner = make();
  held();
  const before = process.memoryUsage().heapUsed;
  learner.train(inputs, targets, { iterations });
  for (let i = 0; i < iterations; i++) inEveryIteration();
  return process.memoryUsage().heapUsed - before;
}

function median(measure: () => number): number {
  return Array.from({ length: 5 }, measure).sort((a, b) => a - b)[2];
}

const FEW = 1_000;
const MANY = 51_000;

function perIteration(make: () => Neuron<3> | Network<3>, inEveryIteration?: () => void): number {
  const bytes = [MANY, FEW].map((iterations) =>
    median(() => training(iterations, make, inEveryIteration)),
  );
  return (bytes[0] - bytes[1]) / (MANY - FEW);
}

let kept: number[] = [];
training(MANY, neuron);
training(MANY, network);
console.log(
  JSON.stringify({
    matrix: median(matrix),
    iteration: perIteration(neuron),
    iterationOfNetwork: perIteration(network),
    wastefulIteration: perIteration(neuron, () => {
      kept = Array.from({ length: 50 }, () => kept.length);
    }),
  }),
);
