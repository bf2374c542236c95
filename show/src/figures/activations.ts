import type { Activation } from '@workshop/lib';
import { quote } from '@workshop/lib/checks';
import type { Annotations, Data, Layout, XAxisName, YAxisName } from 'plotly.js';
import { short } from '../numbers';
import { requireActivation } from '../require';
import type { Figure } from './figure';
import { literal } from './names';
import { checkedRange, sample, slopeOf } from './sample';
import type { Range } from './sample';
import { GREY, RED } from './colours';
import { axis, HEIGHT, panelTitle, plot } from './theme';
import { line } from './traces';

const MOST_COLUMNS = 4;
const PANEL_HEIGHT = 180;
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
  const data: Data[] = [];
  const axes: Partial<Layout> = {};
  const titles: Partial<Annotations>[] = [];
  activations.forEach((activation: Activation, i) => {
    const id = i === 0 ? '' : i + 1;
    const [x, y] = [`x${id}`, `y${id}`] as [XAxisName, YAxisName];
    const panel = (name: string, f: (z: number) => number, style: object): Data =>
      line(
        name,
        sample(f, checked, POINTS),
        { width: 2.5, ...style },
        {
          legendgroup: name,
          showlegend: i === 0,
          xaxis: x,
          yaxis: y,
        },
      );
    data.push(
      panel('output', activation, { color: GREY }),
      panel('slope', slopeOf(activation), { color: RED, dash: 'dash' }),
    );
    Object.assign(axes, {
      [`xaxis${id}`]: axis(i + columns >= activations.length ? 'z' : '', { anchor: y }),
      [`yaxis${id}`]: axis('', { anchor: x }),
    });
    titles.push(panelTitle(literal(activation.name), id));
  });
  return plot(
    'Activation functions and their slopes',
    data,
    {
      grid: { rows, columns, pattern: 'independent', xgap: 0.2, ygap: 0.35 },
      height: Math.max(HEIGHT, rows * PANEL_HEIGHT + 120),
      margin: { l: 40, r: 20, t: 80, b: 40 },
      annotations: titles,
      ...axes,
    },
    `Each with its slope, for z from ${checked.from} to ${checked.to}, and the range of its ` +
      `outputs there: ` +
      `${activations.map((each, i) => reach(each, data[2 * i])).join(', ')}.`,
  );
}

/** The range of the outputs that are drawn; what can be told from 0 has four decimals at most. */
function reach({ name }: Activation, drawn: Data): string {
  const outputs = (drawn as { y: (number | null)[] }).y.filter((y) => y !== null);
  if (outputs.length === 0) return `${name}, none that is finite`;
  const [low, high] = [Math.min(...outputs), Math.max(...outputs)].map((end) => {
    return short(Math.abs(end) < 1 ? Number(end.toFixed(4)) : end);
  });
  return `${name} from ${low} to ${high}`;
}
