import type { History } from '@workshop/lib';
import { got, requireWhole } from '@workshop/lib/checks';
import { short } from '../../numbers';
import { requireHistory } from '../../require';
import type { Figure } from '../figure';
import { iterationAxis } from './iterations';
import { endLabels } from '../labels';
import { weightName } from '../names';
import { axis, HEIGHT, MARGIN, plot } from '../theme';
import { turnsOf } from '../turns';
import { pathLabels, pathRange, weightPaths } from './weight-paths';

/**
 * The path of the weights during training, one line for each weight, over a logarithmic axis.
 *
 * @param history as `train` returns it
 * @param options `{ height = 300 }`: how high the picture is, in pixels, at least 120
 * @throws TypeError when it is no history; TypeError or RangeError when the height is out of range
 */
export function trajectoryFigure(history: History, options: { height?: number } = {}): Figure {
  requireHistory(history, 'trajectoryFigure: the history');
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`trajectoryFigure: the options must be { height }; ${got(options)}`);
  }
  const { height = HEIGHT } = options;
  requireWhole(height, 120, 'trajectoryFigure: the height');
  const { iterations, weights } = history;
  const last = weights[weights.length - 1];
  const end = iterations[iterations.length - 1];
  const paths = weights[0].map((start, k) => {
    return `${weightName(k)} from ${short(start)} to ${short(last[k])}`;
  });
  const turning = weights[0].flatMap((_, k) => turningOf(history, k));
  const range = pathRange(history);
  return plot(
    'The path of the weights',
    weightPaths(history),
    {
      showlegend: false,
      height,
      margin: { ...MARGIN, r: 40 },
      xaxis: iterationAxis(end),
      yaxis: axis('weight', { range }),
      annotations: endLabels(
        pathLabels(history),
        range,
        '',
        LABEL / (height - MARGIN.t - MARGIN.b),
      ),
    },
    `The weights from iteration 0 to ${end}: ${[paths.join(', '), ...turning].join('; ')}.`,
  );
}

/** How high a label is, in pixels. */
const LABEL = 18;

/** So many turns are told one by one. */
const MOST_TURNS = 3;

/** Between two recorded iterations nobody knows where it turned. */
function whenOf(iterations: readonly number[], at: number): string {
  const isExact = iterations[at + 1] - iterations[at - 1] === 2;
  return `at ${isExact ? '' : 'about '}iteration ${iterations[at]}`;
}

/** How the k-th weight turns on its way: nothing where it does not. */
function turningOf({ iterations, weights }: History, k: number): string[] {
  const path = weights.map((at) => at[k]);
  const turns = turnsOf(path);
  if (turns.length === 0) return [];
  if (turns.length > MOST_TURNS) return [`${weightName(k)} turns ${turns.length} times`];
  const legs = turns.map(({ at, isHigh }) => {
    return `${isHigh ? 'rises' : 'falls'} to ${short(path[at])} ${whenOf(iterations, at)}`;
  });
  const rest = turns[turns.length - 1].isHigh ? 'falls' : 'rises';
  return [`${weightName(k)} ${legs.join(', then ')}, then ${rest}`];
}
