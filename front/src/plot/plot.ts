import { plotly } from './plotly';
import type { Plotly, PlotData } from './plotly';

/** A plot in a node of the page. The node stays when the plot changes, so that nothing flickers. */
export class Plot {
  private readonly plot = document.createElement('div');
  private readonly watched = new ResizeObserver(() => this.fit());
  private loaded: Plotly | undefined;
  private width = 0;

  constructor(private readonly node: HTMLElement) {
    node.classList.add('workshop-plot');
    this.plot.setAttribute('role', 'img');
    node.append(this.plot);
    this.watched.observe(node);
  }

  /** @param text what it shows, for whoever cannot see it */
  async show({ data, layout, frames }: PlotData, text: string): Promise<void> {
    this.plot.setAttribute('aria-label', text);
    this.loaded = await plotly();
    this.width = this.node.clientWidth;
    const config = { displayModeBar: false };
    await this.loaded.react(this.plot, { data, layout, config, ...(frames && { frames }) });
  }

  dispose(): void {
    this.watched.disconnect();
    this.loaded?.purge(this.plot);
    this.plot.remove();
  }

  /** Draws it as wide as there is room. */
  private fit(): void {
    const { clientWidth } = this.node;
    if (!this.loaded || clientWidth === 0 || clientWidth === this.width) return;
    this.width = clientWidth;
    void this.loaded.Plots.resize(this.plot);
  }
}
