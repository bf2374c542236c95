import type { Activation } from '@workshop/lib';
import { requireFinite } from '@workshop/lib/checks';
import type { Annotations } from 'plotly.js';
import { rounded, short } from '../numbers';
import { requireActivation } from '../require';
import { GREY, RED } from './colours';
import { curveRange } from './curve-labels';
import type { Figure } from './figure';
import { literal } from './names';
import { checkedRange, sample } from './sample';
import type { Range } from './sample';
import { axis, MARGIN, plot } from './theme';
import { line } from './traces';

const POINTS = 121;

/**
 * A point on the curve of an activation, and its tangent, the line that touches the curve there:
 * how steep it is, is the slope. One step to the right of the point the tangent is higher by just
 * the slope.
 *
 * @param z where the point is
 * @param range which part of the z axis to draw; -6 to 6 when left out
 * @throws TypeError or RangeError when it is no activation, the range is empty, or z is not in it
 */
export function tangentFigure(activation: Activation, z: number, range: Range = {}): Figure {
  requireActivation(activation, 'tangentFigure: the activation');
  requireFinite(z, 'tangentFigure: z');
  const { from, to } = checkedRange('tangentFigure', range);
  if (z < from || z > to) {
    throw new RangeError(`tangentFigure: z must be from ${from} to ${to}; got ${z}`);
  }
  const curve = sample(activation, { from, to }, POINTS);
  const y = activation(z);
  const slope = activation.derivative(z, y);
  const tangent = (at: number): number | null => rounded(y + slope * (at - z));
  const numbers = [`z = ${short(z)}`, `y = ${short(y)}`, `slope = ${short(slope)}`];
  return plot(
    `${literal(activation.name)} at one point`,
    [
      line('the curve', curve, { color: GREY }),
      line('the tangent', { x: [from, to], y: [from, to].map(tangent) }, { color: RED, width: 2 }),
      line(
        'one step to the right, and up by the slope',
        { x: [z, z + 1, z + 1], y: [rounded(y), rounded(y), tangent(z + 1)] },
        { color: RED, width: 2, dash: 'dot' },
      ),
      {
        type: 'scatter',
        mode: 'markers',
        name: 'the point',
        x: [z],
        y: [rounded(y)],
        marker: { size: 13, color: RED },
        cliponaxis: false,
      },
    ],
    {
      showlegend: false,
      margin: { ...MARGIN, t: 58 },
      xaxis: axis('z, the weighted sum', { range: [from, to] }),
      yaxis: axis('y, the output', { range: curveRange([curve]) }),
      annotations: numbers.map((text, i) => above(text, i / 2, i === 2 ? RED : GREY)),
    },
    `The curve of ${activation.name} for z from ${from} to ${to}, with the tangent at ` +
      `z = ${short(z)}: there the output is ${short(y)} and the slope ${short(slope)}.`,
  );
}

/** Words above the plot, at a part of its width: they stay there while the point moves. */
function above(text: string, x: number, color: string): Partial<Annotations> {
  return {
    text,
    xref: 'paper',
    yref: 'paper',
    x,
    y: 1,
    xanchor: x === 0 ? 'left' : x === 1 ? 'right' : 'center',
    yanchor: 'bottom',
    yshift: 6,
    showarrow: false,
    font: { size: 14, color },
  };
}
