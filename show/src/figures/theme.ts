/**
 * How all figures look. The colours are from the palette of Okabe and Ito, which the colour-blind
 * can tell apart; text and lines are a grey that holds on white and on black.
 */
import { short } from '../numbers';

export const BLUE = '#2a8fd0';
export const ORANGE = '#e08a00';
export const GREEN = '#00a67a';
export const PURPLE = '#cc79a7';
export const GREY = '#7a7a7a';

/** Colours for lines that stand for equal things, such as the weights. */
const LINE_COLOURS = [BLUE, ORANGE, GREEN, PURPLE, '#56b4e9', '#d55e00', GREY];

/** The colour of the k-th of several equal things, from 0. */
export function lineColour(k: number): string {
  return LINE_COLOURS[k % LINE_COLOURS.length];
}

/** Positive is blue, negative is orange. */
export function signColour(value: number): string {
  return value < 0 ? ORANGE : BLUE;
}

const GRID = 'rgba(128,128,128,0.25)';

/** How far below the top the legend begins, in pixels: just below the title. */
const LEGEND_TOP = 46;

/** The layout that all figures share, with what is special to one on top. */
export function layout(title: string, special: Record<string, any>): Record<string, any> {
  const { height = 380 } = special;
  return {
    title: {
      text: title,
      font: { size: 16 },
      x: 0.5,
      xanchor: 'center',
      yref: 'container',
      y: 1,
      yanchor: 'top',
      pad: { t: 26 },
    },
    autosize: true,
    height,
    margin: { l: 60, r: 32, t: 80, b: 55 },
    paper_bgcolor: 'rgba(0,0,0,0)',
    plot_bgcolor: 'rgba(0,0,0,0)',
    font: { family: 'sans-serif', size: 13, color: GREY },
    legend: {
      orientation: 'h',
      x: 0.5,
      xanchor: 'center',
      yref: 'container',
      y: 1 - LEGEND_TOP / height,
      yanchor: 'top',
    },
    ...special,
  };
}

/** An axis with its title. */
export function axis(title: string, special: Record<string, any> = {}): Record<string, any> {
  return {
    title: { text: title },
    automargin: true,
    gridcolor: GRID,
    zerolinecolor: GREY,
    linecolor: GREY,
    ...special,
  };
}

/** An axis with a place for each name. */
export function nameAxis(title: string, special: Record<string, any> = {}): Record<string, any> {
  return axis(title, { type: 'category', showgrid: false, ...special });
}

/** A title above one of several panels. `id` is that of its axes: '' for x and y, '2' for x2 and y2. */
export function panelTitle(text: string, id: string): Record<string, any> {
  return {
    text,
    xref: `x${id} domain`,
    yref: `y${id} domain`,
    x: 0.5,
    y: 1,
    yanchor: 'bottom',
    showarrow: false,
    font: { size: 14, color: GREY },
  };
}

/** What bars have in common: their values as labels at their ends. */
export function labelled(values: readonly number[]): Record<string, any> {
  return { type: 'bar', text: values.map(short), textposition: 'outside', cliponaxis: false };
}

/** The range of an axis that holds these values, and 0, with room for labels beyond the bars. */
export function rangeFor(values: readonly number[]): [number, number] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const room = 0.12 * (high - low) || 1;
  return [low < 0 ? low - room : 0, high > 0 ? high + room : 0];
}

/** Characters that mean something to Plotly: it reads some HTML, and LaTeX between dollars. */
const SPECIAL: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', $: '&#36;' };

/**
 * A name that somebody typed as Plotly shows it literally. Characters that an SVG must not hold,
 * such as line breaks and halves of pairs, become spaces.
 */
export function literal(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
    .replace(/[&<>$]/g, (character) => SPECIAL[character]);
}

/** A value to draw: five digits that count; null, which leaves a gap, where it is not finite. */
export function rounded(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(5)) : null;
}

/** A value of a map, of which there are many: three digits that count. */
export function coarse(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(3)) : null;
}

/** The name of a weight: w1, w2, ... */
export function weightName(index: number): string {
  return `w${index + 1}`;
}
