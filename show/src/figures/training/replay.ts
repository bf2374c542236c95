import type { History, Matrix, Neuron } from '@workshop/lib';
import type { Frame, Layout, PlotData } from 'plotly.js';
import { grouped } from '../../numbers';
import type { Figure } from '../figure';
import { GREY } from '../colours';
import { BUTTONS } from '../theme';
import { readTraining, thinned } from './training-points';
import { drawTraining, HEIGHT, MARGIN, movingTraces } from './training-traces';

/** How many frames there are at most. */
const MOST_FRAMES = 30;

/** How long a frame is shown, in milliseconds, and the first: then they are shorter and shorter. */
const SHORTEST = 120;
const FIRST = 1000;

/** How much room the slider and the buttons take, in pixels. */
const CONTROLS = 50;

/** How far they are below the panels: below the labels of the axes. */
const BELOW = 44;

/** How much of the width the buttons take. */
const BUTTONS_WIDTH = 0.4;

/**
 * A training to replay, with a slider over its iterations: the path of the weights, the answers
 * moving to their targets, and the loss. It starts at the last iteration.
 *
 * @param history as `train` returns it
 * @param neuron the neuron that was trained
 * @param inputs R x N: the examples
 * @param targets R x 1: what it should output for each
 * @throws ShapeError when the shapes do not fit; TypeError when something is of the wrong kind
 */
export function replayFigure(
  history: History,
  neuron: Neuron,
  inputs: Matrix,
  targets: Matrix,
): Figure {
  const read = readTraining('replayFigure', history, neuron, inputs, targets);
  const training = thinned(read, MOST_FRAMES);
  const { data, layout, description } = drawTraining('The training, to replay', training);
  const frames = training.history.iterations.map((iteration, point): Partial<Frame> => {
    const moving = movingTraces(training, point);
    const first = data.length - moving.length;
    return {
      name: grouped(iteration),
      data: moving.map(changing),
      traces: moving.map((_, i) => first + i),
    };
  });
  const names = training.history.iterations.map(grouped);
  return {
    data,
    layout: {
      ...layout,
      height: HEIGHT + CONTROLS,
      margin: { ...MARGIN, b: MARGIN.b + CONTROLS },
      meta: { controls: CONTROLS },
      ...controls(names),
    },
    frames,
    description: `A slider replays it. ${description}`,
  };
}

/** What of a moving trace differs from frame to frame. */
function changing({ type, x, y, text, marker }: Partial<PlotData>): Partial<PlotData> {
  if (text) return { text };
  return type === 'bar' ? { x, y, marker } : { x, y };
}

/** A button that plays, one that pauses, and beside them a slider with a place for each frame. */
function controls(names: string[]): Pick<Layout, 'updatemenus' | 'sliders'> {
  const animate = (label: string, frames: (string | null)[] | null, durations: number[]) => ({
    label,
    method: 'animate' as const,
    args: [
      frames,
      {
        mode: 'immediate',
        transition: { duration: 0 },
        frame: durations.map((duration) => ({ duration, redraw: true })),
      },
    ] as never[],
  });
  const durations = names.map((_, i) => Math.max(SHORTEST, Math.round(FIRST / (i + 1))));
  return {
    updatemenus: [
      {
        ...BUTTONS,
        showactive: false,
        x: 0,
        xanchor: 'left',
        y: 0,
        yanchor: 'top',
        pad: { t: BELOW + 10 },
        buttons: [animate('▶ Play', null, durations), animate('❚❚ Pause', [null], [0])],
      },
    ],
    sliders: [
      {
        x: BUTTONS_WIDTH,
        len: 1 - BUTTONS_WIDTH,
        y: 0,
        yanchor: 'top',
        active: names.length - 1,
        pad: { t: BELOW, l: 14, r: 14 },
        currentvalue: {
          prefix: 'iteration ',
          xanchor: 'right',
          offset: 8,
          font: { size: 13, color: GREY },
        },
        ticklen: 0,
        minorticklen: 0,
        bgcolor: 'rgba(128,128,128,0.4)',
        bordercolor: GREY,
        font: { color: 'rgba(0,0,0,0)' },
        steps: names.map((name) => animate(name, [name], [0])),
      },
    ],
  };
}
