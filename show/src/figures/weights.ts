import type { Matrix } from '@workshop/lib';
import { short } from '../numbers';
import type { Figure } from './figure';
import { requireColumn } from './require';
import { axis, labelled, layout, nameAxis, rangeFor, signColour, weightName } from './theme';

/**
 * The weights as bars: blue for positive, orange for negative.
 *
 * @param weights N x 1
 * @throws TypeError or RangeError when it is no column
 */
export function weightsFigure(weights: Matrix): Figure {
  requireColumn(weights, 'weightsFigure: the weights');
  const values = weights.toArray().map(([value]) => value);
  const names = values.map((_, i) => weightName(i));
  const said = names.map((name, i) => `${name} is ${short(values[i])}`);
  return {
    data: [
      {
        ...labelled(values),
        x: names,
        y: values,
        marker: { color: values.map(signColour) },
        width: 0.6,
        hovertemplate: '%{x} = %{y}<extra></extra>',
      },
    ],
    layout: layout('The weights', {
      showlegend: false,
      xaxis: nameAxis('weight'),
      yaxis: axis('value', { range: rangeFor(values) }),
    }),
    description: `Bars for the weights: ${said.join(', ')}.`,
  };
}
