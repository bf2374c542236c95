import type { History } from '@workshop/lib';
import { short } from '../numbers';
import type { Figure } from './figure';
import { iterationAxis, place } from './iterations';
import { requireHistory } from './require';
import { axis, BLUE, layout, rounded } from './theme';

/**
 * The error during training, half the sum of the squared errors, over a logarithmic axis.
 *
 * @param history as `train` returns it
 * @throws TypeError when it is no history
 */
export function errorFigure(history: History): Figure {
  requireHistory(history, 'errorFigure: the history');
  const { iterations, error } = history;
  const end = iterations[iterations.length - 1];
  return {
    data: [
      {
        type: 'scatter',
        mode: error.length > 1 ? 'lines' : 'markers',
        name: 'error',
        x: iterations.map(place),
        y: error.map(rounded),
        line: { color: BLUE, width: 3 },
        marker: { color: BLUE, size: 9 },
        hovertemplate: 'iteration %{x:d}: %{y}<extra></extra>',
      },
    ],
    layout: layout('The error during training', {
      showlegend: false,
      xaxis: iterationAxis(end),
      yaxis: axis('error E', { rangemode: 'tozero' }),
    }),
    description:
      `The error from iteration 0 to ${end}: from ${short(error[0])} ` +
      `to ${short(error[error.length - 1])}.`,
  };
}
