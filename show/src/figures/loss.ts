import type { History } from '@workshop/lib';
import { short } from '../numbers';
import { requireHistory } from '../require';
import type { Figure } from './figure';
import { iterationAxis, overIterations } from './iterations';
import { axis, BLUE, plot } from './theme';

/**
 * The loss during training, half the sum of the squared errors, over a logarithmic axis.
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
    [overIterations('loss', iterations, loss, BLUE)],
    {
      showlegend: false,
      xaxis: iterationAxis(end),
      yaxis: axis('loss', { rangemode: 'tozero' }),
    },
    `The loss from iteration 0 to ${end}: from ${short(loss[0])} ` +
      `to ${short(loss[loss.length - 1])}.`,
  );
}
