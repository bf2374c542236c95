import { quote } from '@workshop/lib/checks';
import { requireLabel } from './control';
import type { Control } from './control';

/**
 * A switch, for `live`. Its value is true when it is on and false when it is off; `Number(on)`
 * makes 1 or 0 of it.
 *
 * @param options `start`: whether it is on at first; off when left out. `label`: what it is called
 *   on the page
 * @throws TypeError when an option is of the wrong kind
 */
export function toggle(options: { start?: boolean; label?: string } = {}): Control<boolean> {
  const { start = false, label } = options;
  if (typeof start !== 'boolean') {
    throw new TypeError(`toggle: the start must be true or false; got ${quote(start)}`);
  }
  requireLabel(label, 'toggle');
  return {
    looks: { kind: 'toggle' },
    label,
    start,
    read: (position) => (typeof position === 'boolean' ? position : undefined),
  };
}
