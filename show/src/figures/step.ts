import type { Matrix } from '@workshop/lib';
import { ShapeError } from '@workshop/lib/checks';
import { short } from '../numbers';
import { requireColumn } from '../require';
import type { Figure } from './figure';
import { weightName } from './names';
import { axis, bars, BLUE, GREY, nameAxis, ORANGE, plot, rangeFor } from './theme';

/** What one of two columns is called, and its colour. */
type Style = [name: string, color: string];

/**
 * The weights before and after a step, as pairs of bars.
 *
 * @param before N x 1
 * @param after N x 1
 * @throws ShapeError when they are no columns of the same length; TypeError when they are no
 *   matrices
 */
export function stepFigure(before: Matrix, after: Matrix): Figure {
  requirePair('stepFigure', before, after);
  const title = 'The weights before and after one step';
  return pairs(
    title,
    'value',
    [before, after],
    [
      ['before', GREY],
      ['after', BLUE],
    ],
  );
}

/**
 * The gradient of the loss by backpropagation beside the measured one, as pairs of bars.
 *
 * @param byHand N x 1
 * @param numeric N x 1
 * @throws ShapeError when they are no columns of the same length; TypeError when they are no
 *   matrices
 */
export function gradientFigure(byHand: Matrix, numeric: Matrix): Figure {
  requirePair('gradientFigure', byHand, numeric);
  const title = 'The gradient, computed in two ways';
  return pairs(
    title,
    'slope of the loss',
    [byHand, numeric],
    [
      ['backpropagation', BLUE],
      ['measured', ORANGE],
    ],
  );
}

function requirePair(call: string, first: Matrix, second: Matrix): void {
  requireColumn(first, `${call}: the first column`);
  requireColumn(second, `${call}: the second column`);
  if (first.rows !== second.rows) {
    throw new ShapeError(
      `${call}: both columns must be equally long; they have ${first.rows} and ${second.rows} rows`,
    );
  }
}

/** Two columns of the same length as bars side by side, one pair for each weight. */
function pairs(
  title: string,
  value: string,
  columns: readonly Matrix[],
  styles: readonly Style[],
): Figure {
  const [first, second] = columns.map(({ data }) => Array.from(data));
  const names = first.map((_, k) => weightName(k));
  const said = names.map((name, k) => `${name} ${short(first[k])} and ${short(second[k])}`);
  const called = styles.map(([name]) => name).join(', ');
  return plot(
    title,
    [first, second].map((values, i) => {
      const [name, color] = styles[i];
      return bars(names, values, { name, marker: { color } });
    }),
    {
      barmode: 'group',
      xaxis: nameAxis('weight', names),
      yaxis: axis(value, { range: rangeFor([...first, ...second]) }),
    },
    `${title}, as pairs of bars (${called}): ${said.join(', ')}.`,
  );
}
