import type { Activation } from '@workshop/lib';
import { short } from '../numbers';
import { requireActivation } from '../require';
import { GREY, RED } from './colours';
import { curveLabels, curveRange } from './curve-labels';
import type { Figure } from './figure';
import { literal } from './names';
import { checkedRange, sample, slopeOf } from './sample';
import type { Curve, Range } from './sample';
import { axis, plot } from './theme';
import { line } from './traces';
import { extremeOf, turnsOf } from './turns';

const POINTS = 121;

/**
 * An activation function and its slope, both over z.
 *
 * @param range which part of the z axis to draw; -6 to 6 when left out
 * @throws TypeError or RangeError when it is no activation, or the range is empty
 */
export function activationFigure(activation: Activation, range: Range = {}): Figure {
  requireActivation(activation, 'activationFigure: the activation');
  const checked = checkedRange('activationFigure', range);
  const name = literal(activation.name);
  const slope = slopeOf(activation);
  const curves = [sample(activation, checked, POINTS), sample(slope, checked, POINTS)];
  return plot(
    `${name} and its slope`,
    [
      line(name, curves[0], { color: GREY }),
      line('its slope', curves[1], { color: RED, dash: 'dash' }),
    ],
    {
      showlegend: false,
      xaxis: axis('z, the weighted sum', { range: [checked.from, checked.to] }),
      yaxis: axis('y, the output', { range: curveRange(curves) }),
      annotations: curveLabels(curves, [
        { text: name, color: GREY },
        { text: 'its slope', color: RED },
      ]),
    },
    `The curve of ${activation.name} and its slope for z from ${checked.from} to ${checked.to}; ` +
      `at z = 0 the output is ${short(activation(0))} and the slope ${short(slope(0))}` +
      `${turning(activation, curves[0])}.`,
  );
}

/** Where the curve turns: its lowest such point and its highest; nothing where it does not. */
function turning(activation: Activation, { x, y }: Curve): string {
  const turns = turnsOf(y);
  const told = [false, true].flatMap((high) => {
    const alike = turns.filter(({ isHigh }) => isHigh === high).map(({ at }) => at);
    if (alike.length === 0) return [];
    const height = (i: number): number => (high ? 1 : -1) * y[i]!;
    const at = alike.reduce((best, each) => (height(each) > height(best) ? each : best));
    const z = extremeOf(activation, high, x[at - 1], x[at + 1]);
    const place = `${short(activation(z))} at z = ${z}`;
    return `; its ${high ? 'highest' : 'lowest'} point, where it turns, is ${place}`;
  });
  return told.join('');
}
