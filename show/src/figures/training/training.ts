import type { History, Matrix, Neuron } from '@workshop/lib';
import { grouped } from '../../numbers';
import type { Figure } from '../figure';
import { readTraining } from './training-points';
import { drawTraining } from './training-traces';

/**
 * A training in one picture: the path of the weights above, the answers beside their targets and
 * the loss below.
 *
 * @param history as `train` returns it
 * @param neuron the neuron that was trained
 * @param inputs R x N: the examples
 * @param targets R x 1: what it should output for each
 * @throws ShapeError when the shapes do not fit; TypeError when something is of the wrong kind
 */
export function trainingFigure(
  history: History,
  neuron: Neuron,
  inputs: Matrix,
  targets: Matrix,
): Figure {
  const training = readTraining('trainingFigure', history, neuron, inputs, targets);
  const last = history.iterations[history.iterations.length - 1];
  const steps = last === 1 ? '1 step' : `${grouped(last)} steps`;
  return drawTraining(`The training after ${steps}`, training);
}
