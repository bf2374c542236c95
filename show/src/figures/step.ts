import type { Matrix } from '@workshop/lib';
import { ShapeError } from '@workshop/lib/checks';
import { short } from '../numbers';
import { requireColumn } from '../require';
import type { Figure } from './figure';
import { compact, weightName } from './names';
import { GREY, pale, signColour } from './colours';
import { axis, nameAxis, plot } from './theme';
import { bars, legendEntry, rangeFor } from './traces';

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
  return pairs(title, 'value', [before, after], ['before', 'after']);
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
  return pairs(title, 'slope of the loss', [byHand, numeric], ['backpropagation', 'measured']);
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

/** How many pairs have room for their numbers. */
const MANY = 4;

/**
 * Two columns of the same length as bars side by side, one pair for each weight. The colours are
 * the signs; the bars of the first column are pale, those of the second full.
 */
function pairs(
  title: string,
  value: string,
  columns: readonly Matrix[],
  called: readonly [string, string],
): Figure {
  const [first, second] = columns.map(({ data }) => Array.from(data));
  const names = first.map((_, k) => weightName(k));
  const said = names.map((name, k) => `${name} ${short(first[k])} and ${short(second[k])}`);
  return plot(
    title,
    [first, second].flatMap((values, i) => {
      const fill = (color: string): string => (i === 0 ? pale(color) : color);
      const colors = values.map(signColour);
      const line = { color: colors, width: 2 };
      const marker = { color: colors.map(fill), line };
      return [
        bars(names, values, {
          name: called[i],
          text: values.map((each) => compact(Number(each.toPrecision(3)))),
          textfont: { size: 12 },
          ...(names.length > MANY && { textposition: 'none' }),
          marker,
          showlegend: false,
        }),
        legendEntry(called[i], fill(GREY)),
      ];
    }),
    {
      barmode: 'group',
      bargroupgap: 0.12,
      xaxis: nameAxis('weight', names),
      yaxis: axis(value, { range: rangeFor([...first, ...second]) }),
    },
    `${title}, as pairs of bars (${called.join(', ')}): ${said.join(', ')}.`,
  );
}
