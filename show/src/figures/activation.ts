import type { Activation } from '@workshop/lib';
import { short } from '../numbers';
import type { Figure } from './figure';
import { requireActivation } from './require';
import { checkedRange, sample, slopeOf } from './sample';
import type { Range } from './sample';
import { axis, BLUE, layout, literal, ORANGE } from './theme';

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
  const y0 = activation(0);
  const slope0 = slopeOf(activation)(0);
  return {
    data: [
      {
        type: 'scatter',
        mode: 'lines',
        name,
        ...sample(activation, checked, POINTS),
        line: { color: BLUE, width: 3 },
      },
      {
        type: 'scatter',
        mode: 'lines',
        name: 'its slope',
        ...sample(slopeOf(activation), checked, POINTS),
        line: { color: ORANGE, width: 3, dash: 'dash' },
      },
    ],
    layout: layout(`${name} and its slope`, {
      xaxis: axis('z, the weighted sum'),
      yaxis: axis('y, the output'),
    }),
    description:
      `The curve of ${activation.name} and its slope for z from ${checked.from} to ` +
      `${checked.to}; at z = 0 the output is ${short(y0)} and the slope ${short(slope0)}.`,
  };
}
