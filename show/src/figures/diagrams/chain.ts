import type { Activation, Matrix } from '@workshop/lib';
import { got, requireFinite, requireWhole } from '@workshop/lib/checks';
import { short } from '../../numbers';
import { requireActivation } from '../../require';
import { chainOf, drawChain } from './chain-parts';
import type { Link, Station } from './chain-parts';
import type { Figure } from '../figure';
import { passOf } from './pass';

/** Which weight a chain begins with, and how far it is nudged. */
export interface ChainOptions {
  /** Which weight, counted from 0; the first when left out. */
  weight?: number;
  /** How much is added to it. Then each value shows how far it moves. */
  nudge?: number;
}

/**
 * One example as a chain of numbers, each of which moves the next: a weight, the sum z, the output
 * y and the loss, half the squared error. At each link stands its slope: how far the next moves, as
 * a multiple. The product of the three is the slope of the loss, its gradient for that weight.
 *
 * @param weights N x 1
 * @param example N inputs
 * @param target what the neuron should output
 * @param options `{ weight = 0, nudge }`
 * @throws ShapeError when the example has not N inputs; TypeError or RangeError when something is
 *   of the wrong kind, there is no such weight, or the sum is beyond what a number can hold
 */
export function chainFigure(
  weights: Matrix,
  example: readonly number[],
  target: number,
  activation: Activation,
  options: ChainOptions = {},
): Figure {
  requireActivation(activation, 'chainFigure: the activation');
  requireFinite(target, 'chainFigure: the target');
  const pass = passOf('chainFigure', weights, example, activation);
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`chainFigure: the options must be { weight, nudge }; ${got(options)}`);
  }
  const { weight = 0, nudge } = options;
  requireWhole(weight, 0, 'chainFigure: the weight');
  if (weight >= weights.rows) {
    const count = weights.rows;
    throw new RangeError(
      `chainFigure: there is no weight ${weight}; there are ${count}, counted from 0`,
    );
  }
  if (nudge !== undefined) requireFinite(nudge, 'chainFigure: the nudge');
  const chain = chainOf(pass, target, activation, weight, nudge);
  return drawChain(chain, weight, sentence(chain));
}

function sentence({ stations, links, slope }: ReturnType<typeof chainOf>): string {
  const list = (of: (station: Station) => string): string => stations.map(of).join(', ');
  const values = list(({ name, value }) => `${name} is ${short(value)}`);
  const slopes = links.map((link: Link) => `${link.name} is ${short(link.slope)}`).join(', ');
  const product = links.map((link: Link) => short(link.slope)).join(' × ');
  const moved = stations[0].moved === undefined ? '' : ` Nudged: ${list(movedBy)}.`;
  return `A chain: ${values}. Its slopes: ${slopes}; ${product} = ${short(slope)}.${moved}`;
}

function movedBy({ name, moved }: Station): string {
  return `${name} moves by ${short(moved!)}`;
}
