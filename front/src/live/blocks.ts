import { Plot } from '../plot/plot';
import type { PlotData } from '../plot/plotly';

/** A figure or a text. */
export type Block = (PlotData & { description: string }) | { text: string };

/** What they say, for whoever cannot see them. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map((block) => ('text' in block ? block.text : block.description)).join(' ');
}

/** What a live picture shows, one below the other. Each keeps its node while it is of one kind. */
export class Blocks {
  private shown: (Plot | HTMLElement)[] = [];

  constructor(private readonly node: HTMLElement) {}

  async show(blocks: readonly Block[]): Promise<void> {
    const isSame = blocks.every((block, i) => 'text' in block !== this.shown[i] instanceof Plot);
    if (!isSame || blocks.length !== this.shown.length) this.begin(blocks);
    const drawn = blocks.map((block, i) => {
      const place = this.shown[i];
      if ('text' in block) (place as HTMLElement).textContent = block.text;
      else return (place as Plot).show(block, block.description);
    });
    await Promise.all(drawn);
  }

  dispose(): void {
    for (const place of this.shown) if (place instanceof Plot) place.dispose();
    this.shown = [];
  }

  private begin(blocks: readonly Block[]): void {
    this.dispose();
    this.node.replaceChildren();
    this.shown = blocks.map((block) => {
      const place = document.createElement('div');
      this.node.append(place);
      if (!('text' in block)) return new Plot(place);
      place.className = 'workshop-text';
      return place;
    });
  }
}
