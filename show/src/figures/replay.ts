import type { Matrix } from '@workshop/lib';
import type { History, Neuron } from '@workshop/lib';
import type { Figure } from './figure';
import { GREY } from './theme';
import { drawTraining, HEIGHT, movingTraces } from './training';
import { readTraining, thinned } from './training-points';

/** How many frames there are at most. */
const MOST_FRAMES = 32;

/** How much room the slider and the buttons take, in pixels. */
const CONTROLS = 110;

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
export function replayFigure(
  history: History,
  neuron: Neuron<any>,
  inputs: Matrix,
  targets: Matrix,
): Figure {
  const training = thinned(
    readTraining('replayFigure', history, neuron, inputs, targets),
    MOST_FRAMES,
  );
  const figure = drawTraining('The training, to replay', training);
  const frames = training.history.iterations.map((iteration, point) => {
    const moving = movingTraces(training, point);
    const first = figure.data.length - moving.length;
    return {
      name: String(iteration),
      data: moving.map(({ x, y, text }) => (text ? { text } : { x, y })),
      traces: moving.map((_, i) => first + i),
    };
  });
  return {
    ...figure,
    layout: {
      ...figure.layout,
      height: HEIGHT + CONTROLS,
      ...controls(frames.map(({ name }) => name)),
    },
    frames,
    description: `A slider replays it. ${figure.description}`,
  };
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
