import { requireLabel } from './control';
import type { Control } from './control';

/**
 * A button, for `live`. Its value is how many times it has been pressed: 0 at first. So a picture
 * that follows from it alone can always be drawn again.
 *
 * @param options `label`: what stands on it
 * @throws TypeError when the label is no string
 * @example
 * live({ steps: button({ label: 'one more step' }) }, ({ steps }) => `${steps} steps`)
 */
export function button(options: { label?: string } = {}): Control<number> {
  const { label } = options;
  requireLabel(label, 'button');
  return {
    looks: { kind: 'button' },
    label,
    start: 0,
    read: (position) =>
      Number.isSafeInteger(position) ? Math.max(0, Number(position)) : undefined,
  };
}
