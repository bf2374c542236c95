import { Matrix } from '../matrix';
import { Neuron } from '../neuron';
import type { History } from '../neuron';
import { short } from '../numbers';
import type { Figure } from './figure';
import { iterationAxis, place } from './iterations';
import { requireExamples, requireHistory, requireNeuron } from './require';
import { axis, BLUE, GREY, layout, lineColour, nameAxis, ORANGE, rounded, weightName } from './theme';

const HEIGHT = 560;

/** A training, as far as it is recorded, with what it was given. */
interface Training {
  history: History;
  /** `answers[k][i]`: the answer to example i after `history.iterations[k]`. */
  answers: number[][];
  /** The inputs of each example as a name: '0 0 1'. */
  names: string[];
  targets: number[];
  /** The lowest and the highest of all answers and targets. */
  extent: [number, number];
}

/** The moment that a picture shows: an index into the points of the history. */
type Moment = number;

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
export function trainingFigure(history: History, neuron: Neuron<any>, inputs: Matrix, targets: Matrix): Figure {
  const training = readTraining('trainingFigure', history, neuron, inputs, targets);
  return draw('The training so far', training, history.iterations.length - 1);
}

/**
 * A training to replay, with a slider over its iterations: the path of the weights, the answers
 * moving to their targets, and the error. It starts at the last iteration.
 *
 * @param history as `train` returns it
 * @param neuron the neuron that was trained
 * @param inputs R x N: the examples
 * @param targets R x 1: what it should answer
 * @throws TypeError or RangeError when they do not belong together
 */
export function replayFigure(history: History, neuron: Neuron<any>, inputs: Matrix, targets: Matrix): Figure {
  const training = thinned(readTraining('replayFigure', history, neuron, inputs, targets));
  const { iterations } = training.history;
  const figure = draw('The training, to replay', training, iterations.length - 1);
  const moving = figure.data.flatMap(({ meta }, i) => (meta === MOVING ? [i] : []));
  const frames = iterations.map((iteration, moment) => ({
    name: String(iteration),
    data: movingTraces(training, moment).map(({ x, y, text }) => (text ? { text } : { x, y })),
    traces: moving,
  }));
  return {
    ...figure,
    layout: { ...figure.layout, height: HEIGHT + 110, ...controls(frames.map(({ name }) => name)) },
    frames,
    description: `A slider replays it. ${figure.description}`,
  };
}

/** What a moving trace is marked with. */
const MOVING = 'moves';

function draw(title: string, training: Training, moment: Moment): Figure {
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
  const last = iterations[moment];
  const reached = names.map((name, i) => `${name} gives ${short(answers[moment][i])} (target ${short(targets[i])})`);
  return {
    data: [...paths, goals, errors, ...movingTraces(training, moment)],
    layout: layout(title, {
      height: HEIGHT,
      margin: { l: 55, r: 20, t: 80, b: 60 },
      xaxis: iterationAxis(iterations[iterations.length - 1], { domain: [0, 1], anchor: 'y' }),
      yaxis: axis('weight', { domain: [0.58, 1] }),
      xaxis2: nameAxis('inputs', { domain: [0, 0.44], anchor: 'y2', categoryorder: 'array', categoryarray: names }),
      yaxis2: axis('answer', { domain: [0, 0.37], anchor: 'x2', range: roomAround(training.extent) }),
      xaxis3: iterationAxis(iterations[iterations.length - 1], { domain: [0.58, 1], anchor: 'y3' }),
      yaxis3: axis('error E', { domain: [0, 0.37], anchor: 'x3', rangemode: 'tozero' }),
    }),
    description: `The training, after iteration ${last}: ${reached.join(', ')}; the error is ${short(error[moment])}.`,
  };
}

/** A range of an axis with room for a marker at its lower end, and for labels above its upper end. */
function roomAround([low, high]: [number, number]): [number, number] {
  return [low - 0.1 * (high - low), high + 0.35 * (high - low)];
}

