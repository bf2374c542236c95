/**
 * How all figures look. The colours are from the palette of Okabe and Ito, which the colour-blind
 * can tell apart; text and lines are a grey that holds on white and on black.
 */

export const BLUE = '#2a8fd0';
export const ORANGE = '#e08a00';
export const GREEN = '#00a67a';
export const PURPLE = '#cc79a7';
export const GREY = '#7a7a7a';

/** Colours for lines that stand for equal things, such as the weights. */
export const LINE_COLOURS = [BLUE, ORANGE, GREEN, PURPLE, '#56b4e9', '#d55e00', GREY];

/** Positive is blue, negative is orange. */
export function signColour(value: number): string {
  return value < 0 ? ORANGE : BLUE;
}

const GRID = 'rgba(128,128,128,0.25)';

/** The layout that all figures share, with what is special to one on top. */
export function layout(title: string, special: Record<string, any>): Record<string, any> {
  return {
    title: { text: title, font: { size: 16 }, x: 0.5, xanchor: 'center' },
    autosize: true,
    height: 380,
    margin: { l: 60, r: 20, t: 80, b: 55 },
    paper_bgcolor: 'rgba(0,0,0,0)',
    plot_bgcolor: 'rgba(0,0,0,0)',
    font: { family: 'sans-serif', size: 13, color: GREY },
    legend: { orientation: 'h', x: 0.5, xanchor: 'center', y: 1.02, yanchor: 'bottom' },
    ...special,
  };
}

/** An axis with its title. */
export function axis(title: string, special: Record<string, any> = {}): Record<string, any> {
  return {
    title: { text: title },
    gridcolor: GRID,
    zerolinecolor: GREY,
    linecolor: GREY,
    ...special,
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

/**
 * Text as Plotly shows it literally: Plotly reads some HTML in titles and labels, and a name that
 * somebody typed may hold any characters.
 */
export function literal(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** A number as a label or a sentence shows it: four digits that count. */
export function short(value: number): string {
  return String(Number(value.toPrecision(4)));
}

/** The name of a weight: w1, w2, ... */
export function weightName(index: number): string {
  return `w${index + 1}`;
}
