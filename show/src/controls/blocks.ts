import { quote } from '@workshop/lib/checks';
import type { Figure } from '../figures/figure';
import { isFigure } from '../drawing/plot';

/** What a live picture shows: a figure, a text, or several of these, one below the other. */
export type Shown = Figure | string | readonly (Figure | string)[];

/** One of them as the page gets it. */
export type Block = Figure | { text: string };

/** @throws TypeError when it is neither a figure nor a text, nor a list of these */
export function blocksOf(shown: unknown): Block[] {
  const list = Array.isArray(shown) ? shown : [shown];
  return list.map((block) => {
    if (typeof block === 'string') return { text: block };
    if (isFigure(block)) return block;
    const hint = block === undefined ? '. Does your function say return?' : '';
    throw new TypeError(
      `live: the function must return a figure or a text, or a list of these; ` +
        `got ${quote(block)}${hint}`,
    );
  });
}

/** What they say, for whoever cannot see them. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map((block) => ('text' in block ? block.text : block.description)).join('\n');
}
