import { element } from '../element';
import type { Looks, Widget } from './widget';

/** A button. Its position is how many times it has been pressed. */
export function button({ label }: Looks, moved: (times: number) => void): Widget {
  const handle = element('button', { type: 'button', textContent: label });
  let times = 0;
  handle.addEventListener('click', () => moved(++times));
  return { node: handle, handle, put: (position) => void (times = Number(position)) };
}
