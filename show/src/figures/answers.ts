import type { Matrix } from '@workshop/lib';
import { ShapeError } from '@workshop/lib/checks';
import { requireMatrix } from '@workshop/lib/matrix';
import { short } from '../numbers';
import { requireColumn } from '../require';
import type { Figure } from './figure';
import { exampleNames } from './names';
import { axis, bars, BLUE, GREY, nameAxis, ORANGE, plot, rangeFor } from './theme';

/**
 * The answers of a neuron as bars, one for each example; those it was trained on are marked.
 *
 * @param inputs R x N: the examples
 * @param answers R x 1: the neuron's output for each
 * @param trained the examples it was trained on, one a row, N columns
 * @throws ShapeError when the shapes do not fit; TypeError when something is no matrix
 */
export function answersFigure(inputs: Matrix, answers: Matrix, trained: Matrix): Figure {
  requireMatrix(inputs, 'answersFigure: the inputs');
  requireMatrix(trained, 'answersFigure: the training inputs');
  requireColumn(answers, 'answersFigure: the answers');
  if (answers.rows !== inputs.rows) {
    throw new ShapeError(
      `answersFigure: ${inputs.rows} examples need ${inputs.rows} answers; got ${answers.rows}`,
    );
  }
  const names = exampleNames(inputs);
  const known = new Set(exampleNames(trained));
  const values = Array.from(answers.data);
  const group = (name: string, isKnown: boolean, color: string, fill: string) => {
    const members = [...names.keys()].filter((i) => known.has(names[i]) === isKnown);
    const [examples, outputs] = [members.map((i) => names[i]), members.map((i) => values[i])];
    return bars(examples, outputs, {
      name,
      marker: { color: fill, line: { color, width: 2 } },
      hovertemplate: '%{x}: %{y}<extra></extra>',
    });
  };
  const said = names.map((example, i) => {
    return `${example} gives ${short(values[i])}${known.has(example) ? '' : ' (never seen)'}`;
  });
  return plot(
    'The answers',
    [
      group('in the training data', true, BLUE, BLUE),
      group('never seen', false, ORANGE, 'rgba(224,138,0,0.15)'),
    ],
    {
      barmode: 'overlay',
      bargap: 0.1,
      xaxis: nameAxis('inputs', names),
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
    },
    `The answers: ${said.join(', ')}.`,
  );
}
