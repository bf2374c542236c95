/** What a drawn neuron or network shows. */
import type { Figure } from '@workshop/show';
import { drawn } from './drawn';

/** The words in the picture, in their order. */
export function wordsOf(figure: Figure): string[] {
  return drawn(figure).data.at(-1)!.text as string[];
}

/** What of a figure does not depend on the values: then a redraw moves what is there. */
export function structureOf(figure: Figure): unknown {
  const { data, layout } = drawn(figure);
  const { shapes, ...rest } = layout;
  return {
    traces: data.map(({ type, mode, x }) => [type, mode, x.length]),
    words: [data.at(-1)!.x, data.at(-1)!.y],
    shapes: shapes?.map(({ type, x0, x1, y0, y1 }) => [type, x0, x1, y0, y1]),
    rest,
  };
}
