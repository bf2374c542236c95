import { element, labelled } from '../element';
import type { Looks, Widget } from './widget';

/** A check box. */
export function toggle({ label }: Looks, moved: (isOn: boolean) => void): Widget {
  const handle = element('input', { type: 'checkbox' });
  handle.addEventListener('change', () => moved(handle.checked));
  return {
    node: labelled(label, handle),
    handle,
    put: (position) => void (handle.checked = Boolean(position)),
  };
}
