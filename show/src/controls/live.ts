import { drawStill } from '#still';
import { quote, requireFunction } from '@workshop/lib/checks';
import { plotOf, undrawable } from '../drawing/plot';
import { findHost } from '../host/find';
import type { Lent } from '../host/find';
import { blocksOf, textOf } from './blocks';
import type { Shown } from './blocks';
import type { Control, Position } from './control';
import { Picture } from './picture';
import { offer } from './pictures';

/** What the controls stand for, by their names. */
export type Values<C> = { [K in keyof C]: C[K] extends Control<infer T> ? T : never };

const LIVE = 'application/vnd.workshop.live+json';

/**
 * Shows a picture with controls above it. Whenever one is moved, `draw` is called with their new
 * values, and the picture follows. An error in it is shown below the controls, and the next move
 * draws again. Where nothing can be moved, in print, in a terminal or in another kernel, there is
 * the first picture and what it says.
 *
 * @param controls sliders, toggles, choices and buttons by their names
 * @param draw gets the values by the same names; returns a figure, a text, or a list of these
 * @throws TypeError when the controls or what `draw` returns are of the wrong kind
 * @throws Error when `draw` throws for the first values, or Plotly cannot draw the figure
 * @example
 * await live({ z: slider(-6, 6) }, ({ z }) => tangentFigure(sigmoid, z));
 */
export async function live<C extends Record<string, Control<unknown>>>(
  controls: C,
  draw: (values: Values<C>) => Shown | Promise<Shown>,
): Promise<void> {
  requireControls(controls);
  requireFunction(draw, 'live: draw');
  const picture = new Picture(controls, draw as (values: object) => Shown | Promise<Shown>);
  const blocks = blocksOf(await picture.draw());
  const host = findHost();
  if (!host) return console.log(textOf(blocks));
  const text = { 'text/plain': `${textOf(blocks)}\n${invitation(host)}` };
  const moving = host.onComm && {
    [LIVE]: { id: offer(picture, host), controls: looksOf(controls), blocks },
  };
  const output = host.put({ ...moving, ...text });
  const figure = blocks.find((block) => 'data' in block);
  if (!figure) return;
  const still = await drawStill(plotOf('live', figure));
  if (!still) return;
  if ('problem' in still) {
    output.change(text);
    throw undrawable('live', still.problem);
  }
  output.change({ ...moving, 'image/svg+xml': still.svg, ...text });
}

function invitation({ onComm }: Lent): string {
  return onComm
    ? 'In JupyterLab, run this cell to move its controls.'
    : "Moving its controls needs the workshop's kernel.";
}

/** What the page draws above the picture. */
function looksOf(controls: Record<string, Control<unknown>>): (object & { start: Position })[] {
  return Object.entries(controls).map(([name, { looks, label = name, start }]) => ({
    name,
    label,
    start,
    ...looks,
  }));
}

function requireControls(controls: unknown): void {
  const entries = Object.entries(controls ?? {});
  if (typeof controls !== 'object' || Array.isArray(controls) || entries.length === 0) {
    throw new TypeError(
      `live: expected controls by name, { w: slider(0, 1) }; got ${quote(controls)}`,
    );
  }
  for (const [name, control] of entries) {
    if (typeof control?.read === 'function') continue;
    throw new TypeError(
      `live: '${name}' must be a slider, toggle, choice or button; got ${quote(control)}`,
    );
  }
}
