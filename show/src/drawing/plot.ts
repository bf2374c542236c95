import type { Figure } from '../figures/figure';

/** The types of traces that are drawn with lines and areas. Others need a screen or a network. */
const STILLS = ['scatter', 'bar', 'contour', 'histogram', 'box', 'pie', 'scatterpolar'];

export function isFigure(value: unknown): value is Figure {
  const { data, layout, description } = (value ?? {}) as Partial<Figure>;
  const isLaidOut = typeof layout === 'object' && layout !== null;
  return Array.isArray(data) && isLaidOut && typeof description === 'string';
}

/**
 * What a still shows, as JSON. Nobody could use a slider or a button on it.
 *
 * @param call who asks, for its errors
 * @throws Error when it cannot be drawn without a screen
 */
export function plotOf(
  call: string,
  { data, layout: { sliders, updatemenus, ...layout } }: Figure,
): string {
  const types = data.map((trace) => (trace as { type?: string } | null)?.type ?? 'scatter');
  const other = types.find((type) => !STILLS.includes(type));
  if (other !== undefined) {
    throw undrawable(call, `its type '${other}' is none of ${STILLS.join(', ')}`);
  }
  try {
    return JSON.stringify({ data, layout });
  } catch (error) {
    throw undrawable(call, (error as Error).message);
  }
}

export function undrawable(call: string, why: string): Error {
  return new Error(`${call}: Plotly cannot draw this figure: ${why}`);
}
