import type { Matrix } from '@workshop/lib';
import { short } from '../numbers';
import { requireColumn } from '../require';
import type { Figure } from './figure';
import { weightName } from './names';
import { signColour } from './colours';
import { axis, nameAxis, plot } from './theme';
import { bars, rangeFor } from './traces';

/**
 * The weights as bars: blue for positive, orange for negative.
 *
 * @param weights N x 1
 * @throws ShapeError when they are no column; TypeError when they are no matrix
 */
export function weightsFigure(weights: Matrix): Figure {
  requireColumn(weights, 'weightsFigure: the weights');
  const values = Array.from(weights.data);
  const names = values.map((_, k) => weightName(k));
  const said = names.map((name, k) => `${name} is ${short(values[k])}`);
  const color = values.map(signColour);
  return plot(
    'The weights',
    [bars(names, values, { marker: { color }, width: 0.6 })],
    {
      showlegend: false,
      xaxis: nameAxis('weight', names),
      yaxis: axis('value', { range: rangeFor(values) }),
    },
    `Bars for the weights: ${said.join(', ')}.`,
  );
}
