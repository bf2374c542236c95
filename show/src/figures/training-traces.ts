import type { History } from '@workshop/lib';
import type { PlotData } from 'plotly.js';
import { rounded, short } from '../numbers';
import type { Figure } from './figure';
import { iterationAxis, overIterations, place } from './iterations';
import { weightName } from './names';
import { axis, BLUE, lineColour, nameAxis, ORANGE, panelTitle, plot } from './theme';
import type { Training } from './training-points';

/** How high the picture is, in pixels. */
export const HEIGHT = 560;

/** The panels below: the answers on the left, the loss on the right. */
const LEFT = { xaxis: 'x2', yaxis: 'y2' } as const;
const RIGHT = { xaxis: 'x3', yaxis: 'y3' } as const;

/** The weights, one line for each. */
export function weightPaths(
  { iterations, weights }: History,
  special: Partial<PlotData> = {},
): Partial<PlotData>[] {
  return weights[0].map((_, k) => {
    const values = weights.map((at) => at[k]);
    return overIterations(weightName(k), iterations, values, lineColour(k), special);
  });
}

/** The picture of a training at its last point. */
export function drawTraining(title: string, training: Training): Figure {
  const { history, answers, names, targets, extent } = training;
  const { iterations, loss } = history;
  const goals: Partial<PlotData> = {
    type: 'scatter',
    mode: 'markers',
    name: 'target',
    x: names,
    y: targets,
    ...LEFT,
    marker: { symbol: 'diamond-open', size: 12, color: ORANGE, line: { width: 2 } },
    cliponaxis: false,
    hovertemplate: '%{x}: target %{y}<extra></extra>',
  };
  const losses = overIterations('loss', iterations, loss, BLUE, { ...RIGHT, showlegend: false });
  const end = iterations.length - 1;
  const reached = names.map(
    (name, i) => `${name} gives ${short(answers[end][i])} (target ${short(targets[i])})`,
  );
  return plot(
    title,
    [...weightPaths(history), goals, losses, ...movingTraces(training, end)],
    {
      height: HEIGHT,
      margin: { l: 55, r: 32, t: 80, b: 60 },
      annotations: [panelTitle('the answers', 2), panelTitle('the loss', 3)],
      xaxis: iterationAxis(iterations[end], { domain: [0, 1], anchor: 'y' }),
      yaxis: axis('weight', { domain: [0.6, 1] }),
      xaxis2: nameAxis('inputs', names, { domain: [0, 0.44], anchor: 'y2' }),
      yaxis2: axis('', { domain: [0, 0.36], anchor: 'x2', range: roomAround(extent) }),
      xaxis3: iterationAxis(iterations[end], { domain: [0.58, 1], anchor: 'y3' }),
      yaxis3: axis('', { domain: [0, 0.36], anchor: 'x3', rangemode: 'tozero' }),
    },
    `The training, after iteration ${iterations[end]}: ${reached.join(', ')}; ` +
      `the loss is ${short(loss[end])}.`,
  );
}

/** A range of an axis with room for a marker at its lower end, and for labels above its upper end. */
function roomAround([low, high]: [number, number]): [number, number] {
  return [low - 0.1 * (high - low), high + 0.35 * (high - low)];
}

/**
 * What differs from point to point of a training: where the weights are, the answers, and the loss.
 *
 * @param point an index into the points of the history
 */
export function movingTraces(training: Training, point: number): Partial<PlotData>[] {
  const { history, answers, names, extent } = training;
  const [low, high] = extent;
  const at = place(history.iterations[point]);
  const weights = history.weights[point];
  const dots = (values: readonly number[], color: string[]): Partial<PlotData> => ({
    type: 'scatter',
    mode: 'markers',
    showlegend: false,
    cliponaxis: false,
    x: values.map(() => at),
    y: values.map(rounded),
    marker: { size: 11, color },
    hoverinfo: 'skip',
  });
  return [
    dots(
      weights,
      weights.map((_, k) => lineColour(k)),
    ),
    {
      type: 'bar',
      name: 'answer',
      x: names,
      y: answers[point].map(rounded),
      ...LEFT,
      marker: { color: 'rgba(42,143,208,0.45)', line: { color: BLUE, width: 2 } },
      hovertemplate: '%{x}: %{y}<extra></extra>',
    },
    {
      type: 'scatter',
      mode: 'text',
      showlegend: false,
      x: names,
      y: names.map(() => high + 0.22 * (high - low)),
      text: answers[point].map(twoDecimals),
      textfont: { size: 12 },
      ...LEFT,
      hoverinfo: 'skip',
    },
    { ...dots([history.loss[point]], [BLUE]), ...RIGHT },
  ];
}

/** An answer as the labels show it: 0.99; a very large one with fewer digits. */
function twoDecimals(answer: number): string {
  return Math.abs(answer) < 1000 ? answer.toFixed(2) : answer.toPrecision(2);
}
