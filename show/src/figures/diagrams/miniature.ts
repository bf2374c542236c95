import type { Activation } from '@workshop/lib';
import type { PlotData } from 'plotly.js';
import { answerColour, GREY } from '../colours';
import { lines } from './diagram';
import type { Place } from './diagram';
import { sample } from '../sample';

/** The part of the curve that is drawn, and how wide and high it is. */
const REACH = 6;
const WIDTH = 54;
const HEIGHT = 40;
const POINTS = 25;

/** The frame around it: its width and height. */
export const FRAME = [WIDTH + 10, HEIGHT + 12] as const;

/** An activation's curve around a place, with a dot at z. */
export function miniature(activation: Activation, z: number, [x, y]: Place): Partial<PlotData>[] {
  const curve = sample(activation, { from: -REACH, to: REACH }, POINTS);
  const finite = curve.y.filter((value): value is number => value !== null);
  const [low, high] = [Math.min(...finite, 0), Math.max(...finite, 0)];
  const right = (at: number): number => x + (WIDTH * at) / (2 * REACH);
  const up = (value: number): number => y + HEIGHT * ((value - low) / (high - low || 1) - 0.5);
  const held = Math.max(-REACH, Math.min(REACH, z));
  const output = activation(held);
  const isSeen = Number.isFinite(output);
  const bound = FRAME[1] / 2;
  return [
    lines(
      curve.x.map((at, i) => {
        const value = curve.y[i];
        return value === null ? null : [right(at), up(value)];
      }),
      { color: GREY, width: 2 },
    ),
    {
      type: 'scatter',
      mode: 'markers',
      x: [right(held)],
      y: [isSeen ? Math.max(y - bound, Math.min(y + bound, up(output))) : null],
      marker: { size: 9, color: answerColour(activation(z)) },
      cliponaxis: false,
      hoverinfo: 'skip',
    },
  ];
}
