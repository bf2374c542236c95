import type { Matrix } from '@workshop/lib';
import { short } from '../numbers';
import type { Figure } from './figure';
import { requireColumn } from './require';
import { axis, BLUE, GREY, labelled, layout, nameAxis, ORANGE } from './theme';
import { rangeFor, weightName } from './theme';

/** A column to draw as bars. */
interface Bars {
  name: string;
  column: Matrix;
  colour: string;
}

/** Two columns of the same length as bars side by side, one pair for each weight. */
function pairs(title: string, value: string, first: Bars, second: Bars): Figure {
  const bars = [first, second].map(({ name, column, colour }) => {
    const values = column.toArray().map(([entry]) => entry);
    return {
      ...labelled(values),
      name,
      x: values.map((_, i) => weightName(i)),
      y: values,
      marker: { color: colour },
      hovertemplate: '%{x} = %{y}<extra></extra>',
    };
  });
  const said = bars[0].x.map(
    (weight, i) => `${weight} ${short(bars[0].y[i])} and ${short(bars[1].y[i])}`,
  );
  return {
    data: bars,
    layout: layout(title, {
      barmode: 'group',
      xaxis: nameAxis('weight'),
      yaxis: axis(value, { range: rangeFor(bars.flatMap(({ y }) => y)) }),
    }),
    description: `${title}, as pairs of bars (${first.name}, ${second.name}): ${said.join(', ')}.`,
  };
}

function requirePair(call: string, first: Matrix, second: Matrix): void {
  requireColumn(first, `${call}: the first column`);
  requireColumn(second, `${call}: the second column`);
  if (first.rows !== second.rows) {
    throw new RangeError(
      `${call}: both columns must be equally long; they have ${first.rows} and ${second.rows} rows`,
    );
  }
}

/**
 * The weights before and after a step, as pairs of bars.
 *
 * @param before N x 1
 * @param after N x 1
 * @throws TypeError or RangeError when they are no columns of the same length
 */
export function stepFigure(before: Matrix, after: Matrix): Figure {
  requirePair('stepFigure', before, after);
  return pairs(
    'The weights before and after one step',
    'value',
    { name: 'before', column: before, colour: GREY },
    { name: 'after', column: after, colour: BLUE },
  );
}

/**
 * The gradient by backpropagation beside the measured one, as pairs of bars.
 *
 * @param byHand N x 1
 * @param numeric N x 1
 * @throws TypeError or RangeError when they are no columns of the same length
 */
export function gradientFigure(byHand: Matrix, numeric: Matrix): Figure {
  requirePair('gradientFigure', byHand, numeric);
  return pairs(
    'The gradient, computed in two ways',
    'slope of the error',
    { name: 'backpropagation', column: byHand, colour: BLUE },
    { name: 'measured', column: numeric, colour: ORANGE },
  );
}
