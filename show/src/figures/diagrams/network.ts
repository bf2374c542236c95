import type { Network } from '@workshop/lib';
import { got, requireFinite, ShapeError } from '@workshop/lib/checks';
import { short } from '../../numbers';
import { requireNetwork } from '../../require';
import type { Figure } from '../figure';
import { drawNetwork } from './network-parts';
import { nodeName, nodesBack, nodesOf, weightIndex } from './network-pass';
import type { Node, NodeWay } from './network-pass';
import { checkedNames, weightName } from '../names';

/** More neurons side by side than these, or more layers, are too many to draw. */
const TALL = 8;
const LONG = 4;

/** Where more circles than these are drawn, the sentence leaves out the weights. */
const SMALL = 9;

/** What more is drawn of a network. */
export interface NetworkDrawing {
  /** What the network should output: then the errors flow back to the weights. A number, or for
   * several outputs a list. */
  target?: number | readonly number[];
  /** What the inputs are called: as many names as inputs. */
  inputNames?: readonly string[];
}

/**
 * A network with one example, drawn as a neuron is: the inputs, the weights on the edges, and of
 * each neuron its weighted sum, its output and its bias. With a target also the error and the delta
 * of each neuron, and beside each edge what flows back along it: input x delta, what this example
 * adds to the adjustment of that weight. The weights are counted as in a history. Where there is
 * little room the numbers on the edges are left out.
 *
 * @param network of at most 4 layers, with at most 8 neurons or inputs side by side
 * @param example as many numbers as the network has inputs
 * @param options `{ target, inputNames }`, both of which may be left out
 * @throws ShapeError when the example, the targets or the names are too many or too few, or the
 *   network is too large; TypeError or RangeError when something is of the wrong kind
 * @example
 * await show(networkFigure(network, [1, 0], { target: 1, inputNames: ['free', 'sun'] }));
 */
export function networkFigure(
  network: Network,
  example: readonly number[],
  options: NetworkDrawing = {},
): Figure {
  requireNetwork(network, 'networkFigure: the network');
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`networkFigure: the options must be { target, … }; ${got(options)}`);
  }
  const sizes = [network.layers[0].weights.rows - 1];
  sizes.push(...network.layers.map(({ weights }) => weights.columns));
  if (Math.max(...sizes) > TALL || sizes.length - 1 > LONG) {
    throw new ShapeError(
      `networkFigure: a network of ${sizes.join('-')} is too large to draw: ` +
        `at most ${LONG} layers, and ${TALL} neurons side by side`,
    );
  }
  const layers = nodesOf('networkFigure', network, example);
  const numbered = Array.from({ length: sizes[0] }, (_, k) => `input ${k + 1}`);
  const names = checkedNames('networkFigure', options.inputNames, [sizes[0]], numbered);
  const targets = targetsOf(options.target, sizes.at(-1)!);
  const back = targets && nodesBack(layers, targets);
  const description = sentence(example, names, layers, targets, back);
  return drawNetwork({ example, names, layers, targets, back }, description);
}

function targetsOf(target: unknown, count: number): number[] | undefined {
  if (target === undefined) return undefined;
  if (Array.isArray(target)) {
    if (target.length !== count) {
      throw new ShapeError(`networkFigure: ${count} outputs need ${count} targets; ${got(target)}`);
    }
    target.forEach((each) => requireFinite(each, 'networkFigure: each target'));
    return target;
  }
  requireFinite(target, 'networkFigure: the target');
  if (count !== 1) {
    throw new ShapeError(`networkFigure: ${count} outputs need a list of ${count} targets`);
  }
  return [target];
}

function sentence(
  example: readonly number[],
  names: readonly string[],
  layers: readonly Node[][],
  targets: readonly number[] | undefined,
  back: readonly NodeWay[][] | undefined,
): string {
  const inputs = names.map((name, k) => `${name} ${short(example[k])}`);
  const all = <T>(say: (l: number, j: number) => T): T[] =>
    layers.flatMap((nodes, l) => nodes.map((_, j) => say(l, j)));
  const isSmall = names.length + layers.flat().length <= SMALL;
  const forward = all((l, j) => {
    const { weights, activation, z, y } = layers[l][j];
    const edges = weights.map((w, k) => `${weightName(weightIndex(l, k, j, layers))} ${short(w)}`);
    const which = `${nodeName(l, j, layers)}${isSmall ? ` with ${edges.join(', ')}` : ''}`;
    return `; ${which} has the sum ${short(z)}, and ${activation.name} makes ${short(y)} of it`;
  });
  const first = `A network: ${inputs.join(', ')}${forward.join('')}.`;
  if (!back || !targets) return first;
  const wanted = targets.map(short).join(', ');
  const backward = all((l, j) => {
    const { error, delta, adjustments } = back[l][j];
    const flows = adjustments.map((adjustment, k) => {
      return `${short(adjustment)} to ${weightName(weightIndex(l, k, j, layers))}`;
    });
    const name = nodeName(l, j, layers);
    const which = `${name}: error ${short(error)}, delta ${short(delta)}`;
    return isSmall ? `${which}, ${flows.join(', ')}` : which;
  }).toReversed();
  return `${first} The target is ${wanted}. Back flows, from the end: ${backward.join('; ')}.`;
}