/** What differs from moment to moment: where the weights are, the answers, and the error. */
function movingTraces({ history, answers, names, extent: [low, high] }: Training, moment: Moment): Record<string, any>[] {
  const { iterations, weights, error } = history;
  const at = place(iterations[moment]);
  return [
    {
      type: 'scatter',
      mode: 'markers',
      meta: MOVING,
      showlegend: false,
      cliponaxis: false,
      x: weights[moment].map(() => at),
      y: weights[moment].map(rounded),
      marker: { size: 11, color: weights[moment].map((_, k) => lineColour(k)) },
      hoverinfo: 'skip',
    },
    {
      type: 'bar',
      name: 'answer',
      meta: MOVING,
      x: names,
      y: answers[moment].map(rounded),
      xaxis: 'x2',
      yaxis: 'y2',
      marker: { color: 'rgba(42,143,208,0.45)', line: { color: BLUE, width: 2 } },
      hovertemplate: '%{x}: %{y}<extra></extra>',
    },
    {
      type: 'scatter',
      mode: 'text',
      meta: MOVING,
      showlegend: false,
      x: names,
      y: names.map(() => high + 0.22 * (high - low)),
      text: answers[moment].map((answer) => answer.toFixed(2)),
      textfont: { size: 13 },
      xaxis: 'x2',
      yaxis: 'y2',
      hoverinfo: 'skip',
    },
    {
      type: 'scatter',
      mode: 'markers',
      meta: MOVING,
      showlegend: false,
      cliponaxis: false,
      x: [at],
      y: [rounded(error[moment])],
      xaxis: 'x3',
      yaxis: 'y3',
      marker: { size: 11, color: BLUE },
      hoverinfo: 'skip',
    },
  ];
}

/** A button that plays, one that pauses, and a slider with a place for each frame. */
function controls(names: string[]): Record<string, any> {
  const now = { mode: 'immediate', transition: { duration: 0 } };
  const button = (label: string, frames: unknown, duration: number): object => ({
    label,
    method: 'animate',
    args: [frames, { ...now, fromcurrent: false, frame: { duration, redraw: true } }],
  });
  const y = { y: 0, yanchor: 'top' };
  return {
    updatemenus: [
      {
        type: 'buttons',
        direction: 'left',
        showactive: false,
        ...y,
        x: 0,
        xanchor: 'left',
        pad: { t: 125 },
        bgcolor: 'rgba(128,128,128,0.15)',
        bordercolor: GREY,
        buttons: [button('▶ Play', null, 120), button('❚❚ Pause', [null], 0)],
      },
    ],
    sliders: [
      {
        ...y,
        active: names.length - 1,
        pad: { t: 60 },
        currentvalue: { prefix: 'iteration ', xanchor: 'right', font: { size: 15, color: GREY } },
        ticklen: 0,
        minorticklen: 0,
        font: { color: 'rgba(0,0,0,0)' },
        steps: names.map((name) => ({
          label: name,
          method: 'animate',
          args: [[name], { ...now, frame: { duration: 0, redraw: true } }],
        })),
      },
    ],
  };
}

const MOST_MOMENTS = 32;

/** The same training with fewer points, spread evenly in the logarithm. */
function thinned({ history, answers, ...rest }: Training): Training {
  const { iterations, weights, error, outcome } = history;
  const last = iterations[iterations.length - 1];
  const wanted = Array.from({ length: MOST_MOMENTS - 1 }, (_, i) => last ** (i / (MOST_MOMENTS - 2)));
  const kept = new Set([0, ...wanted.map((at) => iterations.findIndex((iteration) => iteration >= at - 0.5))]);
  const isKept = (_: unknown, i: number): boolean => kept.has(i);
  return {
    ...rest,
    history: {
      iterations: iterations.filter(isKept),
      weights: weights.filter(isKept),
      error: error.filter(isKept),
      outcome,
    },
    answers: answers.filter(isKept),
  };
}

function readTraining(call: string, history: History, neuron: Neuron<any>, inputs: Matrix, targets: Matrix): Training {
  requireHistory(history, `${call}: the history`);
  requireNeuron(neuron, `${call}: the neuron`);
  requireExamples(inputs, targets, history.weights[0].length, call);
  const answers = history.weights.map((weights) => {
    const then = new Neuron<number>({ weights: Matrix.column(weights), activation: neuron.activation });
    return then.forward(inputs).toArray().flat();
  });
  const wanted = targets.toArray().flat();
  const shown = [0, 1, ...wanted, ...answers.flat()];
  return {
    history,
    answers,
    names: inputs.toArray().map((row) => row.map(short).join(' ')),
    targets: wanted,
    extent: [Math.min(...shown), Math.max(...shown)],
  };
}
