import type { Matrix } from '@workshop/lib';
import type { History, Neuron } from '@workshop/lib';
import { short } from '../numbers';
import type { Figure } from './figure';
import { iterationAxis, place } from './iterations';
import {
  axis,
  BLUE,
  layout,
  lineColour,
  nameAxis,
  ORANGE,
  panelTitle,
  rounded,
  weightName,
} from './theme';
import { readTraining } from './training-points';
import type { Training } from './training-points';

/** How high the picture is, in pixels. */
export const HEIGHT = 560;

/**
 * A training in one picture: the path of the weights above, the answers beside their targets and
 * the error below.
 *
 * @param history as `train` returns it
 * @param neuron the neuron that was trained
 * @param inputs R x N: the examples
 * @param targets R x 1: what it should answer
 * @throws TypeError or RangeError when they do not belong together
 */
export function trainingFigure(
  history: History,
  neuron: Neuron<any>,
  inputs: Matrix,
  targets: Matrix,
): Figure {
  return drawTraining(
    'The training so far',
    readTraining('trainingFigure', history, neuron, inputs, targets),
  );
}

/** The picture of a training at its last point. */
export function drawTraining(title: string, training: Training): Figure {
  const { history, answers, names, targets } = training;
  const { iterations, weights, error } = history;
  const x = iterations.map(place);
  const mode = iterations.length > 1 ? 'lines' : 'markers';
  const paths = weights[0].map((_, k) => ({
    type: 'scatter',
    mode,
    name: weightName(k),
    x,
    y: weights.map((at) => rounded(at[k])),
    line: { color: lineColour(k), width: 2 },
    hovertemplate: 'iteration %{x:d}: %{y}',
  }));
  const goals = {
    type: 'scatter',
    mode: 'markers',
    name: 'target',
    x: names,
    y: targets,
    xaxis: 'x2',
    yaxis: 'y2',
    marker: { symbol: 'diamond-open', size: 12, color: ORANGE, line: { width: 2 } },
    cliponaxis: false,
    hovertemplate: '%{x}: target %{y}<extra></extra>',
  };
  const errors = {
    type: 'scatter',
    mode,
    name: 'error',
    showlegend: false,
    x,
    y: error.map(rounded),
    xaxis: 'x3',
    yaxis: 'y3',
    line: { color: BLUE, width: 2 },
    hovertemplate: 'iteration %{x:d}: %{y}<extra></extra>',
  };
  const end = iterations.length - 1;
  const reached = names.map(
    (name, i) => `${name} gives ${short(answers[end][i])} (target ${short(targets[i])})`,
  );
  return {
    data: [...paths, goals, errors, ...movingTraces(training, end)],
    layout: layout(title, {
      height: HEIGHT,
      margin: { l: 55, r: 32, t: 80, b: 60 },
      annotations: [panelTitle('the answers', '2'), panelTitle('the error E', '3')],
      xaxis: iterationAxis(iterations[end], { domain: [0, 1], anchor: 'y' }),
      yaxis: axis('weight', { domain: [0.6, 1] }),
      xaxis2: nameAxis('inputs', {
        domain: [0, 0.44],
        anchor: 'y2',
        categoryorder: 'array',
        categoryarray: names,
      }),
      yaxis2: axis('', { domain: [0, 0.36], anchor: 'x2', range: roomAround(training.extent) }),
      xaxis3: iterationAxis(iterations[end], { domain: [0.58, 1], anchor: 'y3' }),
      yaxis3: axis('', { domain: [0, 0.36], anchor: 'x3', rangemode: 'tozero' }),
    }),
    description: `The training, after iteration ${iterations[end]}: ${reached.join(', ')}; the error is ${short(error[end])}.`,
  };
}

/** A range of an axis with room for a marker at its lower end, and for labels above its upper end. */
function roomAround([low, high]: [number, number]): [number, number] {
  return [low - 0.1 * (high - low), high + 0.35 * (high - low)];
}

/**
 * What differs from point to point of a training: where the weights are, the answers, and the error.
 *
 * @param point an index into the points of the history
 */
export function movingTraces(training: Training, point: number): Record<string, any>[] {
  const {
    history,
    answers,
    names,
    extent: [low, high],
  } = training;
  const { iterations, weights, error } = history;
  const at = place(iterations[point]);
  return [
    {
      type: 'scatter',
      mode: 'markers',
      showlegend: false,
      cliponaxis: false,
      x: weights[point].map(() => at),
      y: weights[point].map(rounded),
      marker: { size: 11, color: weights[point].map((_, k) => lineColour(k)) },
      hoverinfo: 'skip',
    },
    {
      type: 'bar',
      name: 'answer',
      x: names,
      y: answers[point].map(rounded),
      xaxis: 'x2',
      yaxis: 'y2',
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
      xaxis: 'x2',
      yaxis: 'y2',
      hoverinfo: 'skip',
    },
    {
      type: 'scatter',
      mode: 'markers',
      showlegend: false,
      cliponaxis: false,
      x: [at],
      y: [rounded(error[point])],
      xaxis: 'x3',
      yaxis: 'y3',
      marker: { size: 11, color: BLUE },
      hoverinfo: 'skip',
    },
  ];
}

/** An answer as the labels show it: 0.99; a very large one with fewer digits. */
function twoDecimals(answer: number): string {
  return Math.abs(answer) < 1000 ? answer.toFixed(2) : answer.toPrecision(2);
}
