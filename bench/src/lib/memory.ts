import { Matrix, Neuron, sigmoid } from '@workshop/lib';
import { workshop } from './task.js';

/** Bytes that a matrix holds beyond the 8 of each entry. Needs node's --expose-gc. */
export function bytesBesidesEntries(): number {
  const kept: Matrix[] = [];
  const count = 1000;
  const size = 10;
  const before = held();
  for (let i = 0; i < count; i++) kept.push(Matrix.zeros(size, size));
  const after = held();
  return (after - before) / kept.length - 8 * size * size;
}

/** Bytes that one more iteration of a training allocates, garbage included. */
export function bytesPerIteration(): number {
  const few = 1_000;
  const many = 51_000;
  allocated(many);
  return (allocated(many) - allocated(few)) / (many - few);
}

function allocated(iterations: number): number {
  const task = workshop(iterations);
  const inputs = Matrix.from(task.inputs);
  const targets = Matrix.column(task.targets);
  const neuron = new Neuron({ weights: Matrix.column(task.weights), activation: sigmoid });
  held();
  const before = process.memoryUsage().heapUsed;
  neuron.train(inputs, targets, { iterations });
  return process.memoryUsage().heapUsed - before;
}

function held(): number {
  global.gc!();
  global.gc!();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
