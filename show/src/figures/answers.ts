import type { Matrix } from '@workshop/lib';
import { got, ShapeError } from '@workshop/lib/checks';
import { requireMatrix } from '@workshop/lib/matrix';
import { short } from '../numbers';
import { requireColumn } from '../require';
import type { Figure } from './figure';
import { exampleNames, tightNames } from './names';
import { answerColour, GREY, pale, UNDECIDED } from './colours';
import { axis, nameAxis, plot } from './theme';
import { bars, diamonds, legendEntry, rangeFor } from './traces';

/** How much room there is for the numbers above all bars, as a part of the axis. */
const ROOM = 0.15;

/** How much of it is beyond that above a bar. */
const MORE = 0.08;

/** For more examples than these, names and numbers are shorter, and then shorter still. */
const FEW = 4;
const MANY = 8;

/** What more is known of answers. */
export interface AnswersOptions {
  /** What the neuron should answer: one for each example, or for each that it was trained on. */
  targets?: Matrix;
}

/**
 * The answers of a neuron as bars, one for each example: blue for yes, orange for no. The bars of
 * those that it was trained on are full, those of the others pale.
 *
 * @param inputs R x N: the examples
 * @param answers R x 1: the neuron's output for each
 * @param trained the examples it was trained on, one a row, N columns
 * @param options `{ targets }`: a diamond at each
 * @throws ShapeError when the shapes do not fit; TypeError when something is no matrix
 */
export function answersFigure(
  inputs: Matrix,
  answers: Matrix,
  trained: Matrix,
  options: AnswersOptions = {},
): Figure {
  requireMatrix(inputs, 'answersFigure: the inputs');
  requireMatrix(trained, 'answersFigure: the training inputs');
  requireColumn(answers, 'answersFigure: the answers');
  if (answers.rows !== inputs.rows) {
    throw new ShapeError(
      `answersFigure: ${inputs.rows} examples need ${inputs.rows} answers; got ${answers.rows}`,
    );
  }
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`answersFigure: the options must be { targets }; ${got(options)}`);
  }
  const said = exampleNames(inputs);
  const names = inputs.rows > FEW ? tightNames(inputs) : said;
  const learned = exampleNames(trained);
  const wanted = targetsOf(options.targets, said, learned);
  const known = new Set(learned);
  const isKnown = said.map((name) => known.has(name));
  const values = Array.from(answers.data);
  const fillOf = (full: boolean, color: string): string => (full ? color : pale(color));
  const group = (name: string, full: boolean) => {
    const members = [...names.keys()].filter((i) => isKnown[i] === full);
    const [examples, outputs] = [members.map((i) => names[i]), members.map((i) => values[i])];
    const colors = outputs.map(answerColour);
    return bars(examples, outputs, {
      name,
      text: [],
      showlegend: false,
      marker: {
        color: colors.map((each) => fillOf(full, each)),
        line: { color: colors, width: 2 },
      },
      hovertemplate: '%{x}: %{y}<extra></extra>',
    });
  };
  const isNew = !isKnown.every(Boolean);
  const [low, top] = rangeFor([1, ...values, ...wanted.filter(Number.isFinite)]);
  const high = top + MORE * (top - low);
  const decimals = names.length <= FEW ? 4 : names.length <= MANY ? 3 : 2;
  const sentences = said.map((example, i) => {
    const target = Number.isNaN(wanted[i]) ? [] : [`target ${short(wanted[i])}`];
    const about = [...target, ...(isKnown[i] ? [] : ['never seen'])].join(', ');
    return `${example} gives ${short(values[i])}${about && ` (${about})`}`;
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
        text: values.map((value) => withDecimals(value, decimals)),
        textfont: { size: 12 },
        hoverinfo: 'skip',
      },
      ...(options.targets ? [diamonds(names, wanted)] : []),
      ...(isNew
        ? [
            legendEntry('in the training data', fillOf(true, GREY)),
            legendEntry('never seen', fillOf(false, GREY)),
          ]
        : []),
    ],
    {
      showlegend: isNew,
      barmode: 'overlay',
      bargap: 0.1,
      xaxis: nameAxis('inputs', names),
      yaxis: axis(options.targets ? 'answer, target ◇' : 'answer', { range: [low, high] }),
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
    `The answers: ${sentences.join(', ')}.`,
  );
}

/** A target for each of the examples; NaN where none is known. */
function targetsOf(targets: unknown, names: string[], trained: string[]): number[] {
  if (targets === undefined) return names.map(() => NaN);
  requireColumn(targets, 'answersFigure: the targets');
  const list = Array.from(targets.data);
  if (list.length === names.length) return list;
  if (list.length === trained.length)
    return names.map((name) => list[trained.indexOf(name)] ?? NaN);
  throw new ShapeError(
    `answersFigure: ${names.length} examples need ${names.length} targets; got ${list.length}`,
  );
}

/** An answer as the labels show it: 0.4482; a very large one with fewer digits. */
function withDecimals(answer: number, decimals: number): string {
  const digits = Math.abs(answer) < 10 ? answer.toFixed(decimals) : answer.toPrecision(3);
  return Number(digits) === answer ? String(answer) : digits;
}
