import { element, labelled } from '../element';
import type { Looks, Widget } from './widget';

/** A slider with its number beside it. */
export function slider(looks: Looks, moved: (value: number) => void): Widget {
  const { from, to, step, scale } = looks;
  const isLog = scale === 'log';
  const handle = element('input', {
    type: 'range',
    min: String(isLog ? Math.log10(from) : from),
    max: String(isLog ? Math.log10(to) : to),
    step: String(isLog ? 0.02 : step),
  });
  const number = element('output', { ariaLive: 'off' });
  const value = (): number => {
    const at = Number(handle.value);
    if (!isLog) return Number(at.toPrecision(12));
    return Math.min(to, Math.max(from, Number((10 ** at).toPrecision(3))));
  };
  const say = (shown: number): void => {
    number.value = String(shown);
    handle.ariaValueText = String(shown);
  };
  handle.addEventListener('input', () => {
    say(value());
    moved(value());
  });
  return {
    node: labelled(looks.label, handle, number),
    handle,
    put(position) {
      handle.value = String(isLog ? Math.log10(Number(position)) : position);
      say(Number(position));
    },
  };
}
