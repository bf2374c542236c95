import type { History } from '@workshop/lib';
import type { Layout } from 'plotly.js';
import { rounded, short } from '../../numbers';
import { requireHistory } from '../../require';
import { GREY } from '../colours';
import type { Figure } from '../figure';
import { iterationAxis, overIterations } from './iterations';
import { axis, BUTTONS, HEIGHT, MARGIN, plot } from '../theme';
import { rangeFor } from '../traces';

/** How many powers of 10 have a label on a logarithmic axis, at most. */
const MOST_LABELS = 7;

/** How much room the buttons take, in pixels; a page that has its own gives it back. */
const CONTROLS = 40;
const ROOM = { meta: { controls: CONTROLS } };

/**
 * The loss during training, half the sum of the squared errors, over a logarithmic axis. Two
 * buttons switch the axis of the loss: on a linear one it looks as if it ended, on a logarithmic
 * one it goes on falling.
 *
 * @param history as `train` returns it
 * @throws TypeError when it is no history
 */
export function lossFigure(history: History): Figure {
  requireHistory(history, 'lossFigure: the history');
  const { iterations, loss } = history;
  const end = iterations[iterations.length - 1];
  return plot(
    'The loss during training',
    [overIterations('loss', iterations, loss, { color: GREY })],
    {
      showlegend: false,
      height: HEIGHT + CONTROLS,
      margin: { ...MARGIN, b: MARGIN.b + CONTROLS },
      ...ROOM,
      xaxis: iterationAxis(end),
      yaxis: axis('loss', { ...linear(loss) }),
      updatemenus: [switchBetween({ linear: linear(loss), logarithmic: logarithmic(loss) })],
    },
    `The loss from iteration 0 to ${end}: from ${short(loss[0])} ` +
      `to ${short(loss[loss.length - 1])}${onTheWay(history)}.`,
  );
}

/** The loss at the powers of 10 before the end, or at what is recorded next to them. */
function onTheWay({ iterations, loss }: History): string {
  const end = iterations[iterations.length - 1];
  const said = [1, 10, 100, 1000].flatMap((wanted) => {
    const at = iterations.findIndex((iteration) => iteration >= wanted);
    if (at < 0 || iterations[at] >= end) return [];
    return `${short(loss[at])} at iteration ${iterations[at]}`;
  });
  return said.length > 0 ? `; on the way ${said.join(', ')}` : '';
}

/** An axis of the loss. */
interface Scale {
  type: 'linear' | 'log';
  range: [number, number];
  /** How many powers of 10 from label to label. */
  dtick?: number;
  exponentformat: 'none' | 'power';
}

function linear(loss: readonly number[]): Scale {
  return { type: 'linear', range: rangeFor(loss.filter(Number.isFinite)), exponentformat: 'power' };
}

/** A loss of 0 has no place on a logarithmic axis: the line ends before it. */
function logarithmic(loss: readonly number[]): Scale {
  const drawn = loss.map(rounded).filter((value): value is number => value !== null && value > 0);
  const powers = drawn.length > 0 ? drawn.map(Math.log10) : [0];
  const low = Math.floor(Math.min(...powers));
  const high = Math.max(Math.ceil(Math.max(...powers)) + 0, low + 1); // + 0: never -0
  return {
    type: 'log',
    range: [low, high],
    dtick: Math.ceil((high - low) / MOST_LABELS),
    exponentformat: low < -5 ? 'power' : 'none',
  };
}

/** Two buttons that change the axis, below it at the right. They need no kernel. */
function switchBetween(scales: { [label: string]: Scale }): Layout['updatemenus'][number] {
  return {
    ...BUTTONS,
    showactive: true,
    active: 0,
    x: 1,
    xanchor: 'right',
    y: 0,
    yanchor: 'top',
    pad: { t: MARGIN.b + 4 },
    buttons: Object.entries(scales).map(([label, { type, range, dtick, exponentformat }]) => ({
      label,
      method: 'relayout' as const,
      args: [
        {
          'yaxis.type': type,
          'yaxis.range': range,
          'yaxis.dtick': dtick ?? null,
          'yaxis.exponentformat': exponentformat,
        },
      ] as never[],
    })),
  };
}
