import type { Matrix } from '@workshop/lib';
import { ShapeError } from '@workshop/lib/checks';
import { requireMatrix } from '@workshop/lib/matrix';
import { short } from '../numbers';
import { requireColumn } from '../require';
import type { Figure } from './figure';
import { exampleNames } from './names';
import { answerColour, GREY, pale, UNDECIDED } from './colours';
import { axis, nameAxis, plot } from './theme';
import { bars, legendEntry, rangeFor } from './traces';

/** How much room there is for the numbers above all bars, as a part of the axis. */
const ROOM = 0.12;

/**
 * The answers of a neuron as bars, one for each example: blue for yes, orange for no. The bars of
 * those that it was trained on are full, those of the others pale.
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
  const fillOf = (isKnown: boolean, color: string): string => (isKnown ? color : pale(color));
  const group = (name: string, isKnown: boolean) => {
    const members = [...names.keys()].filter((i) => known.has(names[i]) === isKnown);
    const [examples, outputs] = [members.map((i) => names[i]), members.map((i) => values[i])];
    const colors = outputs.map(answerColour);
    return bars(examples, outputs, {
      name,
      text: [],
      showlegend: false,
      marker: {
        color: colors.map((each) => fillOf(isKnown, each)),
        line: { color: colors, width: 2 },
      },
      hovertemplate: '%{x}: %{y}<extra></extra>',
    });
  };
  const isNew = names.some((name) => !known.has(name));
  const [low, high] = rangeFor([1, ...values]);
  const said = names.map((example, i) => {
    return `${example} gives ${short(values[i])}${known.has(example) ? '' : ' (never seen)'}`;
  });
  return plot(
    'The answers',
    [
      group('in the training data', true),
      ...(isNew ? [group('never seen', false)] : []),
      {
        type: 'scatter',
        mode: 'text',
        showlegend: false,
        x: names,
        y: names.map(() => high - (ROOM / 2) * (high - low)),
        text: values.map(fourDecimals),
        textfont: { size: 11, color: values.map(answerColour) },
        hoverinfo: 'skip',
      },
      legendEntry('in the training data', fillOf(true, GREY)),
      ...(isNew ? [legendEntry('never seen', fillOf(false, GREY))] : []),
    ],
    {
      barmode: 'overlay',
      bargap: 0.1,
      xaxis: nameAxis('inputs', names),
      yaxis: axis('answer', { range: [low, high] }),
      shapes: [
        {
          type: 'line',
          xref: 'paper',
          x0: 0,
          x1: 1,
          y0: UNDECIDED,
          y1: UNDECIDED,
          line: { color: GREY, width: 1, dash: 'dot' },
          layer: 'below',
        },
      ],
    },
    `The answers: ${said.join(', ')}.`,
  );
}

/** An answer as the labels show it: 0.4482; a very large one with fewer digits. */
function fourDecimals(answer: number): string {
  const digits = Math.abs(answer) < 10 ? answer.toFixed(4) : answer.toPrecision(3);
  return Number(digits) === answer ? String(answer) : digits;
}
