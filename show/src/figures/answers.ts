import type { Matrix } from '@workshop/lib';
import { short } from '../numbers';
import type { Figure } from './figure';
import { requireColumn, requireMatrix } from './require';
import { axis, BLUE, GREY, labelled, layout, nameAxis, ORANGE, rangeFor } from './theme';

/**
 * The answers of a neuron as bars, one for each example; those it was trained on are marked.
 *
 * @param inputs R x N: the examples
 * @param answers R x 1: what the neuron answers to each
 * @param trained the examples it was trained on, one a row, N columns
 * @throws TypeError or RangeError when the shapes do not fit
 */
export function answersFigure(inputs: Matrix, answers: Matrix, trained: Matrix): Figure {
  requireMatrix(inputs, 'answersFigure: the inputs');
  requireMatrix(trained, 'answersFigure: the training inputs');
  requireColumn(answers, 'answersFigure: the answers');
  if (answers.rows !== inputs.rows) {
    throw new RangeError(
      `answersFigure: ${inputs.rows} examples need ${inputs.rows} answers; got ${answers.rows}`,
    );
  }
  const name = (row: number[]): string => row.map(short).join(' ');
  const names = inputs.toArray().map(name);
  const known = new Set(trained.toArray().map(name));
  const values = answers.toArray().map(([value]) => value);
  const group = (title: string, colour: string, fill: string, isKnown: boolean) => {
    const members = names.map((_, i) => i).filter((i) => known.has(names[i]) === isKnown);
    return {
      ...labelled(members.map((i) => values[i])),
      name: title,
      x: members.map((i) => names[i]),
      y: members.map((i) => values[i]),
      marker: { color: fill, line: { color: colour, width: 2 } },
      hovertemplate: '%{x}: %{y}<extra></extra>',
    };
  };
  const said = names.map((example, i) => {
    return `${example} gives ${short(values[i])}${known.has(example) ? '' : ' (never seen)'}`;
  });
  return {
    data: [
      group('in the training data', BLUE, BLUE, true),
      group('never seen', ORANGE, 'rgba(224,138,0,0.15)', false),
    ],
    layout: layout('The answers', {
      barmode: 'overlay',
      bargap: 0.1,
      xaxis: nameAxis('inputs', { categoryorder: 'array', categoryarray: names }),
      yaxis: axis('answer', { range: rangeFor([1, ...values]) }),
      shapes: [
        {
          type: 'line',
          xref: 'paper',
          x0: 0,
          x1: 1,
          y0: 0.5,
          y1: 0.5,
          line: { color: GREY, width: 1, dash: 'dot' },
          layer: 'below',
        },
      ],
    }),
    description: `The answers: ${said.join(', ')}.`,
  };
}
