import type { History } from '@workshop/lib';
import { short } from '../numbers';
import { requireHistory } from '../require';
import type { Figure } from './figure';
import { iterationAxis } from './iterations';
import { endLabels } from './labels';
import { weightName } from './names';
import { axis, plot } from './theme';
import { pathLabels, pathRange, weightPaths } from './weight-paths';

/**
 * The path of the weights during training, one line for each weight, over a logarithmic axis.
 *
 * @param history as `train` returns it
 * @throws TypeError when it is no history
 */
export function trajectoryFigure(history: History): Figure {
  requireHistory(history, 'trajectoryFigure: the history');
  const { iterations, weights } = history;
  const last = weights[weights.length - 1];
  const end = iterations[iterations.length - 1];
  const paths = weights[0].map((start, k) => {
    return `${weightName(k)} from ${short(start)} to ${short(last[k])}`;
  });
  const range = pathRange(history);
  return plot(
    'The path of the weights',
    weightPaths(history),
    {
      showlegend: false,
      margin: { l: 60, r: 40, t: 60, b: 55 },
      xaxis: iterationAxis(end),
      yaxis: axis('weight', { range }),
      annotations: endLabels(pathLabels(history), range),
    },
    `The weights from iteration 0 to ${end}: ${paths.join(', ')}.`,
  );
}
