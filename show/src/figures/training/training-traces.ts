import type { PlotData } from 'plotly.js';
import { rounded, short } from '../../numbers';
import { answerColour, GREY, marksOf, pale } from '../colours';
import type { Figure } from '../figure';
import { iterationAxis, overIterations, place } from './iterations';
import { endLabels } from '../labels';
import { axis, nameAxis, panelTitle, plot, titleBelow } from '../theme';
import { diamonds } from '../traces';
import type { Training } from './training-points';
import { pathLabels, pathRange, weightPaths } from './weight-paths';

/** How high the picture is, in pixels, without the slider of a replay. */
export const HEIGHT = 258;

export const MARGIN = { l: 46, r: 14, t: 52, b: 44 };

/** How wide the panels on the left are, as a part of the width: the weights, and the loss below. */
const LEFT = 0.49;

/** For so many iterations there is no room for a label at each power of 10. */
const NARROW = 1e4;

/** The panels: the weights have x and y. */
const LOSS = { xaxis: 'x2', yaxis: 'y2' } as const;
const ANSWERS = { xaxis: 'x3', yaxis: 'y3' } as const;

/** The picture of a training at its last point. */
export function drawTraining(title: string, training: Training): Figure {
  const { history, answers, names, tight, targets, extent } = training;
  const { iterations, loss } = history;
  const goals = diamonds(tight, targets, ANSWERS);
  const losses = overIterations('loss', iterations, loss, { color: GREY }, LOSS);
  const end = iterations.length - 1;
  const reached = names.map(
    (name, i) => `${name} gives ${short(answers[end][i])} (target ${short(targets[i])})`,
  );
  const range = pathRange(history);
  const time = iterationAxis(iterations[end], { domain: [0, LEFT], title: { text: '' } }, NARROW);
  const unlabelled = time.tickvals!.map(() => '');
  return plot(
    title,
    [...weightPaths(history), goals, losses, ...movingTraces(training, end)],
    {
      height: HEIGHT,
      showlegend: false,
      margin: MARGIN,
      annotations: [
        panelTitle('the weights', ''),
        panelTitle('the loss', 2),
        panelTitle('answers, targets ◇', 3),
        titleBelow('iteration', 2),
        titleBelow('inputs', 3),
        ...endLabels(pathLabels(history), range, '', 0.18),
      ],
      xaxis: { ...time, anchor: 'y', ticktext: unlabelled },
      yaxis: axis('', { domain: [0.47, 1], range }),
      xaxis2: { ...time, anchor: 'y2', matches: 'x' },
      yaxis2: axis('', { domain: [0, 0.34], anchor: 'x2', rangemode: 'tozero', nticks: 4 }),
      xaxis3: nameAxis('', tight, { domain: [LEFT + 0.16, 1], anchor: 'y3' }),
      yaxis3: axis('', { anchor: 'x3', range: roomAround(extent), nticks: 5 }),
    },
    `The training, after iteration ${iterations[end]}: ${reached.join(', ')}; ` +
      `the loss is ${short(loss[end])}.`,
  );
}

/** A range of an axis with room for a marker at its lower end, and for labels above its upper end. */
function roomAround([low, high]: [number, number]): [number, number] {
  return [low - 0.08 * (high - low), high + 0.2 * (high - low)];
}

/**
 * What differs from point to point of a training: where the weights are, the answers, and the loss.
 *
 * @param point an index into the points of the history
 */
export function movingTraces(training: Training, point: number): Partial<PlotData>[] {
  const { history, answers, tight, extent } = training;
  const [low, high] = extent;
  const at = place(history.iterations[point]);
  const weights = history.weights[point];
  const colors = answers[point].map(answerColour);
  const marks = weights.map((_, k) => marksOf(k));
  const dots = (values: readonly number[], marker: Partial<PlotData['marker']>) =>
    ({
      type: 'scatter',
      mode: 'markers',
      cliponaxis: false,
      x: values.map(() => at),
      y: values.map(rounded),
      marker: { size: 10, ...marker },
      hoverinfo: 'skip',
    }) as const;
  return [
    dots(weights, {
      color: marks.map(({ color }) => color),
      symbol: marks.map(({ symbol }) => symbol),
    }),
    {
      type: 'bar',
      name: 'answer',
      x: tight,
      y: answers[point].map(rounded),
      ...ANSWERS,
      marker: { color: colors.map(pale), line: { color: colors, width: 2 } },
      hovertemplate: '%{x}: %{y}<extra></extra>',
    },
    {
      type: 'scatter',
      mode: 'text',
      x: tight,
      y: tight.map(() => high + 0.12 * (high - low)),
      text: answers[point].map(twoDecimals),
      textfont: { size: 12, color: GREY },
      ...ANSWERS,
      hoverinfo: 'skip',
    },
    { ...dots([history.loss[point]], { color: GREY }), ...LOSS },
  ];
}

/** An answer as the labels show it: 0.99; a very large one with fewer digits. */
function twoDecimals(answer: number): string {
  return Math.abs(answer) < 1000 ? answer.toFixed(2) : answer.toPrecision(2);
}
