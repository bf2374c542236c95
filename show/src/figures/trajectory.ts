import type { History } from '@workshop/lib';
import { short } from '../numbers';
import type { Figure } from './figure';
import { iterationAxis, place } from './iterations';
import { requireHistory } from './require';
import { axis, layout, lineColour, rounded, weightName } from './theme';

/**
 * The path of the weights during training, one line for each weight, over a logarithmic axis.
 *
 * @param history as `train` returns it
 * @throws TypeError when it is no history
 */
export function trajectoryFigure(history: History): Figure {
  requireHistory(history, 'trajectoryFigure: the history');
  const { iterations, weights } = history;
  const first = weights[0];
  const last = weights[weights.length - 1];
  const data = first.map((_, k) => ({
    type: 'scatter',
    mode: weights.length > 1 ? 'lines' : 'markers',
    name: weightName(k),
    x: iterations.map(place),
    y: weights.map((at) => rounded(at[k])),
    line: { color: lineColour(k), width: 3 },
    marker: { color: lineColour(k), size: 9 },
    hovertemplate: 'iteration %{x:d}: %{y}',
  }));
  const end = iterations[iterations.length - 1];
  const paths = first.map((start, k) => {
    return `${weightName(k)} from ${short(start)} to ${short(last[k])}`;
  });
  return {
    data,
    layout: layout('The path of the weights', {
      xaxis: iterationAxis(end),
      yaxis: axis('weight'),
    }),
    description: `The weights from iteration 0 to ${end}: ${paths.join(', ')}.`,
  };
}
