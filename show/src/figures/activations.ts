import type { Activation } from '@workshop/lib';
import { quote } from '@workshop/lib/checks';
import type { Figure } from './figure';
import { requireActivation } from './require';
import { checkedRange, sample, slopeOf } from './sample';
import type { Range } from './sample';
import { axis, BLUE, layout, literal, ORANGE, panelTitle } from './theme';

const MOST_COLUMNS = 4;
const PANEL_HEIGHT = 190;
const POINTS = 61;

/**
 * Several activation functions side by side, each in a panel of its own with its slope.
 *
 * @param range which part of the z axis to draw; -6 to 6 when left out
 * @throws TypeError or RangeError when the list is empty, holds something that is no activation,
 *   or the range is empty
 */
export function activationsFigure(activations: readonly Activation[], range: Range = {}): Figure {
  if (!Array.isArray(activations) || activations.length === 0) {
    throw new TypeError(
      `activationsFigure: expected a list of activations; got ${quote(activations)}`,
    );
  }
  activations.forEach((each, i) => requireActivation(each, `activationsFigure: activations[${i}]`));
  const checked = checkedRange('activationsFigure', range);
  const columns = Math.min(activations.length, MOST_COLUMNS);
  const rows = Math.ceil(activations.length / columns);
  const data: Figure['data'] = [];
  const axes: Figure['layout'] = {};
  const titles: object[] = [];
  activations.forEach((activation, i) => {
    const id = i === 0 ? '' : String(i + 1);
    const line = (name: string, f: (z: number) => number, style: object): object => ({
      type: 'scatter',
      mode: 'lines',
      name,
      legendgroup: name,
      showlegend: i === 0,
      xaxis: `x${id}`,
      yaxis: `y${id}`,
      ...sample(f, checked, POINTS),
      line: { width: 2.5, ...style },
    });
    data.push(
      line('output', activation, { color: BLUE }),
      line('slope', slopeOf(activation), { color: ORANGE, dash: 'dash' }),
    );
    axes[`xaxis${id}`] = axis(i + columns >= activations.length ? 'z' : '', { anchor: `y${id}` });
    axes[`yaxis${id}`] = axis('', { anchor: `x${id}` });
    titles.push(panelTitle(literal(activation.name), id));
  });
  return {
    data,
    layout: layout('Activation functions and their slopes', {
      grid: { rows, columns, pattern: 'independent', xgap: 0.2, ygap: 0.35 },
      height: Math.max(360, rows * PANEL_HEIGHT + 110),
      margin: { l: 40, r: 20, t: 105, b: 50 },
      annotations: titles,
      ...axes,
    }),
    description:
      `Each with its slope, for z from ${checked.from} to ${checked.to}: ` +
      `${activations.map(({ name }) => name).join(', ')}.`,
  };
}
