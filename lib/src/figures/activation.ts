import type { Activation } from '../activation';
import type { Figure } from './figure';
import { requireActivation } from './require';
import { curves, places } from './sample';
import type { Range } from './sample';
import { axis, BLUE, layout, literal, ORANGE, short } from './theme';

/**
 * An activation function and its slope, both over z.
 *
 * @param range which part of the z axis to draw; -6 to 6 when left out
 * @throws TypeError or RangeError when it is no activation, or the range is empty
 */
export function activationFigure(activation: Activation, range: Range = {}): Figure {
  requireActivation(activation, 'activationFigure: the activation');
  const zs = places('activationFigure', range);
  const { values, slopes } = curves(activation, zs);
  const name = literal(activation.name);
  const y0 = activation(0);
  const slope0 = activation.derivative(0, y0);
  return {
    data: [
      { type: 'scatter', mode: 'lines', name, x: zs, y: values, line: { color: BLUE, width: 3 } },
      {
        type: 'scatter',
        mode: 'lines',
        name: 'its slope',
        x: zs,
        y: slopes,
        line: { color: ORANGE, width: 3, dash: 'dash' },
      },
    ],
    layout: layout(`${name} and its slope`, {
      xaxis: axis('z, the weighted sum'),
      yaxis: axis('y, the output'),
    }),
    description:
      `The curve of ${activation.name} and its slope for z from ${zs[0]} to ${zs[zs.length - 1]}; ` +
      `at z = 0 the output is ${short(y0)} and the slope ${short(slope0)}.`,
  };
}
