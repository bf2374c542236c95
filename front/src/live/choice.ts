import { element, labelled } from '../element';
import type { Looks, Widget } from './widget';

/** A list to choose from. Its position is the place in the list. */
export function choice({ label, names }: Looks, moved: (index: number) => void): Widget {
  const handle = element('select', {});
  handle.append(...names.map((name) => element('option', { textContent: name })));
  handle.addEventListener('change', () => moved(handle.selectedIndex));
  return {
    node: labelled(label, handle),
    handle,
    put: (position) => void (handle.selectedIndex = Number(position)),
  };
}
