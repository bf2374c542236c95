import { element } from '../element';
import { Handles } from './handles';
import { plotly } from './plotly';
import type { Layout, Plotly, PlotData, PlotElement } from './plotly';

/** A plot in a node of the page. The node stays when the plot changes, so that nothing flickers. */
export class Plot {
  private readonly bar = element('div', { className: 'workshop-controls' });
  private readonly plot: PlotElement = element('div', { role: 'img' });
  private readonly handles = new Handles(
    this.bar,
    (method, args) => void this.loaded?.[method](this.plot, ...args),
  );
  private readonly watched = new ResizeObserver(() => this.fit());
  private loaded: Plotly | undefined;
  private shown = '';
  /** What is not drawn yet. */
  private waiting: PlotData | undefined;
  private width = 0;

  constructor(private readonly node: HTMLElement) {
    node.classList.add('workshop-plot');
    node.append(this.bar, this.plot);
    this.watched.observe(node);
  }

  /**
   * Shows a plot; the same one again changes nothing. One that has no place on the page yet, as in a
   * folded output, is drawn when it has one: until then not even Plotly is loaded.
   *
   * @param text what it shows, for whoever cannot see it
   */
  async show(plot: PlotData, text: string): Promise<void> {
    const shown = JSON.stringify([plot.data, plot.layout, plot.frames]);
    if (shown === this.shown) return;
    this.shown = shown;
    this.plot.ariaLabel = text;
    this.waiting = plot;
    if (this.node.clientWidth > 0) await this.draw(plot);
  }

  dispose(): void {
    this.watched.disconnect();
    this.loaded?.purge(this.plot);
    this.node.replaceChildren();
  }

  private async draw({ data, layout, frames }: PlotData): Promise<void> {
    this.waiting = undefined;
    const isFirst = !this.loaded;
    this.loaded = await plotly();
    this.width = this.node.clientWidth;
    const config = { displayModeBar: false };
    const plain = this.handles.show(layout);
    await this.loaded.react(this.plot, { data, layout: plain, config, ...(frames && { frames }) });
    if (isFirst) this.plot.on?.('plotly_animatingframe', ({ name }) => this.handles.follow(name));
  }

  /** Draws it as wide as there is room. */
  private fit(): void {
    const { clientWidth } = this.node;
    if (this.waiting && clientWidth > 0) {
      this.draw(this.waiting).catch((error: Error) => (this.plot.textContent = error.message));
      return;
    }
    if (!this.loaded || clientWidth === 0 || clientWidth === this.width) return;
    this.width = clientWidth;
    const [, layout] = JSON.parse(this.shown) as [object[], Layout];
    void this.loaded.relayout(this.plot, { autosize: true, ...rangesOf(layout) });
  }
}

/** The ranges of a drawing, whose axes have one scale: Plotly widens them, and would leave it so. */
function rangesOf({ xaxis, yaxis }: Layout): object {
  if (!yaxis?.scaleanchor) return {};
  return { 'xaxis.range': xaxis?.range, 'yaxis.range': yaxis.range };
}
