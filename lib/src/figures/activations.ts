import type { Activation } from '../activation';
import { quote } from '../errors';
import type { Figure } from './figure';
import { requireActivation } from './require';
import { curves, places } from './sample';
import type { Range } from './sample';
import { axis, BLUE, GREY, layout, literal, ORANGE } from './theme';

const MOST_COLUMNS = 4;
const PANEL_HEIGHT = 190;

/**
 * Several activation functions side by side, each in a panel of its own with its slope.
 *
 * @param range which part of the z axis to draw; -6 to 6 when left out
 * @throws TypeError or RangeError when the list is empty, holds something that is no activation,
 *   or the range is empty
 */
export function activationsFigure(activations: readonly Activation[], range: Range = {}): Figure {
  if (!Array.isArray(activations) || activations.length === 0) {
    throw new TypeError(`activationsFigure: expected a list of activations; got ${quote(activations)}`);
  }
  activations.forEach((each, i) => requireActivation(each, `activationsFigure: activations[${i}]`));
  const zs = places('activationsFigure', range).filter((_, i) => i % 2 === 0);
  const columns = Math.min(activations.length, MOST_COLUMNS);
  const rows = Math.ceil(activations.length / columns);
  const data: Figure['data'] = [];
  const axes: Figure['layout'] = {};
  const titles: object[] = [];
  activations.forEach((activation, i) => {
    const id = i === 0 ? '' : String(i + 1);
    const { values, slopes } = curves(activation, zs);
    const panel = { type: 'scatter', mode: 'lines', x: zs, xaxis: `x${id}`, yaxis: `y${id}`, showlegend: i === 0 };
    data.push(
      { ...panel, name: 'output', y: values, line: { color: BLUE, width: 2.5 } },
      { ...panel, name: 'slope', y: slopes, line: { color: ORANGE, width: 2.5, dash: 'dash' } },
    );
    axes[`xaxis${id}`] = axis(i + columns >= activations.length ? 'z' : '', { anchor: `y${id}` });
    axes[`yaxis${id}`] = axis('', { anchor: `x${id}` });
    titles.push({
      text: literal(activation.name),
      xref: `x${id} domain`,
      yref: `y${id} domain`,
      x: 0.5,
      y: 1,
      yanchor: 'bottom',
      showarrow: false,
      font: { size: 14, color: GREY },
    });
  });
  return {
    data,
    layout: layout('Activation functions and their slopes', {
      grid: { rows, columns, pattern: 'independent', ygap: 0.35 },
      height: Math.max(360, rows * PANEL_HEIGHT + 110),
      margin: { l: 40, r: 20, t: 105, b: 50 },
      legend: { orientation: 'h', x: 0.5, xanchor: 'center', y: 1, yref: 'container', yanchor: 'top', title: { text: '' } },
      annotations: titles,
      ...axes,
    }),
    description:
      `Each with its slope, for z from ${zs[0]} to ${zs[zs.length - 1]}: ` +
      `${activations.map(({ name }) => name).join(', ')}.`,
  };
}
