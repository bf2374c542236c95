import type { Activation } from '@workshop/lib';
import { short } from '../numbers';
import { requireActivation } from '../require';
import type { Figure } from './figure';
import { literal } from './names';
import { checkedRange, sample, slopeOf } from './sample';
import type { Range } from './sample';
import { axis, BLUE, line, ORANGE, plot } from './theme';

const POINTS = 121;

/**
 * An activation function and its slope, both over z.
 *
 * @param range which part of the z axis to draw; -6 to 6 when left out
 * @throws TypeError or RangeError when it is no activation, or the range is empty
 */
export function activationFigure(activation: Activation, range: Range = {}): Figure {
  requireActivation(activation, 'activationFigure: the activation');
  const checked = checkedRange('activationFigure', range);
  const name = literal(activation.name);
  const slope = slopeOf(activation);
  return plot(
    `${name} and its slope`,
    [
      line(name, sample(activation, checked, POINTS), { color: BLUE }),
      line('its slope', sample(slope, checked, POINTS), { color: ORANGE, dash: 'dash' }),
    ],
    { xaxis: axis('z, the weighted sum'), yaxis: axis('y, the output') },
    `The curve of ${activation.name} and its slope for z from ${checked.from} to ${checked.to}; ` +
      `at z = 0 the output is ${short(activation(0))} and the slope ${short(slope(0))}.`,
  );
}
