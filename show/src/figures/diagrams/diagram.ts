/**
 * Drawings of circles, lines and words, as opposed to plots over axes. Places are in pixels from
 * the lower left corner; where there is less room, all places move together, and words keep their
 * size. The parts are the same in number and order for whatever values, so that a change of them
 * redraws the picture without flicker.
 */
import type { PlotData, Shape } from 'plotly.js';
import { GREY, pale } from '../colours';
import type { Figure } from '../figure';
import { plot } from '../theme';

/** How wide a drawing is. */
export const WIDTH = 500;

const HEADING = 32;

/** A place in a drawing. */
export type Place = readonly [x: number, y: number];

/** The parts of a drawing. */
export interface Drawing {
  traces: Partial<PlotData>[];
  shapes: Partial<Shape>[];
  words: Words[];
}

/** A drawing so high, with nothing around it but its title. */
export function diagram(
  title: string,
  height: number,
  { traces, shapes, words: all }: Drawing,
  description: string,
): Figure {
  const bare = { visible: false, fixedrange: true };
  return plot(
    title,
    [...traces, written(all)],
    {
      height: height + HEADING,
      margin: { l: 4, r: 4, t: HEADING, b: 0 },
      showlegend: false,
      hovermode: false,
      dragmode: false,
      xaxis: { ...bare, range: [0, WIDTH] },
      yaxis: { ...bare, range: [0, height], scaleanchor: 'x', constrain: 'domain' },
      shapes,
    },
    description,
  );
}

/** A circle in a colour, pale inside. */
export function circle([x, y]: Place, radius: number, color: string): Partial<Shape> {
  return { type: 'circle', ...around(x, y, radius, radius), ...outlined(color), layer: 'below' };
}

/** An empty frame, so wide and so high. */
export function frame([x, y]: Place, width: number, height: number): Partial<Shape> {
  const line = { color: GREY, width: 1 };
  return { type: 'rect', ...around(x, y, width / 2, height / 2), line, layer: 'below' };
}

function around(x: number, y: number, right: number, up: number): Partial<Shape> {
  return { x0: x - right, x1: x + right, y0: y - up, y1: y + up };
}

function outlined(color: string): Partial<Shape> {
  return { fillcolor: pale(color), line: { color, width: 2 } };
}

/** Lines through these places, with a gap at each null. */
export function lines(
  places: readonly (Place | null)[],
  style: Partial<PlotData['line']>,
): Partial<PlotData> {
  return {
    type: 'scatter',
    mode: 'lines',
    x: places.map((place) => place && place[0]),
    y: places.map((place) => place && place[1]),
    line: style,
    hoverinfo: 'skip',
  };
}

/** Words where there is little room. */
export const SMALL = { size: 12 };

/** Words around a place, or to the right of it. */
export interface Words {
  text: string;
  at: Place;
  color: string;
  size: number;
  side: 'center' | 'right';
}

export function words(
  text: string,
  at: Place,
  color: string = GREY,
  { size = 13, side = 'center' }: Partial<Pick<Words, 'size' | 'side'>> = {},
): Words {
  return { text, at, color, size, side };
}

/** All words as one trace: Plotly draws that several times faster than annotations. */
function written(all: readonly Words[]): object {
  return {
    type: 'scatter',
    mode: 'text',
    x: all.map(({ at }) => at[0]),
    y: all.map(({ at }) => at[1]),
    text: all.map(({ text }) => text),
    textposition: all.map(({ side }) => `middle ${side}`),
    textfont: { size: all.map(({ size }) => size), color: all.map(({ color }) => color) },
    cliponaxis: false,
    hoverinfo: 'skip',
  };
}

/** An arrow from one place to another. */
export function arrow(from: Place, to: Place, color: string = GREY): Partial<PlotData> {
  const head = {
    symbol: 'arrow',
    size: [0, 11],
    color,
    opacity: 1,
    line: { width: 0 },
    angleref: 'previous',
  };
  return { ...lines([from, to], { color, width: 2 }), mode: 'lines+markers', marker: head };
}

/** The place so far along the way from one to another: 0 is the first, 1 the other. */
export function along(from: Place, to: Place, part: number): Place {
  const between = (a: number, b: number): number => Number((a + part * (b - a)).toFixed(2));
  return [between(from[0], to[0]), between(from[1], to[1])];
}
