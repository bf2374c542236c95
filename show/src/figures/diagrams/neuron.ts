import type { Activation, Matrix } from '@workshop/lib';
import { got, requireFinite } from '@workshop/lib/checks';
import { short } from '../../numbers';
import { requireActivation } from '../../require';
import type { Figure } from '../figure';
import { drawNeuron } from './neuron-parts';
import { passOf, wayBack } from './pass';
import type { Pass, Way } from './pass';
import { checkedNames, weightName } from '../names';

/** What more is drawn of a neuron. */
export interface NeuronDrawing {
  /** What makes the output of the sum. Without it the picture ends at the sum. */
  activation?: Activation;
  /** What the neuron should output: then the error flows back to the weights. */
  target?: number;
  /** What the inputs are called: as many names as inputs. */
  inputNames?: readonly string[];
}

/**
 * A neuron with one example, drawn: the inputs, the weights on the edges, their sum, the activation
 * and the output. With a target also the error, its delta, and beside each edge what flows back
 * along it: input x delta, what this example adds to the adjustment of that weight.
 *
 * @param weights N x 1
 * @param example N inputs
 * @param options `{ activation, target, inputNames }`, all of which may be left out
 * @throws ShapeError when the example or the names are not N; TypeError or RangeError when
 *   something is of the wrong kind, or the sum is beyond what a number can hold
 * @example
 * await show(neuronFigure(neuron.weights, [1, 0, 1], { activation: sigmoid, target: 1 }));
 */
export function neuronFigure(
  weights: Matrix,
  example: readonly number[],
  options: NeuronDrawing = {},
): Figure {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`neuronFigure: the options must be { activation, … }; ${got(options)}`);
  }
  const { activation, target, inputNames } = options;
  if (activation !== undefined) requireActivation(activation, 'neuronFigure: the activation');
  if (target !== undefined) requireFinite(target, 'neuronFigure: the target');
  const pass = passOf('neuronFigure', weights, example, activation);
  const count = pass.inputs.length;
  const numbered = Array.from({ length: count }, (_, k) => `input ${k + 1}`);
  const names = checkedNames('neuronFigure', inputNames, [count], numbered);
  const back = target === undefined ? undefined : wayBack(pass, target);
  return drawNeuron(pass, names, activation, back, sentence(pass, names, activation, back));
}

function sentence(
  { weights, inputs, z, y, slope }: Pass,
  names: readonly string[],
  activation?: Activation,
  back?: Way,
): string {
  const edges = inputs.map((input, k) => {
    return `${names[k]} ${short(input)} times ${weightName(k)} ${short(weights[k])}`;
  });
  const output = activation && `; ${activation.name} makes the output ${short(y)} of it`;
  const flows = back?.adjustments.map(
    (adjustment, k) => `${short(adjustment)} to ${weightName(k)}`,
  );
  const error =
    back &&
    ` The target is ${short(back.target)}, so the error is ${short(back.error)}` +
      (activation ? `; times the slope ${short(slope)} the delta is ` : ', and so is the delta: ') +
      `${short(back.delta)}. Back flows input times delta: ${flows!.join(', ')}.`;
  return `A neuron: ${edges.join(', ')}; the sum is ${short(z)}${output ?? ''}.${error ?? ''}`;
}
